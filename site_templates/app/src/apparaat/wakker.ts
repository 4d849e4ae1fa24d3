/** Keeps this device going while a gesprek is led: its screen on, and its battery in view. */

/**
 * The screen stays on until what this returns is called. A browser lets go when its window hides, so it is asked again
 * when the window shows. Where a browser can't, or saves power, the screen does as it always did.
 */
export function houdWakker(): () => void {
  let slot: WakeLockSentinel | null = null;
  let klaar = false;

  async function vraag(): Promise<void> {
    if (klaar || document.hidden || !("wakeLock" in navigator)) return;
    try {
      slot = await navigator.wakeLock.request("screen");
      if (klaar) await slot.release();
    } catch {
      slot = null;
    }
  }

  const kijk = () => void vraag();
  document.addEventListener("visibilitychange", kijk);
  kijk();
  return () => {
    klaar = true;
    document.removeEventListener("visibilitychange", kijk);
    void slot?.release();
  };
}

/** How the battery stands; `deel` is from 0 to 1. */
export interface Stroom {
  laadt: boolean;
  deel: number;
}

interface Accu extends EventTarget {
  charging: boolean;
  level: number;
}

/** `zeg` hears how the battery stands, now and at each change, until what this returns is called. Not every browser tells. */
export function volgStroom(zeg: (stroom: Stroom) => void): () => void {
  const weg = new AbortController();

  async function volg(): Promise<void> {
    const { getBattery } = navigator as { getBattery?: () => Promise<Accu> };
    const accu = await getBattery?.call(navigator);
    if (!accu || weg.signal.aborted) return;
    const meld = () => zeg({ laadt: accu.charging, deel: accu.level });
    accu.addEventListener("chargingchange", meld, { signal: weg.signal });
    accu.addEventListener("levelchange", meld, { signal: weg.signal });
    meld();
  }

  volg().catch(() => {});
  return () => weg.abort();
}
