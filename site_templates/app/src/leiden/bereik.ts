/** Who can join this gesprek with a phone, and at which address. */
import { alleenHier, deelnamelink } from "../code/link.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { Manier, Sessie } from "../sessie/sessie.ts";

/** Who can open the link: phones too, only this computer, or nobody: as there is none, or as all is on paper. */
export type Bereik = { soort: "telefoons" | "hier"; link: string } | { soort: "niemand" | "papier" };

/** Where this gesprek is found; null from a folder, which nobody else can open. */
export function basisadres(pakket: Sessiepakket, href: string): string | null {
  return pakket.adres ?? (href.startsWith("file:") ? null : href);
}

export function bereikVan(sessie: Sessie, pakket: Sessiepakket, href: string): Bereik {
  if (sessie.manier === "papier") return { soort: "papier" };
  const basis = basisadres(pakket, href);
  if (!basis) return { soort: "niemand" };
  return { soort: alleenHier(basis) ? "hier" : "telefoons", link: deelnamelink(basis, sessie) };
}

/** How people fill in, as far as they can: without a phone that can open the page it is on paper. */
export function manierVan(sessie: Sessie, bereik: Bereik): Manier {
  return bereik.soort === "telefoons" ? sessie.manier : "papier";
}
