/**
 * A reader of what the app says of answers: knows what its sentences claim, and counts the people in the room itself.
 * It calls no rule of the app, and refuses a sentence that it does not know, so that no new one slips in unread.
 */
import type { Antwoorden } from "../../src/contract/pakket.d.ts";
import type { RolId } from "../../src/gedeeld/rollen.ts";
import type { Antwoord } from "../../src/code/antwoordcode.ts";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";

/** What one person answered to one vraag; null for who skipped it. */
export interface Gaf {
  rol: RolId;
  code: Antwoord;
}

type Codes = readonly Antwoord[];
const TELT_SAMEN: Codes = ["verschilt", "weet_niet"];
const MEERVOUD: Record<string, RolId> = {
  raadsleden: "raadslid",
  professionals: "professional",
  beleidsmedewerkers: "beleidsmedewerker",
  anderen: "anders",
  "mensen met een andere rol": "anders",
};
const ENKELVOUD: Record<string, RolId> = {
  raadslid: "raadslid",
  professional: "professional",
  beleidsmedewerker: "beleidsmedewerker",
  "iemand met een andere rol": "anders",
};

const klein = (tekst: string) => tekst.replace(/^Eén/, "één").replace(/^./, (letter) => letter.toLowerCase());
const genoemd = (lijst: string) => lijst.split(/, | en /).map(klein);
const keer = (mensen: readonly Gaf[], codes: Codes) =>
  mensen.filter(({ code }) => codes.includes(code)).length;
const wieInvulden = (mensen: readonly Gaf[]) => mensen.filter(({ code }) => code);
const van = (mensen: readonly Gaf[], rol: RolId) => mensen.filter((mens) => mens.rol === rol);
const perRol = (mensen: readonly Gaf[]) =>
  ROLLEN.map((rol) => van(mensen, rol)).filter(({ length }) => length);
const soorten = (mensen: readonly Gaf[]) => new Set(wieInvulden(mensen).map(({ code }) => code)).size;
/** At least three of every five people. */
const meest = (mensen: readonly Gaf[], codes: Codes) => 5 * keer(mensen, codes) >= 3 * mensen.length;
const gedeeld = (mensen: readonly Gaf[]) => ANTWOORDCODES.filter((code) => meest(mensen, [code]));
const ietsGedeeld = (mensen: readonly Gaf[]) => gedeeld(mensen).length > 0 || meest(mensen, TELT_SAMEN);

function onbekend(tekst: string): never {
  throw new Error(`this reader does not know: ${tekst}`);
}

/** The rollen that are compared, as the page says: of three people or more, else of two or more. */
function vergeleken(mensen: readonly Gaf[]): Gaf[][] {
  const groot = perRol(mensen).filter(({ length }) => length >= 3);
  return groot.length >= 2 ? groot : perRol(mensen).filter(({ length }) => length >= 2);
}

/** Whether in two compared rollen most chose an answer that nobody chose in the other. */
function tegenover(mensen: readonly Gaf[]): boolean {
  const voorop = vergeleken(mensen).flatMap((deel) =>
    ANTWOORDCODES.filter((code) => 2 * keer(deel, [code]) > wieInvulden(deel).length).map((code) => ({
      deel,
      code,
    }))
  );
  return voorop.some((een) =>
    voorop.some((ander) =>
      een.code !== ander.code && !keer(een.deel, [ander.code]) && !keer(ander.deel, [een.code])
    )
  );
}

const VERHOUDINGEN: Record<string, (mensen: readonly Gaf[]) => boolean> = {
  "een gedeeld antwoord, in elke vergeleken rol": (mensen) =>
    gedeeld(mensen).some((code) =>
      vergeleken(mensen).every((deel) => 2 * keer(deel, [code]) >= wieInvulden(deel).length)
    ),
  "een gedeeld antwoord, maar niet in elke vergeleken rol": (mensen) =>
    gedeeld(mensen).some((code) =>
      vergeleken(mensen).some((deel) => 2 * keer(deel, [code]) <= wieInvulden(deel).length)
    ),
  "minstens twee rollen met elk een eigen antwoord": tegenover,
  "geen antwoord dat genoeg mensen en rollen delen": (mensen) => {
    const inElkeRol = gedeeld(mensen).some((code) =>
      vergeleken(mensen).every((deel) => 2 * keer(deel, [code]) > deel.length)
    );
    // Where nobody skipped and no rol is small, there is nothing that is left unsaid.
    const allesGezegd = wieInvulden(mensen).length === mensen.length &&
      perRol(mensen).every(({ length }) => length >= 3);
    return !inElkeRol && !(allesGezegd && (gedeeld(mensen).length > 0 || tegenover(mensen)));
  },
};

/** The answers between these quotes; two with "of" between them count as one. */
function codesVan(citaat: string, antwoorden: Antwoorden): Codes {
  const zegt = (code: typeof ANTWOORDCODES[number]) => `‘${klein(antwoorden[code])}’`;
  if (citaat === `${zegt("verschilt")} of ${zegt("weet_niet")}`) return TELT_SAMEN;
  const gevonden = ANTWOORDCODES.filter((code) => citaat === zegt(code));
  return gevonden.length ? gevonden : onbekend(citaat);
}

/** The answer that these words name of a group as a whole; null when they name none. */
function genoemdAntwoord(woorden: string, antwoorden: Antwoorden): Codes | null {
  if (
    woorden in VERHOUDINGEN || vaakGenoemd(woorden) ||
    /^(de antwoorden lopen uiteen|te weinig antwoorden)$/.test(woorden)
  ) {
    return null;
  }
  return codesVan(woorden.startsWith("‘") ? woorden : `‘${woorden}’`, antwoorden);
}

