/**
 * What was counted in one ronde. Tallies, never rows: a code or a paper slip is added and forgotten, but for its nonce,
 * so that one code counts once. What is not held cannot leak.
 */
import type { Antwoord, Inhoud } from "../code/antwoordcode.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { ANTWOORDCODES, ROLLEN } from "../contract/contract.ts";
import type { Antwoordcode } from "../gedeeld/tekens.tsx";

/** How many people of each rol chose each answer to one vraag. */
export type Telling = Record<RolId, Record<Antwoordcode, number>>;

export interface Rondetelling {
  aantallen: Record<RolId, number>;
  /** Per vraag, in the order of the sessie. */
  tellingen: Record<string, Telling>;
  /** Per vraag: what each rol thinks that another rol answers. */
  inschattingen: Record<string, Telling>;
  nonces: number[];
}

/** Which vraag stands at which place of someone's answers, and of what they predict. */
export interface Gevraagd {
  vragen: readonly string[];
  metInschatting: readonly string[];
}

export function legeRonde(vragen: readonly string[]): Rondetelling {
  return {
    aantallen: { raadslid: 0, professional: 0, beleidsmedewerker: 0, anders: 0 },
    tellingen: Object.fromEntries(vragen.map((vraag) => [vraag, legeTelling()])),
    inschattingen: Object.fromEntries(vragen.map((vraag) => [vraag, legeTelling()])),
    nonces: [],
  };
}

/** The ronde with these answers in it; those on paper have no nonce. */
export function erbij(
  ronde: Rondetelling,
  gevraagd: Gevraagd,
  inhoud: Inhoud,
  nonce: number | null,
): Rondetelling {
  const geteld = metVerschil(ronde, gevraagd, inhoud, 1);
  // In order of size: the order in which they came would tell who was first.
  const nonces = nonce === null ? geteld.nonces : [...geteld.nonces, nonce].toSorted((a, b) => a - b);
  return { ...geteld, nonces };
}

/** The ronde without these answers. Its nonce is free again: a phone keeps the same one, also for changed answers. */
export function eraf(
  ronde: Rondetelling,
  gevraagd: Gevraagd,
  inhoud: Inhoud,
  nonce: number | null,
): Rondetelling {
  const geteld = metVerschil(ronde, gevraagd, inhoud, -1);
  return { ...geteld, nonces: geteld.nonces.filter((ander) => ander !== nonce) };
}

/** How many people filled in. */
export function mensenIn(ronde: Rondetelling): number {
  return ROLLEN.reduce((total, rol) => total + ronde.aantallen[rol], 0);
}

function legeTelling(): Telling {
  const leeg = () =>
    Object.fromEntries(ANTWOORDCODES.map((code) => [code, 0])) as Record<Antwoordcode, number>;
  return Object.fromEntries(ROLLEN.map((rol) => [rol, leeg()])) as Telling;
}

function metVerschil(
  oud: Rondetelling,
  { vragen, metInschatting }: Gevraagd,
  { rol, antwoorden, inschattingen }: Inhoud,
  verschil: 1 | -1,
): Rondetelling {
  return {
    ...oud,
    aantallen: { ...oud.aantallen, [rol]: oud.aantallen[rol] + verschil },
    tellingen: opgeteld(oud.tellingen, vragen, rol, antwoorden, verschil),
    inschattingen: opgeteld(oud.inschattingen, metInschatting, rol, inschattingen, verschil),
  };
}

function opgeteld(
  tellingen: Record<string, Telling>,
  vragen: readonly string[],
  rol: RolId,
  antwoorden: readonly Antwoord[],
  verschil: 1 | -1,
): Record<string, Telling> {
  const nieuw = { ...tellingen };
  for (const [plaats, vraag] of vragen.entries()) {
    const code = antwoorden[plaats];
    const telling = nieuw[vraag];
    if (!code || !telling) continue;
    nieuw[vraag] = { ...telling, [rol]: { ...telling[rol], [code]: telling[rol][code] + verschil } };
  }
  return nieuw;
}
