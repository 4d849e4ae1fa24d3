/** The facilitator's window: choose, lead, and wipe. */
import type { Sessiepakket } from "../pakket.d.ts";
import { useSessie } from "./bewaard.ts";
import { Elders } from "./elders.tsx";
import { Gang } from "./gang.tsx";
import { Gewist } from "./gewist.tsx";
import { Voorbereiden } from "./voorbereiden.tsx";

export function Leiden({ pakket }: { pakket: Sessiepakket }) {
  const { sessie, venster, gelukt, start, verder, meld, stop, vergeet } = useSessie(pakket);

  if (venster === "gewist") return <Gewist verder={stop} />;
  if (venster === "elders") return <Elders neemOver={verder} />;
  if (venster === "leidt" && sessie) {
    return <Gang {...{ sessie, pakket, meld, gelukt, stop }} wis={vergeet} />;
  }
  return <Voorbereiden pakket={pakket} bewaard={sessie} verder={verder} begin={start} />;
}
