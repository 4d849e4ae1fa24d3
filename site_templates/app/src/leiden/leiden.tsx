/** The facilitator's window: choose, lead, and wipe. */
import { useEffect } from "preact/hooks";
import type { Sessiepakket } from "../contract/pakket.d.ts";
import { useSessie } from "./bewaard.ts";
import { Elders } from "./elders.tsx";
import { Gang } from "./gang.tsx";
import { Gewist, NietGewist } from "./gewist.tsx";
import { Voorbereiden } from "./voorbereiden.tsx";
import { laadYamlschrijver } from "./yamlladen.ts";

export function Leiden({ pakket }: { pakket: Sessiepakket }) {
  const { sessie, venster, gelukt, stand, onleesbaar, start, verder, meld, stop, vergeet } = useSessie(
    pakket,
  );
  useEffect(() => {
    // Also when nothing comes of it now: who makes a verslag hears of it, and can try again.
    laadYamlschrijver().catch(() => {});
  }, []);

  if (venster === "gewist") return <Gewist verder={stop} />;
  if (venster === "niet-gewist") return <NietGewist wis={vergeet} />;
  if (venster === "elders") return <Elders neemOver={verder} />;
  if (venster === "leidt" && sessie) {
    return <Gang {...{ sessie, pakket, meld, gelukt, stand, stop }} wis={vergeet} />;
  }
  return (
    <>
      {onleesbaar && !sessie && (
        <p class="g-let-op" role="status">
          Op dit apparaat stond een gesprek dat niet meer te lezen is. U kunt een nieuw gesprek beginnen.
        </p>
      )}
      <Voorbereiden pakket={pakket} bewaard={sessie} om={stand?.om ?? null} verder={verder} begin={start} />
    </>
  );
}
