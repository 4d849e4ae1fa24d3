/** Answers come in through the camera: a phone is held up, its code is counted once and said once. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { openCamera } from "./camera.ts";
import { type InBeeld, zie } from "./inbeeld.ts";
import { piep } from "../apparaat/geluid.ts";
import { type Inname, type Melding, telCode } from "./tellen.ts";
import { cameramelding } from "./woorden.ts";

type Stand = "uit" | "vraagt" | "aan";

const UITLEG: Record<Stand, string> = {
  uit: "De camera staat uit.",
  vraagt: "De camera gaat aan. Vraagt de browser of dat mag? Kies ‘Toestaan’.",
  aan: "Houd de QR-code van een deelnemer voor de camera.",
};

interface Props extends Inname {
  /** Hears why the camera that went on by itself does not work: then there is another way. */
  zonderCamera: ((melding: Melding) => void) | null;
}

export function Scannen(props: Props) {
  const { zonderCamera } = props;
  const [stand, zetStand] = useState<Stand>("vraagt");
  const [melding, zetMelding] = useState<Melding | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const inBeeld = useRef<InBeeld>(new Map());
  // The camera stays open while answers come in; what it reads is counted with what is known by then.
  const nu = useRef(props);
  nu.current = props;
  // Read when a code is read, long after this was drawn.
  const geluid = useRef(true);
  const [hoorbaar, zetHoorbaar] = useState(true);
  geluid.current = hoorbaar;

  function gelezen(tekst: string): void {
    const gezien = zie(inBeeld.current, tekst, performance.now());
    inBeeld.current = gezien.inBeeld;
    if (!gezien.nieuw) return;
    const nieuw = telCode(tekst, nu.current);
    if (geluid.current) piep(nieuw.soort);
    zetMelding(nieuw);
  }

  function fout(naam: string): void {
    const melding: Melding = { soort: "fout", tekst: cameramelding(naam) };
    if (zonderCamera) return zonderCamera(melding);
    zetStand("uit");
    zetMelding(melding);
  }

  const uit = stand === "uit";
  // Before the screen is drawn: a window that is hidden draws nothing, and its camera must stop.
  useLayoutEffect(() => {
    if (uit || !video.current) return;
    video.current.scrollIntoView({ block: "nearest" });
    return openCamera(video.current, { aan: () => zetStand("aan"), gelezen, fout });
  }, [uit]);

  function zet(nieuw: Stand): void {
    zetMelding(null);
    zetStand(nieuw);
  }

  // Nobody looks at the camera of a window that is hidden. It goes on again only when someone asks for it.
  useEffect(() => {
    const verborgen = () => document.hidden && zet("uit");
    document.addEventListener("visibilitychange", verborgen);
    return () => document.removeEventListener("visibilitychange", verborgen);
  }, []);

  return (
    <div class="l-scan">
      <div class={`l-zoeker l-zoeker--${stand === "aan" ? melding?.soort ?? "aan" : stand}`}>
        {/* Who does not see the picture hears below what it reads. */}
        <video ref={video} class="l-zoeker__beeld" muted playsInline aria-hidden="true" />
        <span class="l-zoeker__kader" />
      </div>
      <div class="l-scan__woorden">
        <p role="status" class={melding ? `l-antwoord l-antwoord--${melding.soort}` : "l-antwoord"}>
          {melding?.tekst ?? UITLEG[stand]}
        </p>
        <button
          type="button"
          class="mt-knop mt-knop--klein"
          onClick={() => zet(uit ? "vraagt" : "uit")}
        >
          {uit ? "Zet de camera aan" : "Zet de camera uit"}
        </button>
        <label class="l-vink">
          <input
            type="checkbox"
            checked={hoorbaar}
            onChange={(event) => zetHoorbaar(event.currentTarget.checked)}
          />
          Geluid bij elke code
        </label>
        <p class="g-zacht">Het beeld blijft op dit apparaat. Er wordt niets van bewaard.</p>
      </div>
    </div>
  );
}
