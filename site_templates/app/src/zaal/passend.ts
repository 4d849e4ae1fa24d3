/**
 * Everything the room has to read is in sight: nobody scrolls a beamer. Type is chosen to be read from the back; only
 * where a text is longer than a step was made for does it become smaller, until it fits. What the group wrote becomes
 * larger where there is space left.
 */
import { useLayoutEffect, useRef } from "preact/hooks";

const STAP = 0.04;
const KLEINST = 0.4;
const GROOTST = 1.6;

/** Puts on an element how much smaller its type must be, whenever `inhoud` or the size of the window changes. */
export function usePassend<T extends HTMLElement>(inhoud: unknown) {
  const plek = useRef<T>(null);
  useLayoutEffect(() => {
    function pas(): void {
      const blad = plek.current;
      if (!blad) return;
      const zet = (maat: number) => blad.style.setProperty("--z-passend", String(maat));
      zet(1);
      // A narrow or much enlarged window is read by one person, who can scroll.
      if (!matchMedia("(min-width: 48rem)").matches) return;
      const begin = blad.querySelector(".z-groeit") ? GROOTST : 1;
      zet(begin);
      for (let maat = begin; maat > KLEINST && loopOver(); maat -= STAP) zet(maat - STAP);
    }
    pas();
    addEventListener("resize", pas);
    return () => removeEventListener("resize", pas);
  }, [inhoud]);
  return plek;
}

function loopOver(): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  return scrollHeight > clientHeight || scrollWidth > clientWidth;
}
