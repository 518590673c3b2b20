import type { Place } from './answer-box.ts';
import type { ItemFace, SavedAnswer } from './model.ts';

/**
 * The item to go on with, from 0: the one that was open in this browser, or else the one that the candidate was last
 * heard from at. A place of this browser is outdated once they went on elsewhere.
 */
export function lastPlace(items: ItemFace[], answers: SavedAnswer[], place: Place | undefined): number {
  const newest = answers.toSorted((a, b) => a.epoch - b.epoch || given(a) - given(b)).at(-1);
  const here = place && (place.epoch ?? Infinity) >= (newest?.epoch ?? 0);
  const last = here ? place.current : items.findIndex(({ item }) => item === newest?.item);
  return Math.max(0, Math.min(last, items.length - 1));
}

/** A time that cannot be is left out by the server. */
function given({ at }: SavedAnswer): number {
  return at === null ? 0 : Date.parse(at);
}
