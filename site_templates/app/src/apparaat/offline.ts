/** Lets this page work without a network, over https or on localhost: the page's side of `offlinewerker.ts`. */
import { useEffect, useState } from "preact/hooks";
import { versies } from "./offlinebewaring.ts";
import { isIetsBewaard, naamVanDeelname, naamVanGesprek } from "./opslag.ts";

/**
 * For the screens before a gesprek begins: whether the page works without a network by now. As long as such a screen
 * is there, and nowhere else, a newer version takes over. Not when this window has something to lose (`leeg` is false:
 * a browser that keeps nothing knows it from nowhere else), and not when something is kept by any window.
 */
export function useOffline(voorstel: string, leeg: boolean): boolean {
  const [klaar, zetKlaar] = useState(false);
  useEffect(() => {
    const weg = new AbortController();
    const magNieuwer = () => leeg && !isBegonnen(voorstel);
    volg(magNieuwer, zetKlaar, weg.signal).catch(() => zetKlaar(false));
    return () => weg.abort();
  }, [voorstel, leeg]);
  return klaar;
}

async function volg(
  magNieuwer: () => boolean,
  meld: (klaar: boolean) => void,
  weg: AbortSignal,
): Promise<void> {
  // Where there is no worker, this waits for ever: nothing is said and nothing is done.
  const registratie = await navigator.serviceWorker.ready;
  const kijk = async () => {
    const bewaard = await versies();
    if (weg.aborted) return;
    meld(bewaard.length > 0);
    if (bewaard.length > 1 && magNieuwer()) await neemNieuwste(bewaard);
  };
  const volgInstallatie = () =>
    registratie.installing?.addEventListener("statechange", () => void kijk(), { signal: weg });
  registratie.addEventListener("updatefound", volgInstallatie, { signal: weg });
  volgInstallatie();
  await kijk();
  // A browser looks by itself too, but only after a while, and then the gesprek may have begun. Without a network it fails.
  await registratie.update().catch(() => {});
}

/** Whether a gesprek over this voorstel, or taking part in one, is kept on this device. */
function isBegonnen(voorstel: string): boolean {
  return isIetsBewaard([naamVanGesprek(voorstel), naamVanDeelname(voorstel)], Date.now());
}

async function neemNieuwste(bewaard: string[]): Promise<void> {
  // A click from here on would begin something that the new page does not know.
  document.getElementById("gesprek")!.inert = true;
  for (const naam of bewaard.slice(0, -1)) await caches.delete(naam);
  location.reload();
}
