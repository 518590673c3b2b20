import { html, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.ts';
import type { ItemFace } from './model.ts';
import type { Texts } from './texts.ts';

/** The sheet that an item rests on, beside the item; on a phone folded below it. */
export function material(sheet: NonNullable<ItemFace['material']>, language: Language, texts: Texts): TemplateResult {
  void import('@vaadin/markdown');
  return html`<aside class="material" aria-label=${texts.material}>
    <details open>
      <summary>${sheet.title[language]}</summary>
      <vaadin-markdown .content=${sheet.text[language]}></vaadin-markdown>
    </details>
  </aside>`;
}
