/** One choice of many, in a list that opens. */

export type Optie = readonly [string, string];

interface KiesProps {
  id: string;
  label: string;
  waarde: string;
  kies: (waarde: string) => void;
  opties: readonly Optie[];
}

export function Kies({ id, label, waarde, kies, opties }: KiesProps) {
  return (
    <div>
      <label class="g-label" for={id}>{label}</label>
      <select id={id} class="g-veld" value={waarde} onChange={(event) => kies(event.currentTarget.value)}>
        {opties.map(([optie, naam]) => <option key={optie} value={optie}>{naam}</option>)}
      </select>
    </div>
  );
}
