/** Small things that a storage of the browser keeps; where it keeps none, memory does as long as the page is open. */
export class Settings {
  readonly #storage: () => Storage;
  readonly #spare = new Map<string, string>();

  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  of(name: string): string | null {
    return this.#spare.get(name) ?? this.#tried((storage) => storage.getItem(name));
  }

  keep(name: string, value: string): void {
    this.#spare.set(name, value);
    this.#tried((storage) => {
      storage.setItem(name, value);
      this.#spare.delete(name);
    });
  }

  drop(name: string): void {
    this.#spare.delete(name);
    this.#tried((storage) => storage.removeItem(name));
  }

  #tried<T>(work: (storage: Storage) => T): T | null {
    try {
      return work(this.#storage());
    } catch {
      return null;
    }
  }
}

export const ofBrowser = new Settings(() => localStorage);
export const ofTab = new Settings(() => sessionStorage);
