/** Whether what the room's window received is a picture that it can show: another version, or another page, may have sent it. */
import {
  een,
  getal,
  janee,
  lijst,
  met,
  moment,
  of,
  ofNiets,
  per,
  tekst,
  type Vorm,
} from "../apparaat/vorm.ts";
import { ANTWOORDCODES, BIJEENKOMSTEN, OPNAMEN, ROLLEN, WIJZEN } from "../contract/contract.ts";
import type { Zaalbeeld } from "./zaalbeeld.ts";

const mee = of(
  met({ soort: een("telefoons"), link: tekst, intypen: ofNiets(met({ adres: tekst, code: tekst })) }),
  met({ soort: een("papier", "hier") }),
);
const zinnen = lijst(tekst);
const stukken = lijst(met({
  naam: tekst,
  kop: tekst,
  delen: lijst(met({ kop: tekst, zinnen })),
  vrij: janee,
  eerst: janee,
}));
const antwoordbeeld = of(
  met({ soort: een("stippen"), telling: per(ROLLEN, per(ANTWOORDCODES, getal)), zin: tekst }),
  met({
    soort: een("regels"),
    regels: lijst(met({ wie: een("allen", ...ROLLEN), naam: tekst, woorden: tekst })),
  }),
  met({ soort: een("niets") }),
);
const rollen = lijst(een(...ROLLEN));

const TIJD = met({ tijd: ofNiets(met({ stap: moment, verste: moment, daarna: moment })) });
const binnen = { aantal: getal, verwacht: ofNiets(getal) };

interface MetVragen {
  vragen: readonly { id: string }[];
}

/** The picture, when it is one about the vragen of this pakket; null for anything else. */
export function leesZaalbeeld(waarde: unknown, pakket: MetVragen): Zaalbeeld | null {
  const vormen = Object.values(vormenVan(pakket)).flat();
  return TIJD(waarde) && of(...vormen)(waarde) ? waarde as Zaalbeeld : null;
}

/** Per step the forms that its picture can have: a step without one is not forgotten, as TypeScript asks for it. */
function vormenVan(pakket: MetVragen): Record<Zaalbeeld["stap"], Vorm[]> {
  const vraag = een(...pakket.vragen.map(({ id }) => id));
  const vergelijking = met({
    vraag,
    nummer: getal,
    beeld: antwoordbeeld,
  });
  return {
    "welkom": [
      met({
        stap: een("welkom"),
        bijeenkomst: een(...BIJEENKOMSTEN),
        openbaar: janee,
        opname: een(...OPNAMEN),
        mee,
      }),
    ],
    "voorstel": [
      met({ stap: een("voorstel"), delen: lijst(een("kern", "vast", "open")), later: ofNiets(mee) }),
    ],
    "verhaal": [met({ stap: een("verhaal"), casussen: zinnen, later: ofNiets(mee) })],
    "zelf-invullen": [met({ stap: een("zelf-invullen"), ...binnen, vragen: getal, mee })],
    "pauze": [met({ stap: een("pauze"), ...binnen, verderOm: moment, later: ofNiets(mee) })],
    "naast-elkaar": [
      met({
        stap: een("naast-elkaar"),
        fase: een("wachten"),
        wijzen: lijst(met({ wijze: een(...WIJZEN), gekozen: janee })),
        teKlein: janee,
        besloten: janee,
        zonderAntwoorden: janee,
        vraag,
      }),
      met({
        stap: een("naast-elkaar"),
        fase: een("alles"),
        vergelijkingen: lijst(vergelijking),
        gekozen: lijst(tekst),
        kijk: ofNiets(met({ zin: tekst, vragen: zinnen })),
        nietGenoemd: rollen,
        besloten: janee,
      }),
      met({
        stap: een("naast-elkaar"),
        fase: een("onderwerp"),
        vergelijking,
        gespreksvraag: tekst,
        inschattingen: zinnen,
        redenen: ofNiets(
          met({ vraag: een(...pakket.vragen.map(({ id }) => id)), plus: zinnen, min: zinnen }),
        ),
        casussen: zinnen,
      }),
    ],
    "opbrengst": [
      met({
        stap: een("opbrengst"),
        blad: getal,
        stukken,
        eerder: getal,
        wieOntbrak: zinnen,
        kanMisgaan: zinnen,
      }),
    ],
    "afsluiten": [
      met({
        stap: een("afsluiten"),
        fase: een("invullen"),
        vragen: lijst(met({ nummer: getal, vraag })),
        aantal: getal,
        van: getal,
      }),
      met({
        stap: een("afsluiten"),
        fase: een("verschoven"),
        van: met({ vraag, nummer: getal, eerst: antwoordbeeld, daarna: antwoordbeeld }),
      }),
      met({ stap: een("afsluiten"), fase: een("besloten") }),
      met({
        stap: een("afsluiten"),
        fase: een("hierna"),
        hierna: met({
          geenVerslag: een(null, "te-klein", "geen-antwoorden"),
          oefening: janee,
          aanZet: lijst(met({ naam: tekst, aantal: getal })),
          debat: ofNiets(tekst),
        }),
      }),
      met({
        stap: een("afsluiten"),
        fase: een("naar-buiten"),
        blad: een("antwoorden", "opbrengst"),
        nummer: getal,
        van: getal,
        groepsantwoorden: lijst(met({ kop: tekst, regels: lijst(tekst) })),
        nietGenoemd: rollen,
        stukken,
      }),
    ],
  };
}
