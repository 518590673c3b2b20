import { done, openDatabase } from '../../shared/database.ts';
import type { Entry } from '../script.ts';
import type { Chunk } from './chunker.ts';
import type { ChunkKey, Store } from './store.ts';

/** The browser's database: outlives a reload, a crash and a restart. */
export class DatabaseStore implements Store {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(): Promise<DatabaseStore> {
    const database = await openDatabase('callworthy-call', 1, (db) => {
      db.createObjectStore('chunks');
      db.createObjectStore('entries');
    });
    return new DatabaseStore(database);
  }

  putChunk(performance: string, chunk: Chunk): Promise<void> {
    const key: ChunkKey = [performance, chunk.segment, chunk.seq];
    return this.#write('chunks', (store) => store.put(chunk, key), chunk.whole ? 'strict' : 'relaxed');
  }

  chunkKeys(performance: string): Promise<ChunkKey[]> {
    const keys = this.#reading('chunks').getAllKeys(of(performance));
    return done(keys) as Promise<unknown> as Promise<ChunkKey[]>;
  }

  chunk(key: ChunkKey): Promise<Chunk | undefined> {
    return done(this.#reading('chunks').get(key));
  }

  dropChunks(keys: ChunkKey[]): Promise<void> {
    return this.#write('chunks', (store) => keys.forEach((key) => store.delete(key)));
  }

  putEntry(performance: string, entry: Entry): Promise<void> {
    return this.#write('entries', (store) => store.put(entry, [performance, entry.epoch, entry.seq]), 'strict');
  }

  entries(performance: string): Promise<Entry[]> {
    return done(this.#reading('entries').getAll(of(performance)));
  }

  dropEntries(performance: string, entries: Entry[]): Promise<void> {
    return this.#write('entries', (store) => {
      for (const { epoch, seq } of entries) store.delete([performance, epoch, seq]);
    });
  }

  #reading(name: string): IDBObjectStore {
    return this.#database.transaction(name).objectStore(name);
  }

  #write(name: string, work: (store: IDBObjectStore) => void, durability: IDBTransactionDurability = 'relaxed'): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(name, 'readwrite', { durability });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(name));
      // Said at once, so that a write begun while the page goes away still lands.
      transaction.commit();
    });
  }
}

/** All keys of one performance: an array sorts after every number. */
function of(performance: string): IDBKeyRange {
  return IDBKeyRange.bound([performance], [performance, []]);
}
