/* Generated from the models by `make types` (see toets/contract/appcontract.py): change it there. */

export interface Eilanden {
sessiepakket: Sessiepakket
formulier: Formuliergegevens
anoniem: Anoniemgegevens
apparaat: Apparaatgegevens
meedoen: Meedoengegevens
kenmerken: Kenmerken
werkblad: Werkbladgegevens
zoeken: Zoekgegevens
}
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
/**
 * Hoe de gemeente en haar site heten: dat is geen naam van een mens.
 */
gemeente: string[]
rollen: Rolnamen
waarden: PakketWaarden
/**
 * De vragen, in volgorde.
 */
vragen: PakketVraag[]
/**
 * De verhalen waar het gesprek mee kan beginnen.
 */
casussen: PakketCasus[]
/**
 * De stappen van het gesprek, in volgorde.
 */
draaiboek: PakketStap[]
/**
 * Waar iemand een code typt om mee te doen, vanaf de pagina van het gesprek.
 */
mee: string
/**
 * Waar de pagina van het gesprek op internet staat, als dat bekend is.
 */
adres: (string | null)
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
 * Waar het over gaat, in één of twee zinnen.
 */
kern: string
/**
 * De samenvatting, als schone HTML.
 */
samenvatting: string
/**
 * Wat niet meer open staat.
 */
ligt_al_vast: string[]
/**
 * Waar nog over te praten valt.
 */
nog_te_kiezen: string[]
/**
 * Wat het document zelf als nadeel of risico noemt.
 */
kanttekeningen: string[]
/**
 * Waar de raad over beslist, met de onderdelen.
 */
beslispunten: PakketBeslispunt[]
/**
 * Of het alleen is om mee te oefenen.
 */
oefenmateriaal: boolean
/**
 * Wanneer de raad erover praat, of niets als dat onbekend is.
 */
debat: (string | null)
/**
 * Of er een blad is met wat de raad echt deed, voor na een oefening.
 */
