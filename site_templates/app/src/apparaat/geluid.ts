/** A short sound that this device makes itself, for who looks at something else than the screen. */

type Toon = "goed" | "fout";

/** Hertz, one after the other: up for what went well, down for what did not. */
const TONEN: Record<Toon, readonly number[]> = { goed: [660, 990], fout: [300, 220] };

/** Seconds that each of them sounds. */
const DUUR = 0.09;

let bron: AudioContext | null = null;

/** Let it be heard. Where a browser has no sound, or holds it back, nothing happens: the screen says it too. */
export function piep(toon: Toon): void {
  try {
    bron ??= new AudioContext();
  } catch {
    return;
  }
  const sterkte = bron.createGain();
  sterkte.gain.value = 0.15;
  sterkte.connect(bron.destination);
  TONEN[toon].forEach((hoogte, index) => {
    const golf = new OscillatorNode(bron!, { frequency: hoogte });
    golf.connect(sterkte);
    golf.start(bron!.currentTime + index * DUUR);
    golf.stop(bron!.currentTime + (index + 1) * DUUR);
  });
}
