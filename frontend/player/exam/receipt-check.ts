import './receipt.css';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { askJson } from '../shared/api.ts';
import { fill, type Language, preferred, speak } from '../shared/language.ts';
import { applyTheme } from '../shared/theme.ts';
import { type Receipt, receiptPage } from './receipt.ts';
import { RECEIPT_TEXTS, type ReceiptTexts } from './receipt-texts.ts';

interface Difference { link: number; item: number; fault: 'MISSING' | 'CHANGED' | 'REWRITTEN' }
interface Verdict {
  verdict: 'MATCHES' | 'DIFFERS' | 'NOT_GENUINE' | 'GONE' | 'UNREADABLE' | 'FAILED';
  entries: number;
  since: number;
  differences: Difference[];
  altered: number[];
}

const LARGEST = 32_000_000;
/** Somewhat longer than the server waits for a line of 100 KB a second. */
const patience = (bytes: number): number => 20_000 + bytes / 100;
const FAILED: Verdict = { verdict: 'FAILED', entries: 0, since: 0, differences: [], altered: [] };

/** For anyone: is this receipt genuine, and does the journal hold what it says? */
class ReceiptCheck extends LitElement {
  #language: Language = preferred();
  #verdict: Verdict | null = null;
  #receipt: Receipt | null = null;
  #checking = false;
  #over = false;
  #name = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #texts(): ReceiptTexts {
    return RECEIPT_TEXTS[this.#language];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('dragover', (event) => this.#drag(event, true));
    document.addEventListener('dragleave', (event) => this.#drag(event, false));
    document.addEventListener('drop', (event) => {
      this.#drag(event, false);
      void this.#check(event.dataTransfer?.files[0]);
    });
  }

  /** Wherever on the page it is dropped: the browser must not open it instead. */
  #drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.#over = over;
    this.requestUpdate();
  }

  #chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    input.value = '';
    void this.#check(file);
  }

  async #check(file: File | undefined): Promise<void> {
    if (!file || this.#checking) return;
    this.#checking = true;
    this.#receipt = null;
    this.#name = file.name;
    this.requestUpdate();
    const text = file.size > LARGEST ? '' : await file.text();
    this.#verdict = await askJson<Verdict>('/api/v1/receipts/check', {
      method: 'POST', body: text, headers: { 'Content-Type': 'application/json' }, timeoutMs: patience(file.size),
    }).catch(() => FAILED);
    const readable = ['MATCHES', 'DIFFERS', 'GONE'].includes(this.#verdict.verdict);
    this.#receipt = readable ? (JSON.parse(text) as Receipt) : null;
    this.#checking = false;
    this.requestUpdate();
  }

  #speak(language: Language): void {
    this.#language = language;
    speak(language);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const texts = this.#texts;
    document.title = `${texts.checkTitle} · Callworthy`;
    return html`<main class="check">
      <p class="language"><button type="button" lang=${this.#language === 'en' ? 'zh-CN' : 'en'}
        @click=${() => this.#speak(this.#language === 'en' ? 'zh-CN' : 'en')}>${texts.language}</button></p>
      <h1>${texts.checkTitle}</h1>
      <p>${texts.checkLead}</p>
      <label class="file ${this.#over ? 'over' : ''}"><span>${texts.choose}</span>
        <span class="soft">${texts.drop}</span>
        <input class="visually-hidden" type="file" accept="application/json,.json"
          @change=${(event: Event) => this.#chosen(event.target as HTMLInputElement)} /></label>
      <div role="status" aria-live="polite">
        ${this.#name ? html`<p class="soft name">${this.#name}</p>` : nothing}
        ${this.#checking ? html`<p>${texts.checking}</p>` : this.#verdict ? this.#said(this.#verdict, texts) : nothing}
      </div>
      ${this.#receipt ? receiptPage(this.#receipt, this.#language, texts) : nothing}
    </main>`;
  }

  #said(verdict: Verdict, texts: ReceiptTexts): TemplateResult {
    switch (verdict.verdict) {
      case 'MATCHES':
        return html`<p class="verdict good">✓ ${fill(texts.matches, verdict.entries)}
          ${verdict.since > 0 ? fill(texts.since, verdict.since) : nothing}</p>`;
      case 'DIFFERS':
        return html`<div class="verdict bad"><p>✗ ${texts.differs}</p>
          <ul>${verdict.differences.map((one) => html`<li>${fill(texts[one.fault], one.link, one.item)}</li>`)}</ul></div>`;
      case 'NOT_GENUINE':
        return html`<div class="verdict bad"><p>✗ ${texts.notGenuine}</p>
          ${verdict.altered.length > 0 ? html`<p>${fill(texts.altered, verdict.altered.join(', '))}</p>` : nothing}</div>`;
      case 'GONE':
        return html`<p class="verdict">${texts.gone}</p>`;
      case 'UNREADABLE':
        return html`<p class="verdict bad">✗ ${texts.unreadable}</p>`;
      case 'FAILED':
        return html`<p class="verdict bad">${texts.failed}</p>`;
    }
  }
}

applyTheme();
speak(preferred());
customElements.define('cw-receipt-check', ReceiptCheck);
