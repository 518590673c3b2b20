import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/language.ts';
import { type Choice, choose, chosen } from '../model.ts';
import type { Shown } from './item-page.ts';
import { letter } from './paragraphs.ts';

/** Options to choose one or several of; each can be struck out. */
export function choices(shown: Shown): TemplateResult {
  return html`${shown.item.options.map((option, i) => html`
    <div class="option-row ${shown.struck.includes(option.id) ? 'struck' : ''}">
      ${choice(shown, option, i)}${striking(shown, option.id, i)}
    </div>`)}`;
}

function choice({ item, response, language, answer }: Shown, option: Choice, index: number): TemplateResult {
  const checked = chosen(response).includes(option.id);
  return html`<label class="option ${checked ? 'chosen' : ''}">
    <input type=${item.type === 'multiple-choice' ? 'checkbox' : 'radio'} name=${item.item} .checked=${live(checked)}
      data-option=${option.id} @change=${() => answer(choose(item, response, option.id))} />
    <span class="letter" aria-hidden="true">${letter(index)}</span>
    <span>${option.text[language]}</span>
  </label>`;
}

function striking({ item, readonly, struck, response, texts, strike }: Shown, option: string, index: number): TemplateResult {
  if (readonly || item.type === 'true-false') return html``;
  const name = fill(texts.strike, letter(index));
  return html`<button type="button" class="strike" aria-pressed=${struck.includes(option)} aria-label=${name} title=${name}
    ?disabled=${chosen(response).includes(option)} @click=${() => strike(option)}><span aria-hidden="true">✕</span></button>`;
}
