/** The later steps as the room sees them: the answers, what is written down, and what goes out. */
import type { Antwoordbeeld as Beeld } from "../beeld/antwoordbeeld.ts";
import { Antwoordbeeld } from "../beeld/beeld.tsx";
import type { PakketVraag, Sessiepakket } from "../contract/pakket.d.ts";
import { zinNietGenoemd } from "../sessie/publicatie.ts";
import type { RolId } from "../gedeeld/rollen.ts";
import { Legenda, Stippen } from "../beeld/stippen.tsx";
import { Waardeteken } from "../gedeeld/tekens.tsx";
import { Kortbeeld } from "../beeld/kortbeeld.tsx";
import { Hierna } from "./hierna.tsx";
import { Verhalen } from "./verhalen.tsx";
import { Invullen, Verschoven } from "./opnieuw.tsx";
import { Redenen, Vrijgegeven } from "./opgeschreven.tsx";
import { Gekozen, Wachten } from "./wachten.tsx";
import type { NaarBuiten, Van } from "./zaalbeeld.ts";

export function NaastElkaar({ beeld, pakket }: { beeld: Van<"naast-elkaar">; pakket: Sessiepakket }) {
  const vraagVan = (id: string) => pakket.vragen.find((vraag) => vraag.id === id)!;
  switch (beeld.fase) {
    case "wachten":
      return <Wachten beeld={beeld} pakket={pakket} />;
    case "alles":
      return (
        <>
          <h1>{beeld.kijk?.zin ?? "Waar praten we over?"}</h1>
          <Legenda beelden={beeld.vergelijkingen.map(({ beeld }) => beeld)} pakket={pakket} tekens />
          <ul class="z-alles">
            {beeld.vergelijkingen.map(({ vraag: id, nummer, beeld: antwoorden }) => {
              const gekozen = beeld.gekozen.includes(id);
              const licht = beeld.kijk?.vragen.includes(id);
              return (
                <li key={id} class={`${gekozen ? "z-gekozen" : ""}${licht ? " z-licht" : ""}`}>
                  <h2>
                    <span>
                      {nummer}. {vraagVan(id).kort}
                      {licht && <span class="mt-verborgen">: {beeld.kijk?.zin}</span>}
                    </span>
                    {gekozen && <Gekozen />}
                  </h2>
                  <Kortbeeld beeld={antwoorden} vraag={vraagVan(id)} pakket={pakket} />
                </li>
              );
            })}
          </ul>
          <NietGenoemd rollen={beeld.nietGenoemd} pakket={pakket} />
          {beeld.vergelijkingen.every(({ beeld }) => beeld.soort === "niets") && (
            <p>
              {beeld.besloten
                ? "Er is een opname. Daarom tonen we hier geen antwoorden."
                : "Met zo’n kleine groep tonen we hier geen antwoorden."}
            </p>
          )}
        </>
      );
    case "onderwerp": {
      const vraag = vraagVan(beeld.vergelijking.vraag);
      return (
        <>
          <h1 class="z-onderwerp">
            <span class={`mt-waarde--${vraag.waarde}`}>
              <Waardeteken waarde={vraag.waarde} />
            </span>{" "}
            {vraag.vraag}
          </h1>
          <div class={`z-beeld${beeld.redenen ? " z-ook" : ""}`}>
            <Groot beeld={beeld.vergelijking.beeld} vraag={vraag} pakket={pakket} />
            {beeld.inschattingen.length > 0 && (
              <div class="z-dachten">{beeld.inschattingen.map((zin) => <p key={zin}>{zin}</p>)}</div>
            )}
          </div>
          {beeld.redenen
            ? <Redenen redenen={beeld.redenen} pakket={pakket} />
            : beeld.gespreksvraag && <p class="z-vraag">{beeld.gespreksvraag}</p>}
          {beeld.casussen.length > 0 && <Verhalen casussen={beeld.casussen} pakket={pakket} />}
        </>
      );
    }
  }
}

/** The answers to the one vraag that is talked about. What the rollen are called stands in one line: so there is space. */
function Groot({ beeld, vraag, pakket }: { beeld: Beeld; vraag: PakketVraag; pakket: Sessiepakket }) {
  if (beeld.soort !== "stippen") return <Antwoordbeeld beeld={beeld} vraag={vraag} pakket={pakket} />;
  return (
    <>
      <Legenda beelden={[beeld]} pakket={pakket} />
      <Stippen vraag={vraag} telling={beeld.telling} pakket={pakket} kort />
      <p class="stip__zin z-bij">{beeld.zin}</p>
    </>
  );
}

export function Afsluiten({ beeld, pakket }: { beeld: Van<"afsluiten">; pakket: Sessiepakket }) {
  switch (beeld.fase) {
    case "invullen":
      return <Invullen beeld={beeld} pakket={pakket} />;
    case "verschoven":
      return <Verschoven beeld={beeld} pakket={pakket} />;
    case "besloten":
      return <Besloten />;
    case "hierna":
      return <Hierna hierna={beeld.hierna} />;
    case "naar-buiten":
      return beeld.blad === "antwoorden"
        ? <Groepsantwoorden beeld={beeld} pakket={pakket} />
        : <Vrijgegeven beeld={beeld} />;
  }
}

function Besloten() {
  return (
    <>
      <h1>Er gaat nu niets naar buiten</h1>
      <ul class="z-regels">
        <li>Deze vergadering is besloten. Wat u hier hoorde, houdt u geheim, tot de raad dat opheft.</li>
        <li>Er komt nu geen gespreksverslag.</li>
        <li>Wat is opgeschreven, gaat alleen naar de griffie. Daarna wissen we dit gesprek.</li>
      </ul>
    </>
  );
}

function Groepsantwoorden({ beeld, pakket }: { beeld: NaarBuiten; pakket: Sessiepakket }) {
  return (
    <>
      <h1>Dit gaat naar buiten: de antwoorden</h1>
      {beeld.van > 1 && <p class="z-zacht">Blad {beeld.nummer} van {beeld.van}</p>}
      {beeld.groepsantwoorden.length === 0 && <p>Er gaan geen antwoorden naar buiten.</p>}
      <dl class="z-uit">
        {beeld.groepsantwoorden.map(({ kop, regels }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            {regels.map((regel) => <dd key={regel}>{regel}</dd>)}
          </div>
        ))}
      </dl>
      <NietGenoemd rollen={beeld.nietGenoemd} pakket={pakket} />
    </>
  );
}

function NietGenoemd({ rollen, pakket }: { rollen: RolId[]; pakket: Sessiepakket }) {
  const zin = zinNietGenoemd(rollen, pakket);
  return zin && <p class="z-zacht">{zin}</p>;
}
