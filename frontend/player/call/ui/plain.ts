import { LitElement } from 'lit';
import { fill, preferred, speak } from '../../shared/language.ts';
import { type TextKey, TEXTS } from '../texts.ts';

const SPOKEN = 'callworthy-language';
let language = preferred();
speak(language);

/** A text of this page in the language shown. */
export function say(key: TextKey, ...values: (string | number)[]): string {
  return fill(TEXTS[language][key], ...values);
}

/** A text whose key is put together at run time; the given one where there is no such text. */
export function sayOf(prefix: string, name: string, otherwise: TextKey): string {
  const key = `${prefix}.${name}`;
  return key in TEXTS.en ? say(key as TextKey) : say(otherwise);
}

export function shownLanguage(): typeof language {
  return language;
}

export function show(next: typeof language): void {
  language = next;
  speak(next);
  dispatchEvent(new Event(SPOKEN));
}

/** An element in the page's own tree, where the theme reaches it; follows the language shown. */
export abstract class Plain extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(SPOKEN, this.#spoken);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(SPOKEN, this.#spoken);
  }

  readonly #spoken = (): void => this.requestUpdate();
}
