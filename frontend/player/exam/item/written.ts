import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/language.ts';
import { chooseUnit, countWords, isNumber, num, typeNumber, words, write } from '../model.ts';
import type { Shown } from './item-page.ts';

export const LONGEST_SHORT_TEXT = 300;
export const LONGEST_NUMBER = 40;
const LONGEST_ESSAY = 20_000;

export function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}

/** A number, and its unit where units are offered. */
export function numeric({ item, response, texts, answer }: Shown): TemplateResult {
  const { number, unit } = num(response);
  const odd = number.trim() !== '' && !isNumber(number);
  return html`<div class="written">
    <input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" maxlength=${LONGEST_NUMBER} class="number"
      aria-label=${texts.number} aria-describedby="number-hint" aria-invalid=${odd} .value=${live(number)}
      @input=${(event: Event) => answer(typeNumber(response, typed(event)))} />
    ${item.units.length === 0 ? nothing : html`<select aria-label=${texts.unit} .value=${live(unit ?? '')}
      @change=${(event: Event) => answer(chooseUnit(response, typed(event)))}>
      <option value="">${texts.unit}</option>
      ${item.units.map((name) => html`<option value=${name} ?selected=${unit === name}>${name}</option>`)}
    </select>`}
    <p id="number-hint" class="hint" role="status">${odd ? texts.noNumber : ''}</p>
  </div>`;
}

/** A word or a few. */
export function shortText({ response, texts, answer }: Shown): TemplateResult {
  return html`<div class="written">
    <input type="text" autocomplete="off" spellcheck="false" maxlength=${LONGEST_SHORT_TEXT} class="short"
      aria-label=${texts.yourAnswer} .value=${live(words(response))}
      @input=${(event: Event) => answer(write(typed(event)))} />
  </div>`;
}

/** A text; how long it is stands below. */
export function essay({ item, response, texts, answer }: Shown): TemplateResult {
  const text = words(response);
  const { least, most } = item.words ?? { least: 0, most: 0 };
  const count = countWords(text);
  return html`<div class="written">
    <textarea rows="14" spellcheck="false" maxlength=${LONGEST_ESSAY} aria-label=${texts.yourAnswer} aria-describedby="essay-length"
      .value=${live(text)} @input=${(event: Event) => answer(write(typed(event)))}></textarea>
    <p id="essay-length" class="hint ${count > most ? 'warn' : ''}">${fill(texts.length, count, least, most)}</p>
  </div>`;
}
