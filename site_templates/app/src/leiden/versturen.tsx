/** A text to send: in the mail program, or copied. Nothing is sent from here. */
import { useRef, useState } from "preact/hooks";
import { type Brief, maillink } from "./post.ts";

export function Versturen({ id, brief }: { id: string; brief: Brief }) {
  const [melding, zetMelding] = useState("");
  const veld = useRef<HTMLTextAreaElement>(null);
  const link = maillink(brief);

  async function kopieer(): Promise<void> {
    veld.current?.select();
    try {
      await navigator.clipboard.writeText(brief.tekst);
      zetMelding("De tekst is gekopieerd. Plak hem in uw mail.");
    } catch {
      // Over http and in some browsers only the reader may copy.
      zetMelding("De tekst is geselecteerd. Kopieer hem met Ctrl+C, of op een Mac met Cmd+C.");
    }
  }

  return (
    <div class="l-versturen">
      <label class="g-label" for={id}>{brief.onderwerp}</label>
      <textarea ref={veld} id={id} class="g-veld" rows={8} readOnly value={brief.tekst} />
      <div class="l-knoppen">
        {link && <a class="mt-knop" href={link}>Open in uw mailprogramma</a>}
        <button type="button" class="mt-knop" onClick={kopieer}>Kopieer de tekst</button>
      </div>
      {!link && (
        <p class="g-zacht">
          Deze tekst is te lang om zelf een mail mee te openen. Kopieer hem in een nieuwe mail.
        </p>
      )}
      <p role="status" class="l-antwoord">{melding}</p>
    </div>
  );
}
