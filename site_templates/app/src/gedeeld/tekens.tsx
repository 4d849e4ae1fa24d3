/** Shapes and signs, drawn as on the pages: both read `tekens.json`. All are decoration: a word stands beside them. */
import type { Antwoorden, PakketVraag } from "../contract/pakket.d.ts";
import type { RolId } from "./rollen.ts";
import tekens from "../../../gedeeld/tekens.json" with { type: "json" };

export type Antwoordcode = keyof Antwoorden;

export function Rolvorm({ rol }: { rol: RolId }) {
  return (
    <svg class={`mt-shape mt-shape--${rol}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={tekens.rollen[rol]} />
    </svg>
  );
}

export function Antwoordteken({ code }: { code: Antwoordcode }) {
  return (
    <svg class={`mt-sign mt-sign--${code.replace("_", "-")}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={tekens.antwoorden[code]} />
    </svg>
  );
}

/** The sign of what is said of a group; who is unsure has that of "weet niet". */
export function Uitkomstteken({ uitkomst }: { uitkomst: keyof typeof tekens.uitkomsten | "onzeker" }) {
  if (uitkomst === "onzeker") return <Antwoordteken code="weet_niet" />;
  return (
    <svg class="mt-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={tekens.uitkomsten[uitkomst]} />
    </svg>
  );
}

export function Waardeteken({ waarde }: { waarde: PakketVraag["waarde"] }) {
  return (
    <svg class="mt-waarde__sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={tekens.waarden[waarde]} />
    </svg>
  );
}
