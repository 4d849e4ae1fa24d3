/** Reads the text of a QR code in a picture. A script of its own, as only the facilitator who scans needs it. */
import { decodeQR } from "qr/decode.js";

globalThis.leesQr = decodeQR;
