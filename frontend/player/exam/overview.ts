import { html, type TemplateResult } from 'lit';
import { fill } from '../shared/language.ts';
import { isAnswered, isPartial, type ItemFace } from './model.ts';
import type { Sitting } from './sitting.ts';
import type { Texts } from './texts.ts';

/** All items at a glance; each is a way to it. State is told by shape and words, not by colour alone. */
export function overview(sitting: Sitting, texts: Texts, go: (place: number) => void): TemplateResult {
  return html`<nav class="grid" aria-label=${texts.overview}>
    ${sitting.items.map((item, place) => {
      const state = stateOf(sitting, item);
      const flagged = sitting.flagged.has(item.item);
      const said = [fill(texts.question, place + 1, sitting.items.length), texts[state], flagged ? texts.isFlagged : '']
        .filter(Boolean).join(', ');
      return html`<button type="button" class="${state} ${flagged ? 'flagged' : ''}" aria-label=${said} title=${said}
        aria-current=${place === sitting.current ? 'step' : 'false'} @click=${() => go(place)}>${place + 1}</button>`;
    })}
  </nav>`;
}

/** What a candidate should know before handing in, and the last way back, open also while it waits for the server. */
export function review(
  sitting: Sitting, texts: Texts, submitting: boolean, failed: boolean, go: (place: number) => void,
  back: () => void, submit: () => void,
): TemplateResult {
  const states = sitting.items.map((item) => stateOf(sitting, item));
  const empty = states.filter((state) => state === 'unanswered').length;
  const partial = states.filter((state) => state === 'partial').length;
  return html`<section class="review" aria-labelledby="review-title">
    <h1 id="review-title" tabindex="-1">${texts.reviewTitle}</h1>
    <p class=${empty + partial > 0 ? 'warn' : ''}>
      ${empty + partial === 0 ? fill(texts.allAnswered, sitting.items.length) : ''}
      ${empty > 0 ? fill(texts.someUnanswered, empty, sitting.items.length) : ''}
      ${partial > 0 ? fill(texts.somePartial, partial) : ''}
      ${sitting.flagged.size > 0 ? fill(texts.someFlagged, sitting.flagged.size) : ''}</p>
    ${overview(sitting, texts, go)}
    <p class="failed" role="alert">${failed ? texts.submitFailed : ''}</p>
    <div class="ways">
      <vaadin-button id="back" @click=${back}>${texts.close}</vaadin-button>
      <vaadin-button id="submit-now" theme="primary" @click=${submit} ?disabled=${submitting}>
        ${submitting ? texts.submitting : texts.submitNow}</vaadin-button>
    </div>
  </section>`;
}

function stateOf(sitting: Sitting, item: ItemFace): 'answered' | 'partial' | 'unanswered' {
  const response = sitting.responseOf(item);
  if (isAnswered(item, response)) return 'answered';
  return isPartial(item, response) ? 'partial' : 'unanswered';
}
