/** The time, for what counts down on a screen. */
import { useEffect, useState } from "preact/hooks";

/** The moment now, in milliseconds, drawn again every `elke` of them. */
export function useNu(elke: number): number {
  const [nu, zetNu] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => zetNu(Date.now()), elke);
    return () => clearInterval(timer);
  }, []);
  return nu;
}
