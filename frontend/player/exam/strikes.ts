import type { ItemFace, Response } from './model.ts';

/** Options that the candidate has ruled out: notes of their own, kept in this browser and worth nothing. */
export class Strikes {
  /** By item. */
  all: Record<string, string[]> = {};

  of(item: ItemFace): string[] {
    return this.all[item.item] ?? [];
  }

  /** Strikes an option out or takes that back; a chosen one cannot be struck out. */
  turn(item: ItemFace, option: string, chosen: Response): void {
    if (Array.isArray(chosen) && chosen.includes(option)) return;
    const struck = this.of(item);
    this.#set(item, struck.includes(option) ? struck.filter((one) => one !== option) : [...struck, option]);
  }

  /** What is chosen is struck out no more. @returns whether any of it was */
  spare(item: ItemFace, chosen: Response): boolean {
    const struck = this.of(item);
    const left = Array.isArray(chosen) ? struck.filter((option) => !chosen.includes(option)) : struck;
    this.#set(item, left);
    return left.length < struck.length;
  }

  #set(item: ItemFace, options: string[]): void {
    this.all = { ...this.all, [item.item]: options };
  }
}
