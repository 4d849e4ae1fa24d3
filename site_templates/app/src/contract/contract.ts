/* Generated from the models by `make types` (see toets/contract/appcontract.py): change it there. */

/** The rollen, in the order in which every page shows them. */
export const ROLLEN = [
  "raadslid",
  "professional",
  "beleidsmedewerker",
  "anders",
] as const;

/** The answers, in the order in which every page shows them. */
export const ANTWOORDCODES = [
  "plus",
  "gelijk",
  "min",
  "verschilt",
  "weet_niet",
] as const;

/** The months. */
export const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The steps of a gesprek, in their order. */
export const STAPPEN = [
  "welkom",
  "voorstel",
  "verhaal",
  "zelf-invullen",
  "pauze",
  "naast-elkaar",
  "opbrengst",
  "afsluiten",
] as const;

/** How many minutes a gesprek takes in its long form. */
export const MINUTEN_LANG = 90;

/** The same in its short form. */
export const MINUTEN_KORT = 45;

/** How many vragen of one waarde a long gesprek has. */
export const PER_WAARDE_LANG = 2;

/** How many vragen that came just after are shown. */
export const AANTAL_RESERVES = 3;

/** What a kind of measure counts that a chosen vraag is about too. */
export const AL_GERAAKT = 0.75;

/** What is added to the number of kinds of a vraag. */
export const BREEDTE = 2;

/** How many vragen a gesprek has at most. */
export const MAX_VRAGEN = 6;

/** How many of them ask to predict at most. */
export const MAX_INSCHATTINGEN = 2;

/** The kinds of opbrengst. */
export const OPBRENGSTSOORTEN = [
  "voorwaarde",
  "zorg",
  "inzicht",
  "open-vraag",
  "minderheidsstandpunt",
] as const;

/** Who is up next after an opbrengst. */
export const AAN_ZET = [
  "college",
  "raad",
  "praktijk",
  "later",
] as const;

/** A real gesprek, or practice. */
export const GESPREKSSOORTEN = [
  "sessie",
  "oefening",
] as const;

/** What kind of meeting a gesprek is. */
export const BIJEENKOMSTEN = [
  "informeel",
  "raadscommissie",
] as const;

/** Whether a meeting is recorded or streamed. */
export const OPNAMEN = [
  "geen",
  "opgenomen",
  "uitgezonden",
] as const;

/** The fasen of a voorstel, in their order. */
export const FASEN = [
  "verkenning",
  "ontwerp",
  "aangeboden",
  "besloten",
] as const;

/** The steps on the agenda of the raad, in their order. */
export const AGENDASTAPPEN = [
  "beeldvorming",
  "oordeelsvorming",
  "besluitvorming",
] as const;

/** Who reads a voorstel before it stands on the site. */
export const LEZERS = [
  "griffie",
  "coalitie",
  "oppositie",
] as const;

/** Names that no voorstel can have. */
export const VAN_DE_SITE = [
  "gesprekken",
] as const;

/** The most words that a participant reads of a story. */
export const VERHAALWOORDEN = 250;

/** The outcomes of a besluit that changed something. */
export const GEWIJZIGD = [
  "gewijzigd",
  "aangevuld",
  "gewijzigd-en-aangevuld",
] as const;

/** The classes of size, all that a verslag says about it. */
export const KLASSEN = [
  "<5",
  "5-9",
  "10+",
] as const;

/** The ways to publish. */
export const WIJZEN = [
  "per-rol",
  "groep",
  "overeenkomst",
] as const;

/** What a group answered, in one word. */
export const LABELS = [
  "plus",
  "gelijk",
  "min",
  "onzeker",
  "verdeeld",
] as const;

/** What three or more people chose where a group shares no answer. */
export const GEKOZEN = [
  "plus",
  "gelijk",
  "min",
  "onzeker",
] as const;

/** How the rollen relate. */
export const UITKOMSTEN = [
  "in-elke-rol",
  "niet-in-elke-rol",
  "tegenover",
  "geen-gedeeld",
] as const;

/** Why an outcome is withheld. */
export const REDENEN = [
  "minder dan vijf",
  "te weinig antwoorden",
] as const;

/** The answers that can be a label. */
export const GEDEELD = [
  "plus",
  "gelijk",
  "min",
] as const;

/** The smallest group of which anything is said. */
export const MIN_MENSEN = 5;

/** From here on a size is of the largest class. */
export const MIDDELGROOT_TOT = 10;

/** How many more there must be of a rol than its class begins with. */
export const VAN_RUIMTE = 10;

/** The most people of one rol that a verslag can name. */
export const MEEST_VAN = 9999;

/** The fewest people of whom is said what they chose most. */
export const RUIM_PER_ROL = 3;

/** The fewest answers that are named beside each other. */
export const MIN_GEKOZEN = 2;

/** The fewest people in a rol that is compared at all. */
export const MIN_PER_ROL = 2;

/** The fewest rollen in a way that sets them side by side. */
export const MIN_ROLLEN = 2;

/** The share of the people that makes an answer shared: so many ... */
export const DEEL_TELLER = 3;

/** ... of so many. */
export const DEEL_NOEMER = 5;

/** How many more answers there must be than a label takes. */
export const RUIMTE = 2;
