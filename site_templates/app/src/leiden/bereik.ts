/** Who can join this gesprek with a phone, and at which address. */
import { korteCode, type Waarover } from "../code/kortecode.ts";
import { alleenHier, deelnamelink } from "../code/link.ts";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import type { Manier, Sessie } from "../sessie/sessie.ts";

/** What who cannot scan types: a short address, and ten letters. */
export interface Intypen {
  /** As it is read from a screen, without what a browser adds itself. */
  adres: string;
  code: string;
}

/** Who can open the link: phones too, only this computer, or nobody: as there is none, or as all is on paper. */
export type Bereik =
  | { soort: "telefoons"; link: string; intypen: Intypen | null }
  | { soort: "hier"; link: string }
  | { soort: "niemand" | "papier" };

/** Where this gesprek is found; null from a folder, which nobody else can open. */
export function basisadres(pakket: Sessiepakket, href: string): string | null {
  return pakket.adres ?? (href.startsWith("file:") ? null : href);
}

export function bereikVan(sessie: Sessie, pakket: Sessiepakket, href: string): Bereik {
  if (sessie.manier === "papier") return { soort: "papier" };
  const basis = basisadres(pakket, href);
  if (!basis) return { soort: "niemand" };
  const link = deelnamelink(basis, sessie);
  if (alleenHier(basis)) return { soort: "hier", link };
  return { soort: "telefoons", link, intypen: intypenVan(sessie, pakket, basis) };
}

function intypenVan(sessie: Sessie, pakket: Sessiepakket, basis: string): Intypen | null {
  const code = sessie.geheim === null ? null : korteCode(sessie.geheim, waaroverVan(pakket), sessie);
  const { host, pathname } = new URL(pakket.mee, basis);
  return code === null ? null : { adres: host + pathname, code };
}

/** What of this voorstel decides which codes there can be. */
export function waaroverVan({ voorstel, casussen }: Sessiepakket): Waarover {
  return { voorstel: voorstel.id, casussen };
}

/** How people fill in, as far as they can: without a phone that can open the page it is on paper. */
export function manierVan(sessie: Sessie, bereik: Bereik): Manier {
  return bereik.soort === "telefoons" ? sessie.manier : "papier";
}
