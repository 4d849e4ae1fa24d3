/* Generated from toets/sessiepakket.py by `make types`: change it there. */

export interface Sessiepakket {
/**
 * De versie van dit formaat.
 */
format: "sessiepakket/1"
voorstel: PakketVoorstel
/**
 * De vastgestelde set, of niets zolang die er niet is.
 */
vragenset: (number | null)
rollen: Rolnamen
waarden: PakketWaarden
/**
 * De vragen, in volgorde.
 */
vragen: PakketVraag[]
}
export interface PakketVoorstel {
/**
 * De map van het voorstel.
 */
id: string
/**
 * De titel.
 */
titel: string
/**
 * De samenvatting, in Markdown.
 */
samenvatting: string
}
export interface Rolnamen {
raadslid: Rolbeschrijving
professional: Rolbeschrijving
beleidsmedewerker: Rolbeschrijving
anders: Rolbeschrijving
}
export interface Rolbeschrijving {
/**
 * De naam van de rol voor één persoon, met een kleine letter.
 */
naam: string
/**
 * De naam van de rol voor meer personen.
 */
meervoud: string
/**
 * Wie bij deze rol hoort, in één of twee zinnen.
 */
uitleg: string
}
export interface PakketWaarden {
/**
 * De naam op het scherm.
 */
betrokkenheid: string
/**
 * De naam op het scherm.
 */
legitimiteit: string
/**
 * De naam op het scherm.
 */
rendement: string
}
export interface PakketVraag {
/**
 * De naam van de vraag.
 */
id: string
/**
 * Bij welke waarde de vraag hoort.
 */
waarde: ("betrokkenheid" | "legitimiteit" | "rendement")
/**
 * Het onderwerp in een paar woorden.
 */
kort: string
/**
 * De vraag voor iedereen.
 */
vraag: string
antwoorden: Antwoorden
per_rol: PerRol
/**
 * Vragen voor het gesprek.
 */
doorvragen: string[]
/**
 * Is het ook eerlijk?
 */
eerlijkheidsvraag: string
/**
 * Van welke rol het antwoord wordt voorspeld.
 */
inschatting: (("raadslid" | "professional" | "beleidsmedewerker" | "anders") | null)
/**
 * Waarom dit voorstel deze vraag krijgt.
 */
reden: string
/**
 * Of de vraag ook in de vorm van 45 minuten zit.
 */
ook_kort: boolean
}
export interface Antwoorden {
/**
 * Bij ↗, bijvoorbeeld: meer ruimte.
 */
plus: string
/**
 * Bij →, bijvoorbeeld: evenveel ruimte.
 */
gelijk: string
/**
 * Bij ↘, bijvoorbeeld: minder ruimte.
 */
min: string
/**
 * Bij ⇄, bijvoorbeeld: verschilt per huishouden.
 */
verschilt: string
/**
 * Bij ?, bijvoorbeeld: weet ik niet.
 */
weet_niet: string
}
export interface PerRol {
raadslid: Verwoording
professional: Verwoording
beleidsmedewerker: Verwoording
}
export interface Verwoording {
/**
 * De vraag in woorden die bij deze rol passen.
 */
vraag: string
/**
 * Eén zin die op weg helpt. Begin met het verhaal.
 */
denk_aan: string
}
