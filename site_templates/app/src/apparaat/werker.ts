/** Asks the browser to keep this page for when there is no network; by itself, as it is the first thing that a page loads. */

/** Beside this page; also without `.html`, as some hosts leave that out. */
const BEREIK = "gesprek";

/**
 * Ask the browser to keep the page, with the worker that the builder put beside it. From a folder there is none, and
 * where the browser refuses (blocked, full) everything works on as it did.
 */
export async function houdOffline(werker: string | undefined): Promise<void> {
  if (!werker || location.protocol === "file:") return;
  try {
    await navigator.serviceWorker.register(werker, { scope: BEREIK });
  } catch {
    // Then this page needs the network, and does not say otherwise.
  }
}
