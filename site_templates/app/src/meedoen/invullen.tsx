/** One vraag, or one inschatting, that fills the screen of a phone. */
import { useRef } from "preact/hooks";
import type { PakketVraag } from "../contract/pakket.d.ts";
import { type RolId, woordenVoor } from "../gedeeld/rollen.ts";
import { Waardeteken } from "../gedeeld/tekens.tsx";
import { antwoordBij, inschattingenVoor, type Ronde, vragenVan } from "./deelname.ts";
import { Antwoordkeuze, Knop, Scherm, Terug, type Zicht } from "./onderdelen.tsx";
import { Verhalen, verhalenkop } from "./verhalen.tsx";

export function Vraag({ zicht, vraag, ronde }: { zicht: Zicht; vraag: PakketVraag; ronde: Ronde }) {
  const { opzet, staat, pakket } = zicht;
  const vragen = vragenVan(opzet, staat, ronde);
  const nu = vragen.indexOf(vraag.id) + 1;
  const tekst = ronde === 1
    ? `Vraag ${nu} van ${vragen.length}`
    : `Vraag ${opzet.vragen.indexOf(vraag.id) + 1}, opnieuw`;
  const woorden = woordenVoor(vraag, staat.rol ?? "anders");
  const boven = (
    <span class={`mee-waarde mt-waarde--${vraag.waarde}`}>
      <Waardeteken waarde={vraag.waarde} />
      {pakket.waarden[vraag.waarde]}
    </span>
  );
  return (
    <Scherm
      zicht={zicht}
      kop={woorden.vraag}
      boven={boven}
      venstertitel={tekst}
      voortgang={{ tekst, nu, van: vragen.length }}
      actie={<Verhaalknop zicht={zicht} />}
      balk={<Invulbalk zicht={zicht} />}
      vol
    >
      {woorden.denkAan && <p class="mee-denk-aan">{woorden.denkAan}</p>}
      <Keuze zicht={zicht} vraag={vraag} />
    </Scherm>
  );
}

export function Inschatting(
  { zicht, vraag, rol }: { zicht: Zicht; vraag: PakketVraag; rol: RolId },
) {
  const inschattingen = inschattingenVoor(zicht.opzet, zicht.staat.rol);
  const nu = inschattingen.indexOf(vraag.id) + 1;
  const tekst = `Inschatting ${nu} van ${inschattingen.length}`;
  return (
    <Scherm
      zicht={zicht}
      kop={`Wat denkt u dat de meeste ${zicht.pakket.rollen[rol].meervoud} invullen?`}
      boven={vraag.kort}
      venstertitel={tekst}
      voortgang={{ tekst, nu, van: inschattingen.length }}
      actie={<Verhaalknop zicht={zicht} />}
      balk={<Invulbalk zicht={zicht} />}
      vol
    >
      {/* The words for everyone: "u" would be someone else here. */}
      <p class="mee-denk-aan">{vraag.vraag}</p>
      <Keuze zicht={zicht} vraag={vraag} />
    </Scherm>
  );
}

function Keuze({ zicht, vraag }: { zicht: Zicht; vraag: PakketVraag }) {
  return (
    <Antwoordkeuze
      vraag={vraag}
      gekozen={antwoordBij(zicht.staat, zicht.staat.stap)}
      kies={(code) => zicht.doe({ soort: "antwoord", code })}
    />
  );
}

function Invulbalk({ zicht }: { zicht: Zicht }) {
  const { staat, doe } = zicht;
  const ingevuld = antwoordBij(staat, staat.stap) !== null;
  const verder = () => doe({ soort: "volgende" });
  if (staat.wijzigt) {
    return (
      <>
        {ingevuld && <Knop tekst="Maak leeg" tweede klik={() => doe({ soort: "antwoord", code: null })} />}
        <Knop tekst="Naar overzicht" klik={verder} />
      </>
    );
  }
  return (
    <>
      <Terug zicht={zicht} />
      {/* With a key: another button, that does not fade from one colour into the other. */}
      <Knop
        key={ingevuld}
        tekst={ingevuld ? "Volgende" : overslaan(staat)}
        tweede={!ingevuld}
        klik={verder}
      />
    </>
  );
}

/** Who skips has a reason for it, and need not guess: what one does not do oneself, or has no idea of. */
function overslaan({ rol, stap }: Zicht["staat"]): string {
  if (stap.soort === "inschatting") return "Geen idee";
  return rol === "professional" || rol === "beleidsmedewerker" ? "Niet mijn werk" : "Sla over";
}

/** The stories again, over the vraag: an answer is about these households. */
function Verhaalknop({ zicht }: { zicht: Zicht }) {
  const venster = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="mt-knop mt-knop--tekst" onClick={() => venster.current?.showModal()}>
        {verhalenkop(zicht)}
      </button>
      <dialog class="mee-dialoog" ref={venster} aria-labelledby="verhaal-kop">
        <div class="mee-dialoog__tekst">
          <h2 class="mee-dialoog__kop" id="verhaal-kop" tabIndex={-1} autofocus>{verhalenkop(zicht)}</h2>
          <Verhalen zicht={zicht} />
        </div>
        <div class="mee-balk">
          <Knop tekst="Terug naar de vraag" klik={() => venster.current?.close()} />
        </div>
      </dialog>
    </>
  );
}