/** The answers that these words say were chosen three or more times each; null when they say something else. */
function vaakGenoemd(woorden: string): string[] | null {
  return /^(.*), elk drie of meer keer$/.exec(woorden)?.[1]?.split(/, | en (?=‘)/) ?? null;
}

/** Whether these words are true of what these people answered. */
export function geldt(woorden: string, mensen: readonly Gaf[], antwoorden: Antwoorden): boolean {
  if (woorden === "te weinig antwoorden") return wieInvulden(mensen).length < mensen.length;
  if (woorden === "de antwoorden lopen uiteen") return soorten(mensen) > 1 && !ietsGedeeld(mensen);
  const genoemd = vaakGenoemd(woorden);
  if (genoemd) {
    return !ietsGedeeld(mensen) && genoemd.every((deel) => keer(mensen, codesVan(deel, antwoorden)) >= 3);
  }
  return VERHOUDINGEN[woorden]?.(mensen) ?? meest(mensen, genoemdAntwoord(woorden, antwoorden)!);
}

/** Whether a line of what is published is true of a vraag; `daarna` is null where nobody answered again. */
export function regelGeldt(
  regel: string,
  eerst: readonly Gaf[],
  daarna: readonly Gaf[] | null,
  antwoorden: Antwoorden,
): boolean {
  const [, naam, zegt] = /^([^:]+): (.*)$/.exec(regel) ?? onbekend(regel);
  const rol = MEERVOUD[klein(naam!)];
  if (!rol && naam !== "Alle rollen samen" && naam !== "De rollen naast elkaar") onbekend(regel);
  const waar = (woorden: string, mensen: readonly Gaf[]) => {
    const verhouding = woorden in VERHOUDINGEN;
    if (woorden !== "te weinig antwoorden" && verhouding !== (naam === "De rollen naast elkaar")) {
      onbekend(regel);
    }
    return geldt(woorden, rol ? van(mensen, rol) : mensen, antwoorden);
  };
  const anders = /^eerst (.*), na het gesprek (.*)$/.exec(zegt!);
  if (anders) return daarna !== null && waar(anders[1]!, eerst) && waar(anders[2]!, daarna);
  const zelfde = /^(.*), na het gesprek (nog steeds|ook)$/.exec(zegt!);
  if (!zelfde) return waar(zegt!, eerst);
  // Of what names no answer, "nog steeds" would say that the answer is the same one.
  const nogSteeds = zelfde[2] === "ook" || genoemdAntwoord(zelfde[1]!, antwoorden) !== null ||
    vaakGenoemd(zelfde[1]!) !== null;
  return daarna !== null && nogSteeds && waar(zelfde[1]!, eerst) && waar(zelfde[1]!, daarna);
}

/** Whether the sentences about the answers of a werkbijeenkomst are true of these people. */
export function zinGeldt(zin: string, mensen: readonly Gaf[], antwoorden: Antwoorden): boolean {
  return zin.split(/(?<=\.) /).every((deel) => deelGeldt(deel, mensen, antwoorden));
}

function deelGeldt(zin: string, mensen: readonly Gaf[], antwoorden: Antwoorden): boolean {
  if (zin === "Niemand heeft deze vraag beantwoord.") return !wieInvulden(mensen).length;
  const iedereen = /^Iedereen( die antwoordt,)? kiest (.*)\.$/.exec(zin);
  if (iedereen) {
    const groep = iedereen[1] ? wieInvulden(mensen) : mensen;
    return keer(groep, codesVan(iedereen[2]!, antwoorden)) === groep.length;
  }
  const elkeRol = /^In elke rol( waarin iemand antwoordt,)? is (.*) het meest gekozen\.$/.exec(zin);
  if (elkeRol) {
    const [code] = codesVan(elkeRol[2]!, antwoorden);
    return perRol(elkeRol[1] ? wieInvulden(mensen) : mensen).every((deel) =>
      ANTWOORDCODES.every((ander) => ander === code || keer(deel, [ander]) < keer(deel, [code!]))
    );
  }
  const verschillend = /^(.*) kiezen verschillende antwoorden(?:, (.*) ook)?\.$/.exec(zin);
  if (verschillend) {
    const namen = [klein(verschillend[1]!), ...(verschillend[2] ? genoemd(verschillend[2]) : [])];
    return namen.every((naam) => soorten(van(mensen, MEERVOUD[naam] ?? onbekend(zin))) > 1);
  }
  const meer = /^(Alle|De meeste) (.*?)( die antwoorden,)? kiezen (.*)\.$/.exec(zin);
  if (meer) {
    const codes = codesVan(meer[4]!, antwoorden);
    return genoemd(meer[2]!).every((naam) => {
      const rol = van(mensen, MEERVOUD[naam] ?? onbekend(zin));
      const groep = meer[3] ? wieInvulden(rol) : rol;
      return meer[1] === "Alle" ? keer(groep, codes) === groep.length : 2 * keer(groep, codes) > groep.length;
    });
  }
  const een = /^(.*) (?:kiest|kiezen) (.*)\.$/.exec(zin) ?? onbekend(zin);
  const codes = codesVan(een[2]!, antwoorden);
  return genoemd(een[1]!).every((naam) => {
    const [, lidwoord, wie] = /^(?:(het|de|één) )?(.*)$/.exec(naam)!;
    const rol = van(mensen, ENKELVOUD[wie!] ?? onbekend(zin));
    // "Het raadslid" is the only one there is.
    return keer(rol, codes) > 0 && (lidwoord === "één" || wie!.startsWith("iemand") || rol.length === 1);
  });
}
