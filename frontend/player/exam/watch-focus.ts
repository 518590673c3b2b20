/** Windows that take the focus for a moment only, such as the system's own, are not worth a word. */
const SETTLED_MS = 400;

/**
 * Tells once when the page is left for another tab, window or program, and once when somebody is back. A frame or
 * dialog of the page belongs to it.
 */
export function watchFocus(tell: (kind: 'FOCUS_LOST' | 'FOCUS_BACK') => void, view: Window = window): void {
  const page = view.document;
  let away = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const gone = page.hidden || !page.hasFocus();
    if (gone === away) return;
    away = gone;
    tell(gone ? 'FOCUS_LOST' : 'FOCUS_BACK');
  };
  const lookSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED_MS);
  };
  view.addEventListener('blur', lookSoon);
  view.addEventListener('focus', lookSoon);
  page.addEventListener('visibilitychange', () => (page.hidden ? look() : lookSoon()));
}
