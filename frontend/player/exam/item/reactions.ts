import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/language.ts';
import { type Choice, judgement, rate } from '../model.ts';
import type { Shown } from './item-page.ts';
import { letter } from './paragraphs.ts';

const RATINGS = [1, 2, 3, 4, 5];

/** Reactions, each with a rating of how fitting it is. */
export function reactions(shown: Shown): TemplateResult {
  return html`${shown.item.options.map((option, i) => reaction(shown, option, i))}`;
}

function reaction({ item, response, language, texts, answer }: Shown, option: Choice, index: number): TemplateResult {
  const given = judgement(response)[option.id];
  return html`<div class="reaction ${given === undefined ? '' : 'chosen'}">
    <p><span class="letter" aria-hidden="true">${letter(index)}</span><span id="r-${option.id}">${option.text[language]}</span></p>
    <div class="ratings" role="radiogroup" aria-label=${fill(texts.rating, letter(index))} aria-describedby="r-${option.id}">
      <span class="end" aria-hidden="true">${texts.harmful}</span>
      ${RATINGS.map((rating) => html`<label class=${given === rating ? 'chosen' : ''}>
        <input type="radio" name="${item.item}-${option.id}" .checked=${live(given === rating)}
          data-option="${option.id}-${rating}" data-reaction=${option.id}
          @change=${() => answer(rate(response, option.id, rating))} />
        <span>${rating}</span>
        ${rating === 1 ? html`<span class="visually-hidden">${texts.harmful}</span>` : nothing}
        ${rating === 5 ? html`<span class="visually-hidden">${texts.ideal}</span>` : nothing}
      </label>`)}
      <span class="end" aria-hidden="true">${texts.ideal}</span>
    </div>
  </div>`;
}
