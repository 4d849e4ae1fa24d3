/** Gets the script that reads QR codes when someone scans: no phone of a participant waits for it. */
import type { decodeQR } from "qr/decode.js";
import { laadScript } from "../apparaat/script.ts";

type LeesQr = typeof decodeQR;

declare global {
  // What the script leaves behind.
  var leesQr: LeesQr | undefined;
}

/** The reader, loaded at the first call. Rejects when the script can't be had. */
export async function laadQrlezer(): Promise<LeesQr> {
  if (!globalThis.leesQr) await laadScript(document.getElementById("gesprek")?.dataset["qrlezer"] ?? "");
  if (!globalThis.leesQr) throw new Error();
  return globalThis.leesQr;
}
