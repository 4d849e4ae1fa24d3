/**
 * Everything the room has to read is in sight, and read from the back: nobody scrolls a beamer. Letters grow until the
 * screen is full, and are never smaller than the measure of the room's screen (`--toets-zaal-letter`). Where all of it
 * does not fit at that size, what stands on the screen twice goes first: `z-bij`, then `z-ook`, and then the bar.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

const STAP = 0.05;
const STAPPEN = 20;
/** Smaller than the measure only so that nothing is lost: where a text is longer than any that a step was made for. */
const KLEINST = 0.4;

/** In which order things are left out. */
const WEG = ["", "z-blad--krap", "z-blad--vol", "z-blad--kaal"] as const;

/** Puts on an element how large its type is, whenever `inhoud` or the size of the window changes. */
export function usePassend<T extends HTMLElement>(inhoud: unknown) {
  const plek = useRef<T>(null);
  useLayoutEffect(() => {
    function pas(): void {
      const blad = plek.current;
      if (!blad) return;
      const zet = (maat: number) => blad.style.setProperty("--z-passend", String(maat));
      const laatWeg = (wat: string) =>
        WEG.forEach((klas) => klas && blad.classList.toggle(klas, klas === wat));
      zet(1);
      laatWeg("");
      // A narrow or much enlarged window is read by one person, who can scroll.
      if (!matchMedia("(min-width: 48rem)").matches) return;
      const past = (maat: number) => {
        zet(maat);
        return !loopOver(blad);
      };
      const genoeg = WEG.find((wat) => {
        laatWeg(wat);
        return past(1);
      });
      if (genoeg === undefined) {
        for (let maat = 1; maat > KLEINST && !past(maat); maat -= STAP);
        return;
      }
      zet(1 + STAP * grootste((stap) => past(1 + STAP * stap)));
    }
    pas();
    addEventListener("resize", pas);
    // Letters that come in are wider or narrower than those that stood in for them.
    document.fonts.addEventListener("loadingdone", pas);
    return () => {
      removeEventListener("resize", pas);
      document.fonts.removeEventListener("loadingdone", pas);
    };
  }, [inhoud]);
  return plek;
}

/** The largest number of steps that fits, found by halving: each try draws the screen again. None at all fits. */
function grootste(past: (stap: number) => boolean): number {
  let [wel, niet] = [0, STAPPEN + 1];
  while (niet - wel > 1) {
    const midden = Math.floor((wel + niet) / 2);
    if (past(midden)) wel = midden;
    else niet = midden;
  }
  return wel;
}

/** Whether something is out of sight, or wider than its place: a long word in a narrow column. */
function loopOver(blad: HTMLElement): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  if (scrollHeight > clientHeight || scrollWidth > clientWidth) return true;
  return [...blad.querySelectorAll("*")].some((deel) =>
    // What is only heard is a point, and what stands in a line has no width of its own.
    deel.clientWidth > 1 && deel.scrollWidth > deel.clientWidth + 1
  );
}
