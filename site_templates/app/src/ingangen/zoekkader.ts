/** Runs in the hidden frame of `folderzoeken.ts`, before the engine's search: what a Worker has and a frame has not. */

/** Loads scripts one after the other; the engine waits for the promise. */
async function importScripts(...urls: string[]): Promise<void> {
  for (const url of urls) {
    await new Promise((klaar, fout) => {
      const script = document.createElement("script");
      script.src = url;
      script.onload = klaar;
      script.onerror = fout;
      document.body.append(script);
    });
  }
}

function postMessage(data: unknown): void {
  parent.postMessage(data, "*");
}

Object.assign(globalThis, { importScripts, postMessage });

// The engine's search takes the first script in the page for its own, to know where its files are.
document.currentScript?.remove();
