/**
 * The camera: open while someone scans, and no longer. A picture is read on this device and overwritten by the next
 * one; it is kept nowhere and sent nowhere.
 */
import type { decodeQR } from "qr/decode.js";
import { laadQrlezer } from "./qrladen.ts";

/** Between two pictures: fast enough to feel at once, slow enough to leave the device time for the rest. */
const TUSSEN = 150;

/** The side of what is read, in pixels: a code on a phone at arm's length is large enough in it. */
const ZIJDE = 720;

export interface Melders {
  /** The camera shows something. */
  aan: () => void;
  /** There is a QR code in the picture, with this text. */
  gelezen: (tekst: string) => void;
  /** The camera does not work, or no longer: the name of the browser's error, or "weg" when it was pulled out. */
  fout: (naam: string) => void;
}

/** Where the browser gives no camera (http, older browsers), or asks again at every click (a folder), there is none. */
export function heeftCamera(): boolean {
  return location.protocol !== "file:" && "mediaDevices" in navigator &&
    typeof navigator.mediaDevices.getUserMedia === "function";
}

/** Open the camera, show it in `video` and read what it sees. Returns what closes it again. */
export function openCamera(video: HTMLVideoElement, melders: Melders): () => void {
  let stroom: MediaStream | null = null;
  let klok: ReturnType<typeof setInterval> | undefined;
  let dicht = false;

  function sluit(): void {
    dicht = true;
    clearInterval(klok);
    stroom?.getTracks().forEach((spoor) => spoor.stop());
    // By now the video can show a camera that was opened after this one.
    if (video.srcObject === stroom) video.srcObject = null;
  }

  function mislukt(naam: string): void {
    if (dicht) return;
    sluit();
    melders.fout(naam);
  }

  async function open(): Promise<void> {
    const leesQr = await laadQrlezer();
    if (dicht) return;
    stroom = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    // Someone can choose another way while the browser still asks whether the camera may be used.
    if (dicht) return sluit();
    stroom.getVideoTracks()[0]?.addEventListener("ended", () => mislukt("weg"));
    video.srcObject = stroom;
    await video.play();
    if (dicht) return;
    melders.aan();
    const lees = lezer(video, leesQr);
    klok = setInterval(() => {
      const tekst = lees();
      if (tekst !== null) melders.gelezen(tekst);
    }, TUSSEN);
  }

  open().catch((fout: unknown) => mislukt(fout instanceof Error ? fout.name : ""));
  return sluit;
}

/** Reads the square in the middle of the picture, which is what the screen shows of it. */
function lezer(video: HTMLVideoElement, leesQr: typeof decodeQR): () => string | null {
  const vlak = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  return () => {
    const { videoWidth: breed, videoHeight: hoog } = video;
    const kant = Math.min(breed, hoog);
    if (!vlak || !kant) return null;
    const maat = Math.min(kant, ZIJDE);
    // Giving a size makes the canvas anew, also when it is the size that it has.
    if (vlak.canvas.width !== maat) vlak.canvas.width = vlak.canvas.height = maat;
    vlak.drawImage(video, (breed - kant) / 2, (hoog - kant) / 2, kant, kant, 0, 0, maat, maat);
    try {
      return leesQr(vlak.getImageData(0, 0, maat, maat));
    } catch {
      // No code in this picture: the usual case.
      return null;
    }
  };
}
