/** Whether what was kept is a gesprek, of this format or as an earlier version wrote it. */
import {
  AAN_ZET,
  ANTWOORDCODES,
  BIJEENKOMSTEN,
  GESPREKSSOORTEN,
  MINUTEN_KORT,
  MINUTEN_LANG,
  OPBRENGSTSOORTEN,
  OPNAMEN,
  ROLLEN,
  STAPPEN,
  WIJZEN,
} from "../contract/contract.ts";
import { type Bewaard, herstel, type Sessie } from "./sessie.ts";
import { een, elk, getal, janee, lijst, magWeg, met, moment, ofNiets, per, tekst } from "../apparaat/vorm.ts";

const antwoorden = lijst(een(null, ...ANTWOORDCODES));
const telling = per(ROLLEN, per(ANTWOORDCODES, getal));
const ronde = met({
  aantallen: per(ROLLEN, getal),
  tellingen: elk(telling),
  inschattingen: elk(telling),
  nonces: lijst(getal),
});
const zinnen = lijst(tekst);
const punt = met({
  id: getal,
  tekst,
  soort: een(null, ...OPBRENGSTSOORTEN),
  aanZet: een(null, ...AAN_ZET),
  vraag: ofNiets(tekst),
  vrij: janee,
  akkoord: janee,
  wie: magWeg(tekst),
  maand: magWeg(tekst),
  beslispunt: magWeg(ofNiets(tekst)),
  voor: magWeg(zinnen),
  tegen: magWeg(zinnen),
  minderheid: magWeg(tekst),
  eerst: magWeg(janee),
});

const SESSIE = met({
  deelsleutel: tekst,
  geheim: magWeg(ofNiets(getal)),
  voorstel: tekst,
  vragenset: getal,
  vorm: een(MINUTEN_LANG, MINUTEN_KORT),
  bijeenkomst: magWeg(een(...BIJEENKOMSTEN)),
  openbaar: janee,
  opname: magWeg(een(...OPNAMEN)),
  casus: magWeg(tekst),
  casussen: magWeg(zinnen),
  manier: magWeg(een("telefoons", "papier", "beide")),
  verwacht: magWeg(elk(getal)),
  begonnen: moment,
  langer: magWeg(getal),
  stap: een(...STAPPEN),
  stapBegon: moment,
  tijden: magWeg(elk(moment)),
  blad: magWeg(getal),
  vragen: lijst(tekst),
  metInschatting: lijst(tekst),
  rondes: per([1, 2], ronde),
  laatste: ofNiets(met({
    ronde: een(1, 2),
    inhoud: met({ rol: een(...ROLLEN), antwoorden, inschattingen: antwoorden }),
    nonce: magWeg(ofNiets(getal)),
  })),
  onthuld: janee,
  onderwerpen: lijst(tekst),
  besproken: ofNiets(met({ vraag: tekst, gespreksvraag: getal })),
  opbrengst: lijst(punt),
  concepten: magWeg(elk(met({ tekst }))),
  blokken: magWeg(elk(met({ velden: elk(zinnen), vrij: janee }))),
  getoond: magWeg(zinnen),
  geopend: magWeg(zinnen),
  onderwerpBegon: magWeg(ofNiets(moment)),
  uitgenodigd: magWeg(elk(met({ van: ofNiets(getal), hoe: tekst }))),
  afgerond: janee,
  opnieuw: magWeg(janee),
  dezelfden: magWeg(janee),
  wijze: een(null, ...WIJZEN),
  verslagId: ofNiets(tekst),
  gesprekssoort: magWeg(een(null, ...GESPREKSSOORTEN)),
  gemaakt: magWeg(ofNiets(tekst)),
});

/** The gesprek that was kept, with what has been added to its format since; null for what is none. */
export function leesSessie(bewaard: unknown): Sessie | null {
  if (!SESSIE(bewaard)) return null;
  const sessie = herstel(bewaard as Bewaard);
  if (sessie.casussen.length === 0) return null;
  const geteld = [sessie.rondes[1], sessie.rondes[2]].every(({ tellingen, inschattingen }) =>
    sessie.vragen.every((vraag) => Object.hasOwn(tellingen, vraag) && Object.hasOwn(inschattingen, vraag))
  );
  return geteld ? sessie : null;
}
