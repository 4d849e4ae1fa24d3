/** Gets a script of this site when it is needed: a module would not load from every place where a page works. */

/** Loads the script at this address. Rejects when it can't be had. */
export function laadScript(adres: string): Promise<void> {
  return new Promise((goed, fout) => {
    const script = document.createElement("script");
    script.src = adres;
    script.onload = () => goed();
    script.onerror = () => fout(new Error(adres));
    document.head.append(script);
  });
}
