import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pair, pairs } from '../model.ts';
import type { Shown } from './item-page.ts';
import { letter } from './paragraphs.ts';

/** Options, each with a list of all targets to choose its own from. */
export function matching({ item, response, language, texts, answer }: Shown): TemplateResult {
  const given = pairs(response);
  return html`${item.options.map((option, i) => html`<label class="pair ${given[option.id] ? 'chosen' : ''}">
    <span class="letter" aria-hidden="true">${letter(i)}</span>
    <span class="what">${option.text[language]}</span>
    <select data-option=${option.id} .value=${live(given[option.id] ?? '')}
      @change=${(event: Event) => answer(pair(response, option.id, (event.target as HTMLSelectElement).value))}>
      <option value="">${texts.chooseTarget}</option>
      ${item.targets.map((target, j) => html`<option value=${target.id} ?selected=${given[option.id] === target.id}>
        ${j + 1} · ${target.text[language]}</option>`)}
    </select>
  </label>`)}`;
}
