/** The facilitator's window: choose, lead, and wipe. */
import { useState } from "preact/hooks";
import type { Sessiepakket } from "../pakket.d.ts";
import { isHerladen, pastBij, useSessie } from "./bewaard.ts";
import { Gang } from "./gang.tsx";
import { Gewist } from "./gewist.tsx";
import { Voorbereiden } from "./voorbereiden.tsx";

type Plaats = "begin" | "gang" | "gewist";

export function Leiden({ pakket }: { pakket: Sessiepakket }) {
  const { sessie, gelukt, start, meld, vergeet } = useSessie(pakket);
  const [plaats, zetPlaats] = useState<Plaats>(() =>
    sessie && pastBij(sessie, pakket) && isHerladen() ? "gang" : "begin"
  );

  if (plaats === "gewist") return <Gewist verder={() => zetPlaats("begin")} />;
  if (plaats === "gang" && sessie) {
    return (
      <Gang
        {...{ sessie, pakket, meld, gelukt }}
        stop={() => zetPlaats("begin")}
        wis={() => {
          vergeet();
          zetPlaats("gewist");
        }}
      />
    );
  }
  return (
    <Voorbereiden
      pakket={pakket}
      bewaard={sessie}
      verder={() => zetPlaats("gang")}
      begin={(gekozen) => {
        start(gekozen);
        zetPlaats("gang");
      }}
    />
  );
}
