import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../shared/language.ts';
import { type ItemFace, placeInCase, type Sheet } from './model.ts';
import type { Texts } from './texts.ts';

/** What shows sheets is no part of the first visit; without a network it is fetched when the next sheet is opened. */
function fetchMarkdown(): void {
  void import('@vaadin/markdown').catch(() => {});
}

/** Fetches what shows sheets before the first of them is opened, since there may be no network then. */
export function fetchSheets(items: ItemFace[]): void {
  if (items.some((item) => item.material)) fetchMarkdown();
}

/** The sheet that an item rests on, beside the item; on a phone folded below it. */
export function material(sheet: Sheet, language: Language, texts: Texts): TemplateResult {
  fetchMarkdown();
  return html`<aside class="material" aria-label=${sheet.isCase ? texts.case : texts.material}>
    <details open>
      <summary>${sheet.isCase ? html`<span class="case">${texts.case}</span>` : nothing}${sheet.title[language]}</summary>
      <vaadin-markdown .content=${sheet.text[language]}></vaadin-markdown>
    </details>
  </aside>`;
}

/** Which question of its case an item is. */
export function casePlace(items: ItemFace[], item: ItemFace, texts: Texts): TemplateResult | typeof nothing {
  const found = placeInCase(items, item);
  return found ? html`<p class="case-place">${fill(texts.ofCase, found.place, found.of)}</p>` : nothing;
}
