/** Opens an IndexedDB database; `make` creates what is not there yet. */
export function openDatabase(name: string, version: number, make: (db: IDBDatabase) => void): Promise<IDBDatabase> {
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

/** Runs changes of one store in a transaction; resolves once the browser has them on disk. */
export function change(db: IDBDatabase, store: string, work: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    work(transaction.objectStore(store));
  });
}

/** Asks the browser not to throw our data away when space runs short. */
export function persist(): void {
  void navigator.storage?.persist?.().catch(() => false);
}
