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
      <p class="z-groot">
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
  return (
    <>
      <h1>Voor en na het gesprek</h1>
      <Legenda beelden={beeld.vragen.map(({ eerst }) => eerst)} pakket={pakket} tekens />
      <ul class="z-verschoven">
        {beeld.vragen.map(({ vraag: id, nummer, eerst, daarna }) => {
          const vraag = pakket.vragen.find((ander) => ander.id === id)!;
          return (
            <li key={id}>
              <h2>{nummer}. {vraag.kort}</h2>
              {([["Voor het gesprek", eerst], ["Na het gesprek", daarna]] as const).map((
                [wanneer, antwoorden],
              ) => (
                <section key={wanneer}>
                  <h3>{wanneer}</h3>
                  <Kortbeeld beeld={antwoorden} vraag={vraag} pakket={pakket} />
                </section>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
