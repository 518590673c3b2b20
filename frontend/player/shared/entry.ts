import '@vaadin/button';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ENTRY_TEXTS } from './entry-texts.ts';
import type { Language } from './language.ts';
import { isLookOver, isNews, type Obstacle } from './obstacle.ts';

const LOOK_MS = 5_000;

/** @param enter tries again, with the seat's code if there is one */
export function seatEntry(assignment: string, obstacle: Obstacle, language: Language, enter: (code?: string) => void): TemplateResult {
  return html`<cw-seat-entry .assignment=${assignment} .obstacle=${obstacle} .language=${language} .enter=${enter}></cw-seat-entry>`;
}

/** Asks for the seat's code, or says what an invigilator has to do first. */
export class SeatEntry extends LitElement {
  static override properties = { obstacle: { attribute: false }, language: { attribute: false } };

  declare obstacle: Obstacle;
  declare language: Language;
  assignment = '';
  enter: (code?: string) => void = () => {};
  #typed = '';
  #empty = false;
  #hasCode = false;
  #busy = false;
  #acted = false;
  #timer = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = window.setInterval(() => void this.#look(), LOOK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('obstacle')) this.#busy = false;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('obstacle')) return;
    if (isNews(this.obstacle, changed.get('obstacle') as Obstacle | undefined, this.#acted)) this.#focus();
    this.#acted = false;
  }

  async #look(): Promise<void> {
    if (this.obstacle.type === 'check-in-needed' && (await isLookOver(this.assignment)) && this.isConnected) this.#go();
  }

  /** What is typed next takes the place of a code that was refused. */
  #focus(): void {
    const field = this.querySelector<HTMLInputElement>('#seat-code');
    (field ?? this.querySelector<HTMLElement>('#entry'))?.focus();
    field?.select();
  }

  #showField(): void {
    this.#hasCode = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus());
  }

  #go(code?: string): void {
    if (this.#busy) return;
    this.#busy = true;
    this.requestUpdate();
    this.enter(code);
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#typed = this.querySelector<HTMLInputElement>('#seat-code')!.value;
    this.#empty = this.#typed.trim() === '';
    if (this.#empty) this.requestUpdate();
    else {
      this.#acted = true;
      this.#go(this.#typed);
    }
  }

  protected override render(): TemplateResult {
    const texts = ENTRY_TEXTS[this.language];
    const { type } = this.obstacle;
    if (type === 'check-in-needed') return this.#message(texts.checkInTitle, texts.checkInText);
    if (type === 'move-needed' && !this.#hasCode) {
      return this.#message(texts.moveTitle, texts.moveText, html`<vaadin-button id="has-code" theme="primary"
        @click=${() => this.#showField()}>${texts.moveGo}</vaadin-button>`);
    }
    const refused = type === 'seat-code-wrong' || (type === 'move-needed' && this.#typed !== '');
    const fault = this.#empty ? texts.codeEmpty : refused ? texts.codeWrong : '';
    return html`<section class="message sheet notice">
      <h1 id="entry" tabindex="-1">${texts.codeTitle}</h1>
      <p>${texts.codeText}</p>
      <form class="entry" @submit=${(event: Event) => this.#submit(event)}>
        <label for="seat-code">${texts.codeLabel}</label>
        <input id="seat-code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12"
          aria-describedby="seat-code-fault" aria-invalid=${fault !== ''} />
        <p id="seat-code-fault" class="fault" role="alert">${fault}</p>
        <vaadin-button id="enter" theme="primary" ?disabled=${this.#busy} @click=${(event: Event) => this.#submit(event)}>
          ${texts.codeGo}</vaadin-button>
      </form>
      <p><a href="/">${texts.home}</a></p>
    </section>`;
  }

  #message(title: string, text: string, act: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<section class="message sheet notice">
      <h1 id="entry" tabindex="-1">${title}</h1>
      <p role="status">${text}</p>
      ${act}
      <p><a href="/">${ENTRY_TEXTS[this.language].home}</a></p>
    </section>`;
  }
}

customElements.define('cw-seat-entry', SeatEntry);
