/** Says when the device has to be plugged in: before a gesprek as soon as it is not, and during one before it is too late. */
import { useEffect, useState } from "preact/hooks";
import { type Stroom, volgStroom } from "../apparaat/wakker.ts";

/** Which part of a battery is little: with less, a gesprek of ninety minutes may not come to its end. */
const WEINIG = 0.25;

interface Props {
  /** Whether the gesprek runs: then it is only said when there is little left. */
  bezig: boolean;
}

export function StroomMelding({ bezig }: Props) {
  const [stroom, zet] = useState<Stroom | null>(null);
  useEffect(() => volgStroom(zet), []);
  const zegHet = stroom !== null && moetAanDeStroom(stroom, bezig);
  return (
    <div role="status">
      {zegHet && (
        <p class="g-let-op">
          <strong>Zet dit apparaat aan de stroom.</strong> {bezig
            ? "De accu is bijna leeg."
            : "Het loopt nu op de accu, en een gesprek duurt lang. Het scherm blijft al die tijd aan."}
        </p>
      )}
    </div>
  );
}

export function moetAanDeStroom({ laadt, deel }: Stroom, bezig: boolean): boolean {
  return !laadt && (!bezig || deel < WEINIG);
}
