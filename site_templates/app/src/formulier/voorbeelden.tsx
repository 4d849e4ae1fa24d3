/** What each form shows beside it of the page to be. */
import type { Formulierpunt } from "../contract/pakket.d.ts";
import type { Gegevens } from "./gegevens.ts";
import { Ingetrokkenvoorbeeld } from "./ingetrokkenvoorbeeld.tsx";
import { Opvolgingvoorbeeld } from "./opvolgingvoorbeeld.tsx";
import type { Groep } from "./schema.ts";
import { type Opzet, VRAAG } from "./stappen.ts";
import { INGETROKKEN, OPVOLGING, VERSLAG } from "./stappengriffie.ts";
import { VERHAAL } from "./stappenverhaal.ts";
import { Verhaalvoorbeeld } from "./verhaalvoorbeeld.tsx";
import { Verslagvoorbeeld } from "./verslagvoorbeeld.tsx";
import { Voorbeeld } from "./voorbeeld.tsx";
import { Vraagvoorbeeld } from "./vraagvoorbeeld.tsx";

interface Props {
  opzet: Opzet;
  waarde: Groep;
  gegevens: Gegevens;
  punten: Formulierpunt[];
}

export function Voorbeelden({ opzet, ...props }: Props) {
  if (opzet === VRAAG) return <Vraagvoorbeeld waarde={props.waarde} />;
  if (opzet === INGETROKKEN) return <Ingetrokkenvoorbeeld waarde={props.waarde} />;
  if (opzet === VERHAAL) return <Verhaalvoorbeeld {...props} />;
  if (opzet === VERSLAG) return <Verslagvoorbeeld {...props} />;
  return opzet === OPVOLGING ? <Opvolgingvoorbeeld {...props} /> : <Voorbeeld {...props} />;
}
