/** The time for a step. It says how it stands and never blocks: a good conversation may take longer. */
import { useEffect, useState } from "preact/hooks";

export interface Klokstand {
  tekst: string;
  over: boolean;
}

export function klokstand(begon: number, minuten: number, nu: number): Klokstand {
  const seconds = Math.ceil((begon + minuten * 60_000 - nu) / 1000);
  if (seconds >= 0) {
    // A clock that was set back would otherwise give more than there is.
    const left = Math.min(seconds, minuten * 60);
    return { tekst: `nog ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`, over: false };
  }
  const late = Math.floor(-seconds / 60);
  return {
    tekst: late === 0 ? "tijd voor de volgende stap" : `${late} ${late === 1 ? "minuut" : "minuten"} langer`,
    over: true,
  };
}

export function useNu(): number {
  const [nu, zetNu] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => zetNu(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return nu;
}