leert_van_besluit: boolean
versie: PakketVersie
}
export interface PakketBeslispunt {
/**
 * Het nummer zoals in het document.
 */
nummer: string
/**
 * Waar het punt over gaat, op één regel.
 */
tekst: string
}
export interface PakketVersie {
/**
 * Van wanneer deze tekst is, of niets als dat onbekend is.
 */
datum: (string | null)
/**
 * Het kenmerk van het voorstel.
 */
kenmerk: string
/**
 * Het kenmerk van elk beslispunt, bij zijn nummer.
 */
punten: {
[k: string]: string
}
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
 * Laat dit weg: alleen wie hetzelfde gevraagd is, is te vergelijken. Oude vragensets hebben dit.
 */
vraag?: (string | null)
/**
 * Eén zin die op weg helpt. Begin met het verhaal.
 */
denk_aan: string
}
export interface PakketCasus {
/**
 * De naam van het verhaal.
 */
id: string
/**
 * De titel.
 */
naam: string
/**
 * Het verhaal in één zin.
 */
in_het_kort: string
/**
 * Of dit huishouden bij het voorstel wint of verliest.
 */
effect: ("baat" | "last")
/**
 * Wie het zijn en wat er speelt, als schone HTML.
 */
situatie: string
/**
 * Wat zou helpen, als schone HTML.
 */
wat_was_nodig: string
/**
 * Waardoor het niet lukte, als schone HTML.
 */
wat_stond_in_de_weg: string
/**
 * Hoe het afliep, als schone HTML.
 */
wat_gebeurde: string
/**
 * De andere kant, als schone HTML; of niets.
 */
andere_kant: (string | null)
}
export interface PakketStap {
/**
 * Wat de gespreksleider kan zeggen, als schone HTML.
 */
zeggen: string
/**
 * Waar de gespreksleider op let, als schone HTML.
 */
let_op: string
/**
 * Wat helpt als het stokt, als schone HTML.
 */
als_het_stokt: string
/**
 * Wat iedereen ziet.
 */
op_het_scherm: string
/**
 * De naam van de stap.
 */
id: ("welkom" | "voorstel" | "verhaal" | "zelf-invullen" | "pauze" | "naast-elkaar" | "opbrengst" | "afsluiten")
/**
 * De naam op het scherm.
 */
naam: string
/**
 * Minuten in een gesprek van 90 minuten.
 */
lang: number
/**
 * Minuten in een gesprek van 45 minuten.
 */
kort: number
/**
 * Waar de stap voor is.
 */
doel: string
/**
 * Wat anders is als de zaal alleen ziet wat naar buiten mag, bij de naam van het veld.
 */
openbaar: {
[k: string]: string
}
}
export interface Formuliergegevens {
/**
 * Het gepubliceerde JSON Schema.
 */
schema: {
[k: string]: unknown
}
/**
 * Waar een veld naar kan verwijzen, per verzameling.
 */
dingen: {
[k: string]: Ding[]
}
waarden: PakketWaarden
/**
 * De vragen waaruit de site kiest.
 */
vragen: Formuliervraag[]
/**
 * Welke factoren uit het onderzoek in elk verhaal zitten.
 */
verhaalfactoren: {
[k: string]: string[]
}
taal: Taalregels
/**
 * Hoe de gemeente en haar site heten: dat is geen naam van een mens.
 */
gemeente: string[]
/**
 * De bestanden die er al zijn, als het er een verandert.
 */
bestaand: {
[k: string]: {
[k: string]: unknown
}
}
/**
 * De punten uit de verslagen op de site, waarop iets volgen kan.
 */
punten: Formulierpunt[]
/**
 * Bij welk voorstel een geopend verslag kan horen.
 */
voorstellen: Formuliervoorstel[]
/**
 * De vragen van elke vragenset, bij het nummer ervan.
 */
gesteld: {
[k: string]: {
[k: string]: Gesteld
}
}
/**
 * De mappen die er al zijn, en de namen die zij eerder hadden.
 */
bezet: string[]
/**
 * Wat alleen de controle van de site vindt: elk als de rest van een zin, met waarom.
 */
ongezien: string[]
/**
 * Waar de bestanden van de site staan, als de site dat zegt.
 */
repo: (string | null)
/**
 * De tak waarin zij staan.
 */
tak: string
}
export interface Ding {
/**
 * Hoe het in een bestand heet.
 */
id: string
/**
 * Hoe het op het scherm heet.
 */
naam: string
/**
 * Wat het is, op één regel. Mag leeg zijn.
 */
uitleg: string
}
export interface Formuliervraag {
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
/**
 * Bij welke soorten maatregelen de vraag past.
 */
maatregelsoorten: string[]
/**
 * Naar welke factoren uit het onderzoek de vraag vraagt.
 */
factoren: string[]
/**
 * Of de vraag over de ruimte voor maatwerk zelf gaat.
 */
over_de_ruimte: boolean
/**
 * Of meer ruimte hier slechter kan uitpakken.
 */
ruimte_kan_tegenvallen: boolean
/**
 * Of de vraag aanvult waar te weinig past.
 */
algemeen: boolean
}
export interface Taalregels {
/**
 * Elke vorm van elk ambtelijk woord, met gewonere woorden.
 */
woordenlijst: {
[k: string]: string
}
/**
 * Vanaf meer woorden dan dit is een zin lang.
 */
meeste_woorden: number
}
export interface Formulierpunt {
/**
 * Over welk voorstel het gesprek ging.
 */
voorstel: string
/**
 * De naam van het verslag.
 */
verslag: string
/**
 * De versie van het verslag die op de site staat.
 */
versie: number
/**
 * Het nummer van het punt.
 */
punt: number
/**
 * Hoe het gesprek in een keuze heet: de maand, en of het een oefening was.
 */
gesprek: string
/**
 * Wat de groep opschreef, zonder opmaak.
 */
tekst: string
/**
 * Waar het verslag staat, gezien vanaf de pagina van het formulier.
 */
pagina: string
}
export interface Formuliervoorstel {
/**
 * De map van het voorstel.
 */
naam: string
/**
 * Het kenmerk van de tekst en van elk beslispunt, zoals ze nu zijn.
 */
kenmerken: string[]
}
export interface Gesteld {
/**
 * Het onderwerp van de vraag, zoals het toen was.
 */
kort: string
antwoorden: Antwoorden
}
export interface Anoniemgegevens {
antwoorden: Antwoorden
groep: Voorbeeldgroep
rollen: Voorbeeldrollen
}
export interface Voorbeeldgroep {
/**
 * Wat elk raadslid antwoordde.
 */
raadslid: ("plus" | "gelijk" | "min" | "verschilt" | "weet_niet")[]
/**
 * Wat elke professional antwoordde.
 */
professional: ("plus" | "gelijk" | "min" | "verschilt" | "weet_niet")[]
}
export interface Voorbeeldrollen {
/**
 * Raadsleden, in het meervoud.
 */
raadslid: string
/**
 * Professionals, in het meervoud.
 */
professional: string
}
export interface Apparaatgegevens {
/**
 * De titel van elk voorstel, bij de naam van zijn map.
 */
titels: {
[k: string]: string
}
}
export interface Meedoengegevens {
/**
 * De voorstellen waarover een gesprek kan, in volgorde.
 */
voorstellen: MeedoenVoorstel[]
}
export interface MeedoenVoorstel {
/**
 * De naam van de map van het voorstel.
 */
id: string
/**
 * Hoe het voorstel heet.
 */
titel: string
/**
 * Waar de pagina van het gesprek staat, vanaf deze pagina.
 */
gesprek: string
/**
 * De verhalen waar het gesprek mee kan beginnen.
 */
casussen: MeedoenCasus[]
}
export interface MeedoenCasus {
/**
 * De naam van het bestand van het verhaal.
 */
id: string
/**
 * Of dit huishouden wint of verliest bij het voorstel.
 */
effect: ("baat" | "last")
}
export interface Kenmerken {
/**
 * De onderwerpen.
 */
domein: string[]
/**
 * De fase van nu, als lijst van één.
 */
fase: ("verkenning" | "ontwerp" | "aangeboden" | "besloten")[]
/**
 * De soorten maatregelen.
 */
soort: string[]
/**
 * Of er een gespreksverslag is, als lijst van één.
 */
verslag: ("ja" | "nee")[]
}
export interface Werkbladgegevens {
/**
 * De naam van de gemeente.
 */
gemeente: string
/**
 * De titel van het voorstel.
 */
voorstel: string
/**
 * Van wanneer de tekst van het voorstel is.
 */
tekst_van: (string | null)
/**
 * Van wanneer de tekst was die in het gesprek op tafel lag.
 */
besproken_van: (string | null)
/**
 * De naam van het verslag.
 */
verslag: string
/**
 * De versie van het verslag.
 */
versie: number
/**
 * Wanneer het gesprek was.
 */
maand: string
/**
 * Of het geen echt gesprek was.
 */
oefening: boolean
/**
 * Waar de pagina op internet staat, als dat bekend is.
 */
adres: (string | null)
/**
 * Wat de groep opschreef, in de volgorde van de pagina.
 */
punten: Werkbladpunt[]
}
export interface Werkbladpunt {
/**
 * Het nummer op de pagina.
 */
nummer: number
/**
 * Wat de groep opschreef.
 */
citaat: string
/**
 * Wat ervoor pleit.
 */
voor: string[]
/**
 * Wat ertegen pleit.
 */
tegen: string[]
/**
 * Hoe iemand het anders zag.
 */
minderheid: (string | null)
/**
 * Het nummer van het beslispunt, of niets als het over alles gaat.
 */
beslispunt: (string | null)
/**
 * De tekst in het ontwerpbesluit, als de site die heeft.
 */
letterlijk: (string | null)
/**
 * Waar die tekst staat, of niets als het voorstel dit punt niet (meer) heeft.
 */
bron: (string | null)
/**
 * Wat er na het gesprek gebeurde met de tekst waar het over gaat.
 */
sinds: ("gelijk" | "anders" | "weg" | "onbekend")
/**
 * Wat kan, wat niet, en waarom.
 */
middelen: Werkbladmiddel[]
}
export interface Werkbladmiddel {
/**
 * Wat een raadslid zou kunnen gebruiken.
 */
naam: string
/**
 * Of het nu kan.
 */
kan: ("kan" | "nog-niet" | "niet")
/**
 * Waarom, of hoe.
 */
uitleg: string
}
export interface Zoekgegevens {
/**
 * De pagina's, in volgorde van hun adres.
 */
paginas: Zoekpagina[]
/**
 * De delen. De plaats in de lijst is het nummer in de index.
 */
delen: Zoekdeel[]
/**
 * Groepjes woorden die voor het zoeken hetzelfde zijn.
 */
zelfde: string[][]
/**
 * De velden van een deel, in de volgorde van de index.
 */
velden: string[]
/**
 * De index, zoals MiniSearch hem leest.
 */
index: {
[k: string]: unknown
}
}
export interface Zoekpagina {
/**
 * Het adres, vanaf de bovenste map van de site.
 */
adres: string
/**
 * Hoe de pagina heet.
 */
titel: string
/**
 * Wat voor pagina het is, in één woord.
 */
soort: string
/**
 * Hoe zwaar een treffer op deze pagina telt.
 */
gewicht: number
/**
 * Of de pagina voor programmeurs is.
 */
programmeurs: boolean
}
export interface Zoekdeel {
/**
 * De pagina waar het deel op staat: haar plaats in de lijst.
 */
pagina: number
/**
 * Waar het deel op die pagina begint. Leeg: de pagina zelf.
 */
anker: string
/**
 * Hoe het deel heet.
 */
titel: string
/**
 * Hoe het deel begint.
 */
kort: string
}
