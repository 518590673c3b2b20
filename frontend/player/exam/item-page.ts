import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { fill, type Language } from '../shared/language.ts';
import { choose, type ItemFace, rate, type Response } from './model.ts';
import type { Texts } from './texts.ts';

const RATINGS = [1, 2, 3, 4, 5];

/** One item: its stem, how to answer, and its options. Native inputs, so that every keyboard and reader knows them. */
export function itemPage(
  item: ItemFace,
  response: Response,
  language: Language,
  texts: Texts,
  answer: (response: Response) => void,
  struck: string[],
  strike: (option: string) => void,
): TemplateResult {
  return html`${keyed(item.item, html`
    <div class="stem" id="stem">${paragraphs(item.stem[language])}</div>
    <fieldset aria-describedby="stem">
      <legend>${instruction(item, texts)}</legend>
      ${item.type === 'situational-judgement'
        ? item.options.map((option, i) => reaction(item, option.id, option.text[language], i, response, texts, answer))
        : item.options.map((option, i) => html`<div class="option-row ${struck.includes(option.id) ? 'struck' : ''}">
            ${choice(item, option.id, option.text[language], i, response, answer)}
            ${striking(option.id, i, struck, response, texts, strike)}
          </div>`)}
    </fieldset>
  `)}`;
}

function instruction(item: ItemFace, texts: Texts): string {
  if (item.type === 'single-choice') return texts.single;
  return item.type === 'multiple-choice' ? texts.multiple : texts.situational;
}

function choice(
  item: ItemFace, option: string, text: string, index: number, response: Response, answer: (response: Response) => void,
): TemplateResult {
  const checked = Array.isArray(response) && response.includes(option);
  const type = item.type === 'single-choice' ? 'radio' : 'checkbox';
  return html`<label class="option ${checked ? 'chosen' : ''}">
    <input type=${type} name=${item.item} .checked=${live(checked)} data-option=${option}
      @change=${() => answer(choose(item, response, option))} />
    <span class="letter" aria-hidden="true">${letter(index)}</span>
    <span>${text}</span>
  </label>`;
}

function striking(
  option: string, index: number, struck: string[], response: Response, texts: Texts, strike: (option: string) => void,
): TemplateResult {
  const name = fill(texts.strike, letter(index));
  const chosen = Array.isArray(response) && response.includes(option);
  return html`<button type="button" class="strike" aria-pressed=${struck.includes(option)} aria-label=${name} title=${name}
    ?disabled=${chosen} @click=${() => strike(option)}><span aria-hidden="true">✕</span></button>`;
}

function reaction(
  item: ItemFace, option: string, text: string, index: number, response: Response, texts: Texts,
  answer: (response: Response) => void,
): TemplateResult {
  const given = response !== null && !Array.isArray(response) ? response[option] : undefined;
  return html`<div class="reaction ${given === undefined ? '' : 'chosen'}">
    <p><span class="letter" aria-hidden="true">${letter(index)}</span><span id="r-${option}">${text}</span></p>
    <div class="ratings" role="radiogroup" aria-label=${fill(texts.rating, letter(index))} aria-describedby="r-${option}">
      <span class="end" aria-hidden="true">${texts.harmful}</span>
      ${RATINGS.map((rating) => html`<label class=${given === rating ? 'chosen' : ''}>
        <input type="radio" name="${item.item}-${option}" .checked=${live(given === rating)}
          data-option="${option}-${rating}" data-reaction=${option}
          @change=${() => answer(rate(response, option, rating))} />
        <span>${rating}</span>
        ${rating === 1 ? html`<span class="visually-hidden">${texts.harmful}</span>` : nothing}
        ${rating === 5 ? html`<span class="visually-hidden">${texts.ideal}</span>` : nothing}
      </label>`)}
      <span class="end" aria-hidden="true">${texts.ideal}</span>
    </div>
  </div>`;
}

export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function paragraphs(text: string): TemplateResult[] {
  return text.trim().split(/\n\s*\n/).map((part) => html`<p>${part}</p>`);
}
