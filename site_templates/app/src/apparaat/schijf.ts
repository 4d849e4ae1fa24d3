/**
 * A second copy of what is kept, in IndexedDB. The browser writes localStorage to the disk up to a minute later: killed
 * before that, it has lost that minute. IndexedDB can be asked to say only that it is done when the disk has it (strict).
 * The place under which something stands is the same in both.
 */

const DATABASE = "maatwerktoets";
const KAST = "bewaard";

/** What is to stand under a key, as text; null for nothing. */
export type Wijzigingen = ReadonlyMap<string, string | null>;

export interface Schijf {
  /** Whether anything can stand there. To look makes nothing: who keeps nothing here gets no database either. */
  bestaat(): Promise<boolean>;
  /** Does what `beslis` says of all that stands there, as one: no other tab comes between. */
  verzoen(beslis: (inhoud: ReadonlyMap<string, string>) => Wijzigingen): Promise<void>;
  /** Resolves once the disk has it; is rejected when it could not be written. */
  schrijf(wijzigingen: Wijzigingen): Promise<void>;
}

/** The disk of this device. Nothing is opened before it is used, as even naming it can fail where nothing is kept. */
export function apparaatschijf(): Schijf {
  let open: Promise<IDBDatabase> | null = null;

  function verbonden(): Promise<IDBDatabase> {
    open ??= verbind(() => open = null).catch((fout) => {
      open = null;
      throw fout;
    });
    return open;
  }

  /** Does something with the store, and once more when the browser had closed it meanwhile. */
  async function doe(werk: (kast: IDBObjectStore) => void): Promise<void> {
    try {
      await inEenKeer(await verbonden(), werk);
    } catch (fout) {
      if (!(fout instanceof DOMException && fout.name === "InvalidStateError")) throw fout;
      open = null;
      await inEenKeer(await verbonden(), werk);
    }
  }

  return {
    async bestaat() {
      // A browser that names no databases may have one.
      return !indexedDB.databases || (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    },
    schrijf: (wijzigingen) => doe((kast) => pasToe(kast, wijzigingen)),
    verzoen: (beslis) =>
      doe((kast) => {
        const sleutels = kast.getAllKeys();
        const teksten = kast.getAll();
        teksten.onsuccess = () =>
          pasToe(
            kast,
            beslis(
              new Map(sleutels.result.map((sleutel, index) => [String(sleutel), teksten.result[index]])),
            ),
          );
      }),
  };
}

function verbind(dicht: () => void): Promise<IDBDatabase> {
  return new Promise((klaar, mislukt) => {
    const vraag = indexedDB.open(DATABASE, 1);
    vraag.onupgradeneeded = () => vraag.result.createObjectStore(KAST);
    vraag.onerror = () => mislukt(vraag.error);
    vraag.onsuccess = () => {
      const database = vraag.result;
      database.onclose = dicht;
      // Whoever wipes the data of this site does not wait for this page.
      database.onversionchange = () => {
        database.close();
        dicht();
      };
      klaar(database);
    };
  });
}

function inEenKeer(database: IDBDatabase, werk: (kast: IDBObjectStore) => void): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const stap = database.transaction(KAST, "readwrite", { durability: "strict" });
    stap.oncomplete = () => klaar();
    stap.onabort = () => mislukt(stap.error);
    werk(stap.objectStore(KAST));
  });
}

function pasToe(kast: IDBObjectStore, wijzigingen: Wijzigingen): void {
  for (const [sleutel, tekst] of wijzigingen) {
    if (tekst === null) kast.delete(sleutel);
    else kast.put(tekst, sleutel);
  }
}
