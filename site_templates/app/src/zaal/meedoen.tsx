/** How the room joins: large at first, and small in every step in which who comes late can still fill in. */
import { Qr } from "../code/qr.tsx";
import { Adres } from "../gedeeld/adres.tsx";
import type { Meedoen as Mee } from "./zaalbeeld.ts";

export function Meedoen({ mee }: { mee: Mee }) {
  if (mee.soort !== "telefoons") {
    return (
      <p class="z-mee">
        {mee.soort === "papier"
          ? "U doet vandaag mee op papier."
          : "De gespreksleider vertelt hoe u meedoet."}
      </p>
    );
  }
  return (
    <div class="z-mee">
      <Qr tekst={mee.link} titel="QR-code om mee te doen" />
      {mee.intypen
        ? (
          <p>
            Scan, of typ <span class="z-code">{mee.intypen.code}</span> op{" "}
            <Adres adres={mee.intypen.adres} klas="z-adres" />
          </p>
        )
        : <p>Scan en doe mee</p>}
      <p class="z-hulp z-bij">Lukt het niet, of liever op papier? Vraag de gespreksleider.</p>
    </div>
  );
}

/** For who comes in late. On paper one asks for a slip. */
export function Laatkomer({ mee }: { mee: Mee }) {
  if (mee.soort !== "telefoons") return null;
  return (
    <aside class="z-later" aria-label="Meedoen">
      <Qr tekst={mee.link} titel="QR-code om mee te doen" />
      <p>
        Net binnen? Scan{mee.intypen && (
          <>
            , of typ <strong class="z-code">{mee.intypen.code}</strong> op{" "}
            <Adres adres={mee.intypen.adres} klas="z-adres" />
          </>
        )}
      </p>
    </aside>
  );
}
