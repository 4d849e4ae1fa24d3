/** The second ronde as the room sees it: what to fill in, and then before and after the talk. */
import { Legenda } from "../beeld/stippen.tsx";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { Kortbeeld } from "../beeld/kortbeeld.tsx";
import type { Van } from "./zaalbeeld.ts";

type Beeld<F extends Van<"afsluiten">["fase"]> = Extract<Van<"afsluiten">, { fase: F }>;

/** Which vragen to answer again. */
export function Invullen(
  { beeld, pakket }: { beeld: Beeld<"invullen">; pakket: Sessiepakket },
) {
  return (
    <>
      <h1>Nog een keer invullen</h1>
      <p>
        Tik op uw telefoon op ‘De gespreksleider vraagt om nog een keer in te vullen’, en kies precies deze
        vragen. Of vul een nieuw briefje in.
      </p>
      <ul class="z-nummers">
        {beeld.vragen.map(({ nummer, vraag }) => (
          <li key={vraag}>
            <strong>{nummer}</strong> {pakket.vragen.find(({ id }) => id === vraag)?.kort}
          </li>
        ))}
      </ul>
      <p>Bij hetzelfde antwoord blijven is net zo goed als veranderen.</p>
      <p>Binnen: {beeld.aantal} van de {beeld.van}.</p>
    </>
  );
}

/** Before and after the talk beside each other: the same people, and nobody is pointed at. */
export function Verschoven(
  { beeld, pakket }: { beeld: Beeld<"verschoven">; pakket: Sessiepakket },
) {
  const vraag = pakket.vragen.find(({ id }) => id === beeld.van.vraag)!;
  return (
    <>
      <h1>Voor en na het gesprek</h1>
      <p>{beeld.van.nummer}. {vraag.kort}</p>
      <Legenda beelden={[beeld.van.eerst, beeld.van.daarna]} pakket={pakket} tekens />
      <div class="z-verschoven">
        {([["Voor het gesprek", beeld.van.eerst], ["Na het gesprek", beeld.van.daarna]] as const).map((
          [wanneer, antwoorden],
        ) => (
          <section key={wanneer}>
            <h2>{wanneer}</h2>
            <Kortbeeld beeld={antwoorden} vraag={vraag} pakket={pakket} />
          </section>
        ))}
      </div>
    </>
  );
}
