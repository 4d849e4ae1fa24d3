/** Shapes and signs, drawn as on the pages. All are decoration: a word always stands beside them. */
import type { Antwoorden, PakketVraag } from "./pakket.d.ts";
import type { RolId } from "./rollen.ts";

const VORMEN: Record<RolId, string> = {
  raadslid: "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z",
  professional: "M2.5 1.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z",
  beleidsmedewerker: "M8 1 15.5 14.5H.5z",
  anders: "M8 .5 15.5 8 8 15.5.5 8z",
};

export const TEKENS: Record<keyof Antwoorden, string> = {
  plus: "M6 18 18 6M8.5 6H18v9.5",
  gelijk: "M4 12h16M13.5 5.5 20 12l-6.5 6.5",
  min: "M6 6l12 12M18 8.5V18H8.5",
  verschilt: "M4 8h16m-4-4 4 4-4 4M20 16H4m4-4-4 4 4 4",
  weet_niet: "M8.2 8.6a3.9 3.9 0 1 1 5.6 3.6c-1.3.7-1.8 1.4-1.8 2.8M12 19.2v.1",
};

const WAARDEN: Record<PakketVraag["waarde"], string> = {
  betrokkenheid: "M9 6a6 6 0 1 0 0 12A6 6 0 1 0 9 6zM15 6a6 6 0 1 0 0 12A6 6 0 1 0 15 6z",
  legitimiteit:
    "M12 4v16M8 20h8M5 7l7-1.5L19 7M5 7l-2.7 6.2a2.8 2.8 0 0 0 5.4 0zM19 7l-2.7 6.2a2.8 2.8 0 0 0 5.4 0z",
  rendement:
    "M12 21v-8M12 15c0-3.6-2.4-6-7-6 0 4.2 2.6 6 7 6zM12 12c0-4.4 2.6-7.4 7.5-8 .2 5.2-2.6 8-7.5 8zM7 21h10",
};

export function Rolvorm({ rol }: { rol: RolId }) {
  return (
    <svg class={`mt-shape mt-shape--${rol}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={VORMEN[rol]} />
    </svg>
  );
}

export function Antwoordteken({ code }: { code: keyof Antwoorden }) {
  return (
    <svg class={`mt-sign mt-sign--${code.replace("_", "-")}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={TEKENS[code]} />
    </svg>
  );
}

export function Waardeteken({ waarde }: { waarde: PakketVraag["waarde"] }) {
  return (
    <svg class="mt-waarde__sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={WAARDEN[waarde]} />
    </svg>
  );
}
