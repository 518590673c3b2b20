import { html, type TemplateResult } from 'lit';
import { ofBrowser } from '../shared/settings.ts';
import type { Texts } from './texts.ts';

const SIZE = 'callworthy-text-size';
const CONTRAST = 'callworthy-contrast';
const LETTERS = 'callworthy-letters';
const SIZES = [100, 115, 130, 150, 175, 200];

/** Text size and contrast as this browser's user chose them; until then as the system asks. */
export function applyComfort(): void {
  show(size(), contrast());
}

/** Whether letters and digits are shortcuts. */
export function lettersAct(): boolean {
  return ofBrowser.of(LETTERS) !== 'off';
}

/** Buttons for the size of text, for high contrast and for shortcuts. @param changed called when shortcuts were switched */
export function comfortTools(texts: Texts, changed: () => void): TemplateResult {
  return html`<span class="comfort" role="group" aria-label=${texts.reading}>
    <button type="button" id="smaller" aria-label=${texts.smaller} title=${texts.smaller} @click=${() => resize(-1)}>A−</button>
    <button type="button" id="larger" aria-label=${texts.larger} title=${texts.larger} @click=${() => resize(1)}>A+</button>
    <button type="button" id="contrast" aria-pressed=${contrast()} aria-label=${texts.contrast} title=${texts.contrast}
      @click=${(event: Event) => toggleContrast(event.currentTarget as HTMLElement)}>◐</button>
    <button type="button" id="letters" aria-pressed=${lettersAct()} aria-label=${texts.letters} title=${texts.letters}
      @click=${() => toggleLetters(changed)}>⌨\uFE0E</button>
  </span>`;
}

function size(): number {
  const kept = Number(ofBrowser.of(SIZE));
  return SIZES.includes(kept) ? kept : 100;
}

function contrast(): boolean {
  const kept = ofBrowser.of(CONTRAST);
  return kept === null ? matchMedia('(prefers-contrast: more)').matches : kept === 'high';
}

function resize(by: number): void {
  const at = SIZES.indexOf(size()) + by;
  ofBrowser.keep(SIZE, String(SIZES[Math.max(0, Math.min(at, SIZES.length - 1))]));
  applyComfort();
}

function toggleContrast(button: HTMLElement): void {
  ofBrowser.keep(CONTRAST, contrast() ? 'usual' : 'high');
  button.setAttribute('aria-pressed', String(contrast()));
  applyComfort();
}

function toggleLetters(changed: () => void): void {
  ofBrowser.keep(LETTERS, lettersAct() ? 'off' : 'on');
  changed();
}

function show(percent: number, high: boolean): void {
  document.documentElement.style.setProperty('--text-size', String(percent / 100));
  document.documentElement.classList.toggle('high-contrast', high);
}
