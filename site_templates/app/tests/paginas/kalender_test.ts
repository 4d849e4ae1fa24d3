import { deepStrictEqual, ok } from "node:assert/strict";
import { gewoon, snel, type Weg } from "../../src/paginas/kalender.ts";

const DEBAT = "2027-02-16"; // a Tuesday

Deno.test("the verslag goes with the other papers, a week after the gesprek and a day for the griffie", () => {
  deepStrictEqual(gewoon(DEBAT, 10), {
    gesprek: "2027-01-28",
    reageren: "2027-02-04",
    verslag: "2027-02-05", // ten days before it is a Saturday
    antwoord: "2027-02-15",
  });
});

Deno.test("the fast road takes seven working days", () => {
  deepStrictEqual(snel(DEBAT), {
    gesprek: "2027-02-05",
    reageren: "2027-02-09",
    verslag: "2027-02-10",
    antwoord: "2027-02-15",
  });
});

Deno.test("every day is a working day, in their order and before the debate, whatever the day of it", () => {
  for (let dag = 1; dag <= 28; dag++) {
    const debat = `2028-02-${String(dag).padStart(2, "0")}`;
    for (const weg of [...[0, 1, 10, 60].map((vooraf) => gewoon(debat, vooraf)), snel(debat)]) {
      const dagen = [weg.gesprek, weg.reageren, weg.verslag, weg.antwoord] satisfies Weg[keyof Weg][];
      deepStrictEqual(dagen, [...dagen].sort());
      ok(weg.gesprek < weg.reageren && weg.antwoord < debat);
      for (const een of dagen) ok(![0, 6].includes(new Date(`${een}T00:00Z`).getUTCDay()), een);
    }
  }
});
