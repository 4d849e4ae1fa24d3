import { deepStrictEqual, ok } from "node:assert/strict";

const SRC = new URL("../src/", import.meta.url);
const VENSTERS = ["leiden", "meedoen", "zaal"];
/** The page chooses the window, so it knows all three. The facilitator's window tells the room's what to show. */
const MAG: Record<string, string[]> = {
  "ingangen/gesprek.tsx": ["leiden/leiden.tsx", "meedoen/meedoen.tsx", "zaal/zaal.tsx"],
  leiden: ["zaal/berichten.ts", "zaal/zaalbeeld.ts"],
};

function bestanden(map = ""): string[] {
  return [...Deno.readDirSync(new URL(map || ".", SRC))].flatMap(({ name, isDirectory }) =>
    isDirectory ? bestanden(`${map}${name}/`) : /\.tsx?$/.test(name) ? [map + name] : []
  );
}

/** The files of ours that this one names in an import, as they stand below `src/`. */
function ingevoerd(bestand: string): string[] {
  const tekst = Deno.readTextFileSync(new URL(bestand, SRC));
  return [...tekst.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
    .map(([, pad]) => new URL(pad!, new URL(bestand, SRC)).href.slice(SRC.href.length));
}

const vensterVan = (bestand: string) => VENSTERS.find((venster) => bestand.startsWith(`${venster}/`));

Deno.test("no window reaches into another one, but for what the facilitator's sends to the room's", () => {
  const gevonden = bestanden();
  ok(VENSTERS.every((venster) => gevonden.some((bestand) => vensterVan(bestand) === venster)));
  const verboden = gevonden.flatMap((bestand) => {
    const van = vensterVan(bestand);
    const mag = MAG[van ?? bestand] ?? [];
    return ingevoerd(bestand)
      .filter((pad) => vensterVan(pad) && vensterVan(pad) !== van && !mag.includes(pad))
      .map((pad) => `${bestand} → ${pad}`);
  });
  deepStrictEqual(verboden, []);
});
