/** A row of a list, and where on the screen it is. */
export interface Box { id: string; top: number; bottom: number }

/** The place in which something dragged to `y` would lie: before the first other row whose middle is below it. */
export function placeAt(y: number, rows: Box[], dragged: string): number {
  const others = rows.filter((row) => row.id !== dragged);
  const below = others.findIndex((row) => y < (row.top + row.bottom) / 2);
  return below < 0 ? others.length : below;
}

/**
 * Follows mouse, finger or pen from the grip of a row. The list has the pointer's events, as the row itself moves in the page
 * while it is dragged.
 *
 * @param to moves what is dragged to a place, 0 for the first
 */
export function drag(event: PointerEvent, to: (id: string, place: number) => void, over: (id: string) => void): void {
  const row = (event.target as Element).closest('.grip')?.closest<HTMLElement>('[data-option]');
  if (!row || event.button !== 0) return;
  event.preventDefault();
  const list = event.currentTarget as HTMLElement;
  const id = row.dataset['option']!;
  const { signal, abort } = ending(() => {
    row.classList.remove('dragged');
    over(id);
  });
  let now = boxes(list).findIndex((box) => box.id === id);
  list.setPointerCapture(event.pointerId);
  row.classList.add('dragged');
  list.addEventListener('pointermove', ({ clientY }) => {
    const place = placeAt(clientY, boxes(list), id);
    if (place !== now) to(id, (now = place));
  }, { signal });
  list.addEventListener('pointerup', abort, { signal });
  list.addEventListener('pointercancel', abort, { signal });
}

function ending(last: () => void): { signal: AbortSignal; abort: () => void } {
  const listening = new AbortController();
  const abort = () => {
    listening.abort();
    last();
  };
  return { signal: listening.signal, abort };
}

function boxes(list: HTMLElement): Box[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-option]')].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return { id: row.dataset['option']!, top, bottom };
  });
}
