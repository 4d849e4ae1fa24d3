/** Fills in a template in Word. A script of its own, as only who makes a werkblad needs it. */
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The template (in base64) with these texts in its places. Throws when the template can't be filled in. */
function vulIn(sjabloon: string, velden: Record<string, string>): Blob {
  const document = new Docxtemplater(new PizZip(sjabloon, { base64: true }), { linebreaks: true });
  document.render(velden);
  return new Blob([document.toArrayBuffer()], { type: DOCX });
}

declare global {
  // What this script leaves behind, and what that of the template does.
  var vulWerkbladIn: typeof vulIn | undefined;
  var werkbladsjabloon: string | undefined;
}

globalThis.vulWerkbladIn = vulIn;
