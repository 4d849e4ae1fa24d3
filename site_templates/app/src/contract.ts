/* Generated from the models by `make types` (see toets/appcontract.py): change it there. */

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
