/** Where records outlive the page. Each act rejects when the browser refuses it. */
export interface Disk<T> {
  all(): Promise<T[]>;
  of(owner: string): Promise<T[]>;
  put(records: T[]): Promise<void>;
  drop(owner: string): Promise<void>;
}

/**
 * Keeps records on a disk and, where that refuses (a private window, a full disk, a policy), in memory as long as the
 * page is open. What was refused is offered again with the next record.
 */
export class Shelf<T> {
  readonly #disk: Disk<T>;
  readonly #key: (record: T) => [owner: string, ...rest: string[]];
  readonly #spare = new Map<string, T>();
  #lasting = true;

  constructor(disk: Disk<T>, key: (record: T) => [owner: string, ...rest: string[]]) {
    this.#disk = disk;
    this.#key = key;
  }

  /** Whether what is kept outlives this page, as far as the disk said last. */
  get lasting(): boolean {
    return this.#lasting;
  }

  of(owner: string): Promise<T[]> {
    return this.#newest(this.#disk.of(owner), this.#spares(owner));
  }

  all(): Promise<T[]> {
    return this.#newest(this.#disk.all(), [...this.#spare.values()]);
  }

  /** What is in memory is newer: it could not be written. */
  async #newest(reading: Promise<T[]>, spares: T[]): Promise<T[]> {
    const kept = await reading.catch(() => {
      this.#lasting = false;
      return [];
    });
    const newest = new Map([...kept, ...spares].map((record) => [this.#name(record), record]));
    return [...newest.values()];
  }

  /** The records are here at once; resolves when the disk has taken or refused them. */
  async put(...records: T[]): Promise<void> {
    for (const record of records) this.#spare.set(this.#name(record), record);
    const offered = [...this.#spare];
    this.#lasting = await this.#disk.put(offered.map(([, record]) => record)).then(() => true, () => false);
    if (!this.#lasting) return;
    for (const [name, record] of offered) if (this.#spare.get(name) === record) this.#spare.delete(name);
  }

  async drop(owner: string): Promise<void> {
    for (const record of this.#spares(owner)) this.#spare.delete(this.#name(record));
    await this.#disk.drop(owner).catch(() => {});
  }

  #spares(owner: string): T[] {
    return [...this.#spare.values()].filter((record) => this.#key(record)[0] === owner);
  }

  #name(record: T): string {
    return this.#key(record).join();
  }
}
