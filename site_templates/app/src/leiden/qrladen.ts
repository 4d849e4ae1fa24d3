/** Gets the script that reads QR codes when someone scans: no phone of a participant waits for it. */
import type { decodeQR } from "qr/decode.js";

type LeesQr = typeof decodeQR;

declare global {
  // What the script leaves behind: a module would not load from every place where this page works.
  var leesQr: LeesQr | undefined;
}

/** The reader, loaded at the first call. Rejects when the script can't be had. */
export function laadQrlezer(): Promise<LeesQr> {
  if (globalThis.leesQr) return Promise.resolve(globalThis.leesQr);
  return new Promise((goed, fout) => {
    const script = document.createElement("script");
    script.src = document.getElementById("gesprek")?.dataset["qrlezer"] ?? "";
    script.onload = () => globalThis.leesQr ? goed(globalThis.leesQr) : fout(new Error());
    script.onerror = () => fout(new Error());
    document.head.append(script);
  });
}
