import { focusAt, isMessage, type Screen } from './screen.ts';

const ITEM = 'callworthy-item';
const FIELDS = `${ITEM} :is(input, textarea, select, button)`;

/** A page in whose light everything is shown. */
type Page = Pick<HTMLElement, 'querySelector' | 'querySelectorAll'> & { updateComplete: Promise<unknown> };

/** Takes the focus to a message that takes the place of the questions, and back to where it was when they come back. */
export class FocusKeeper {
  readonly #page: Page;
  #shown: Screen = 'loading';
  /** Which field of the item had the focus before a message took its place, from 0; -1 if none. */
  #left = -1;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Before another screen is shown. @returns whether it is a message that was not there */
  leaving(screen: Screen): boolean {
    if (screen === this.#shown || !isMessage(screen)) return false;
    if (this.#shown === 'item') this.#left = [...this.#page.querySelectorAll(FIELDS)].indexOf(document.activeElement!);
    return true;
  }

  /** After a screen was shown. What is loaded between two others is none of them. */
  arrived(screen: Screen): void {
    if (screen === 'loading') return;
    const heading = focusAt(screen, this.#shown);
    if (heading && screen === 'item' && this.#left >= 0) this.focus(FIELDS, this.#left);
    else if (heading) this.focus(heading);
    if (!isMessage(screen)) this.#left = -1;
    this.#shown = screen;
  }

  /** Once the page and the item on it are shown. */
  focus(selector: string, place = 0): void {
    const shown = this.#page.updateComplete.then(
      () => this.#page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(ITEM)?.updateComplete,
    );
    void shown.then(() => this.#page.querySelectorAll<HTMLElement>(selector)[place]?.focus());
  }
}
