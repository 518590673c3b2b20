import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/language.ts';
import { fillGap, type Gap, gaps } from '../model.ts';
import type { Shown } from './item-page.ts';
import { LONGEST_NUMBER, LONGEST_SHORT_TEXT, typed } from './written.ts';

const GAP = /\[\[([a-z0-9]{1,10})]]/;

/** The stem with a field in the place of each gap. */
export function cloze(shown: Shown): TemplateResult {
  const text = shown.item.stem[shown.language].trim();
  return html`<div class="stem cloze" id="stem">
    ${text.split(/\n\s*\n/).map((part) => html`<p>${pieces(part, shown)}</p>`)}
  </div>`;
}

/** Every second piece is the id of a gap. */
function pieces(part: string, shown: Shown): (string | TemplateResult)[] {
  return part.split(GAP).map((piece, i) => {
    const place = i % 2 === 1 ? shown.item.gaps.findIndex((gap) => gap.id === piece) : -1;
    return place < 0 ? piece : field(shown.item.gaps[place]!, place, shown);
  });
}

function field(gap: Gap, place: number, { response, language, texts, answer }: Shown): TemplateResult {
  const given = gaps(response)[gap.id] ?? '';
  const name = fill(texts.gap, place + 1);
  const said = (event: Event) => answer(fillGap(response, gap.id, typed(event)));
  if (gap.options.length > 0) {
    return html`<select class="gap ${given ? 'chosen' : ''}" data-gap=${gap.id} aria-label=${name} .value=${live(given)} @change=${said}>
      <option value="">${texts.chooseTarget}</option>
      ${gap.options.map((option) => html`<option value=${option.id} ?selected=${given === option.id}>${option.text[language]}</option>`)}
    </select>`;
  }
  return html`<input class="gap ${given ? 'chosen' : ''}" type="text" autocomplete="off" spellcheck="false" data-gap=${gap.id}
    inputmode=${gap.number ? 'decimal' : 'text'} maxlength=${gap.number ? LONGEST_NUMBER : LONGEST_SHORT_TEXT}
    aria-label=${name} .value=${live(given)} @input=${said} />`;
}
