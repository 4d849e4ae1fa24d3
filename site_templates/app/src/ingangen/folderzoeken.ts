/**
 * Lets the engine's search work from a folder, where a browser allows no Worker: a hidden frame takes its place.
 *
 * The known shim for this (iframe-worker) writes a script into that frame, which our Content-Security-Policy forbids;
 * this one loads a file instead (`zoekkader.ts`). Over http it does nothing.
 */
const hier = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

class Kaderwerker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly #kader = document.createElement("iframe");
  readonly #klaar: Promise<unknown>;

  constructor(url: string | URL) {
    super();
    this.#kader.hidden = true;
    this.#kader.title = "Zoeken";
    document.body.append(this.#kader);
    const inhoud = this.#kader.contentWindow!;
    addEventListener("message", (event) => {
      if (event.source !== inhoud) return;
      const bericht = new MessageEvent("message", { data: event.data });
      this.dispatchEvent(bericht);
      this.onmessage?.(bericht);
    });
    inhoud.document.open();
    for (const bron of [new URL("zoekkader.js", hier), url]) {
      // Writing keeps the order: the second script finds what the first one made.
      inhoud.document.write(`<script src="${String(bron).replaceAll('"', "%22")}"></${"script"}>`);
    }
    inhoud.document.close();
    // Not before: opening the document takes away who listens.
    this.#klaar = new Promise((klaar) => inhoud.addEventListener("load", klaar));
  }

  async postMessage(data: unknown): Promise<void> {
    await this.#klaar;
    this.#kader.contentWindow?.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }

  terminate(): void {
    this.#kader.remove();
  }
}

// The engine's search looks for the second name to know that it runs in a frame.
if (location.protocol === "file:") {
  Object.assign(globalThis, { Worker: Kaderwerker, IFrameWorker: Kaderwerker });
}
