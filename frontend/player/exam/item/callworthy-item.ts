import { html, LitElement, type TemplateResult } from 'lit';
import { serving } from '../../shared/language.ts';
import type { ItemFace, Response } from '../model.ts';
import type { Sound } from './playback.ts';
import { itemPage } from './item-page.ts';
import { ITEM_TEXTS } from './item-texts.ts';
import css from './item.css?inline';
import { soundAt } from './sound-at.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * An item as candidates see it: in the exam, in previews and in practice. Fires `answer` (detail: the response as JSON, empty if
 * nothing is answered) and `strike` (detail: the option) at every change. It holds the response, so that it can be tried without a server.
 */
export class CallworthyItem extends LitElement {
  static readonly tag = 'callworthy-item';
  static override properties = {
    item: { attribute: false }, language: {}, response: { attribute: false }, struck: { attribute: false }, readonly: { type: Boolean },
    sound: { attribute: false }, soundFrom: { attribute: false }, images: { attribute: false }, announced: { state: true },
  };
  declare item: ItemFace | null;
  declare language: string;
  declare response: Response;
  /** Options that the candidate has ruled out. */
  declare struck: string[];
  /** Shows a response that cannot be changed. */
  declare readonly: boolean;
  /** Where what is heard comes from; null where nothing can be heard. */
  declare sound: Sound | null;
  /** The address of what is heard where nobody counts; empty where there is none. */
  declare soundFrom: string;
  /** Where pictures are that were fetched ahead; null where they come from their own addresses. */
  declare images: ReadonlyMap<string, string> | null;
  declare announced: string;

  constructor() {
    super();
    this.item = null;
    this.language = 'en';
    this.response = null;
    this.struck = [];
    this.readonly = false;
    this.sound = null;
    this.soundFrom = '';
    this.images = null;
    this.announced = '';
  }

  /** In the light, so that the theme reaches it as it reaches the exam. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('item') as ItemFace | null | undefined;
    if (!changed.has('item') || before?.item === this.item?.item) return;
    this.announced = '';
    if (!changed.has('struck')) this.struck = [];
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
        readonly: this.readonly,
        sound: this.soundFrom ? soundAt(this.soundFrom) : this.sound,
        images: this.images,
        answer: (response) => this.#answer(response),
        struck: this.struck,
        strike: (option) => this.#strike(option),
        announce: (words) => (this.announced = words),
      })}
      <div class="visually-hidden" role="status" aria-live="polite">${this.announced}</div>
    </div>`;
  }

  #answer(response: Response): void {
    if (this.readonly) return;
    this.response = response;
    this.dispatchEvent(new CustomEvent('answer', { detail: response === null ? '' : JSON.stringify(response) }));
  }

  #strike(option: string): void {
    this.struck = this.struck.includes(option) ? this.struck.filter((one) => one !== option) : [...this.struck, option];
    this.dispatchEvent(new CustomEvent('strike', { detail: option }));
  }
}

customElements.define(CallworthyItem.tag, CallworthyItem);
