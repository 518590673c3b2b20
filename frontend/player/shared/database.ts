import type { Disk } from './shelf.ts';

/** Opens an IndexedDB database; `make` creates what is not there yet. */
export async function openDatabase(name: string, version: number, make: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => make(opening.result);
  return done(opening);
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Asks the browser not to throw our data away when space runs short. */
export function persist(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

/** A database that is opened when it is first needed, and anew after it refused to open or was closed by the browser. */
export class Database {
  readonly #open: () => Promise<IDBDatabase>;
  #opened: Promise<IDBDatabase> | null = null;

  constructor(name: string, version: number, make: (db: IDBDatabase) => void) {
    this.#open = () => openDatabase(name, version, make);
  }

  /** @param keys of all records that belong to something */
  disk<T>(store: string, keys: (owner: string) => IDBValidKey | IDBKeyRange): Disk<T> {
    return {
      all: async () => done<T[]>((await this.#now()).transaction(store).objectStore(store).getAll()),
      of: async (owner) => done<T[]>((await this.#now()).transaction(store).objectStore(store).getAll(keys(owner))),
      put: (records) => this.#change(store, (open) => records.forEach((record) => open.put(record))),
      drop: (owner) => this.#change(store, (open) => open.delete(keys(owner))),
    };
  }

  #now(): Promise<IDBDatabase> {
    const forget = (): void => {
      this.#opened = null;
    };
    this.#opened ??= this.#open().then(
      (db) => {
        db.onclose = forget;
        return db;
      },
      (why: unknown) => {
        forget();
        throw why;
      },
    );
    return this.#opened;
  }

  /** Resolves once the browser has the changes on disk. */
  async #change(name: string, work: (store: IDBObjectStore) => void): Promise<void> {
    const transaction = (await this.#now()).transaction(name, 'readwrite', { durability: 'strict' });
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(name));
    });
  }
}
