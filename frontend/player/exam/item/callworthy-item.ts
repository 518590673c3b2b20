import './item.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { serving } from '../../shared/language.ts';
import type { ItemFace, Response } from '../model.ts';
import { itemPage } from './item-page.ts';
import { ITEM_TEXTS } from './item-texts.ts';

/**
 * An item as candidates see it, by itself: for previews and for practice. Fires `answer` (detail: the response as JSON) at every change.
 * It holds the response, so that it can be tried without a server.
 */
class CallworthyItem extends LitElement {
  static override properties = { item: { attribute: false }, language: {}, response: { attribute: false } };
  declare item: ItemFace | null;
  declare language: string;
  declare response: Response;
  #struck: string[] = [];
  #announced = '';

  constructor() {
    super();
    this.item = null;
    this.language = 'en';
    this.response = null;
  }

  /** In the light, so that the theme reaches it as it reaches the exam. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('item')) this.#struck = [];
  }

  protected override render(): TemplateResult {
    if (!this.item) return html``;
    const language = serving(this.language);
    return html`<div class="callworthy-item" lang=${language}>
      ${itemPage({
        item: this.item,
        response: this.response,
        language,
        texts: ITEM_TEXTS[language],
        answer: (response) => this.#answer(response),
        struck: this.#struck,
        strike: (option) => this.#strike(option),
        announce: (words) => {
          this.#announced = words;
        },
      })}
      <div class="visually-hidden" role="status" aria-live="polite">${this.#announced}</div>
    </div>`;
  }

  #answer(response: Response): void {
    this.response = response;
    this.dispatchEvent(new CustomEvent('answer', { detail: response === null ? '' : JSON.stringify(response) }));
  }

  #strike(option: string): void {
    this.#struck = this.#struck.includes(option) ? this.#struck.filter((one) => one !== option) : [...this.#struck, option];
    this.requestUpdate();
  }
}

customElements.define('callworthy-item', CallworthyItem);
