/** What holds in a gesprek, whatever happens in whatever order. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { ANTWOORDCODES, ROLLEN } from "../../src/contract/contract.ts";
import {
  aantalMensen,
  type Gebeurtenis,
  passendeWijze,
  volgende,
  weigering,
} from "../../src/sessie/sessie.ts";
import { leesSessie } from "../../src/sessie/sessievorm.ts";
import { erbij, legeRonde } from "../../src/sessie/telling.ts";
import { BEGIN, grote, inhouden, reeksen, speel } from "./sessie_reeksen.ts";

type Genomen = Extract<Gebeurtenis, { soort: "antwoorden" }>;

/** Everyone whose answers were taken and not undone: what a person at the table would keep count of. */
function genomen(reeks: Gebeurtenis[]): Genomen[] {
  let sessie = BEGIN;
  const lijst: Genomen[] = [];
  for (const wat of reeks) {
    if (!weigering(sessie, wat)) {
      if (wat.soort === "antwoorden") lijst.push(wat);
      if (wat.soort === "ongedaan" && sessie.laatste) lijst.pop();
    }
    sessie = volgende(sessie, wat);
  }
  return lijst;
}

Deno.test("no series of events loses an answer or counts one twice", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    const na = speel(BEGIN, ...reeks);
    for (const keer of [1, 2] as const) {
      const verwacht = genomen(reeks)
        .filter(({ ronde }) => ronde === keer)
        .reduce((ronde, { inhoud, nonce }) => erbij(ronde, BEGIN, inhoud, nonce), legeRonde(BEGIN.vragen));
      deepStrictEqual(na.rondes[keer], verwacht);
    }
  }));
});

Deno.test("of who answered nothing is held but tallies, nonces and the very last one", () => {
  fc.assert(fc.property(reeksen, inhouden, (reeks, laatste) => {
    // Whoever came in before: the same tallies are the same state, so no row is left of anyone.
    const codes = genomen(reeks).filter(({ ronde }) => ronde === 1);
    const slotstuk: Gebeurtenis = { soort: "antwoorden", ronde: 1, inhoud: laatste, nonce: null };
    deepStrictEqual(speel(BEGIN, ...codes, slotstuk), speel(BEGIN, ...codes.toReversed(), slotstuk));
  }));
});

Deno.test("what is refused changes nothing", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    let sessie = BEGIN;
    for (const wat of reeks) {
      if (weigering(sessie, wat)) strictEqual(volgende(sessie, wat), sessie);
      sessie = volgende(sessie, wat);
    }
  }));
});

Deno.test("kept and read back at any moment, a gesprek goes on as if it had never stopped", () => {
  fc.assert(fc.property(reeksen, reeksen, (eerst, daarna) => {
    const bewaard = leesSessie(JSON.parse(JSON.stringify(speel(BEGIN, ...eerst))));
    ok(bewaard);
    deepStrictEqual(speel(bewaard, ...daarna), speel(BEGIN, ...eerst, ...daarna));
  }));
});

Deno.test("no series of events makes a tally negative or larger than the number of people", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    const na = speel(BEGIN, ...reeks);
    for (const geteld of Object.values(na.rondes)) {
      for (const telling of [...Object.values(geteld.tellingen), ...Object.values(geteld.inschattingen)]) {
        for (const rol of ROLLEN) {
          const som = ANTWOORDCODES.reduce((total, code) => total + telling[rol][code], 0);
          ok(ANTWOORDCODES.every((code) => telling[rol][code] >= 0) && som <= geteld.aantallen[rol]);
        }
      }
    }
  }));
});

Deno.test("no series of events reveals before there is an answer, or loses an opbrengst", () => {
  fc.assert(fc.property(reeksen, (reeks) => {
    let sessie = BEGIN;
    for (const gebeurtenis of reeks) {
      const na = volgende(sessie, gebeurtenis);
      ok(!na.onthuld || aantalMensen(na, 1) > 0);
      ok(na.opbrengst.length >= sessie.opbrengst.length);
      sessie = na;
    }
  }));
});

Deno.test("no series of events changes the way to publish once the answers were shown, in public or not", () => {
  let onthullingen = 0;
  let gekozen = 0;
  fc.assert(
    fc.property(grote, fc.boolean(), ([voor, na], openbaar) => {
      const begin = speel({ ...BEGIN, openbaar }, ...voor);
      let sessie = volgende(begin, { soort: "onthul" });
      if (!sessie.onthuld) return;
      onthullingen++;
      const { wijze } = sessie;
      if (wijze) gekozen++;
      // What was chosen and fits this group stays; what does not fit is none.
      strictEqual(wijze, passendeWijze(begin));
      for (const gebeurtenis of na) {
        sessie = volgende(sessie, gebeurtenis);
        strictEqual(sessie.wijze, wijze);
        // The numbers that it fitted to don't change either.
        strictEqual(passendeWijze(sessie), wijze);
      }
    }),
  );
  // Otherwise this looked at nothing.
  ok(onthullingen > 50 && gekozen > 10, `${onthullingen} reveals, ${gekozen} with a way that was chosen`);
});
