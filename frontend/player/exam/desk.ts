import '@vaadin/button';
import './report-offer.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../shared/language.ts';
import { lettersAct } from './comfort.ts';
import './item/callworthy-item.ts';
import { keysOf } from './keys.ts';
import { casePlace, material } from './material.ts';
import type { Response } from './model.ts';
import { overview } from './overview.ts';
import type { Sitting } from './sitting.ts';
import type { Texts } from './texts.ts';

export interface Ways {
  answer(response: Response): void;
  show(place: number): void;
  review(): void;
}

/** The open item with what lies beside it: its material and the way to all others. */
export function desk(sitting: Sitting, language: Language, texts: Texts, { answer, show, review }: Ways): TemplateResult {
  const item = sitting.items[sitting.current]!;
  const flagged = sitting.flagged.has(item.item);
  return html`<div class="desk ${item.material ? 'with-material' : ''}">
    <main>
      <div class="item-head">
        <h1 class="item-title" tabindex="-1">${fill(texts.question, sitting.current + 1, sitting.items.length)}</h1>
        <button type="button" class="flag" aria-pressed=${flagged} @click=${() => sitting.flag(item)}>
          <span aria-hidden="true">⚑</span> ${flagged ? texts.flagged : texts.flag}</button>
      </div>
      ${casePlace(sitting.items, item, texts)}
      <callworthy-item .item=${item} .language=${language} .sound=${sitting.plays.of(item)} .images=${sitting.pictures.ready}
        .response=${sitting.responseOf(item)} .struck=${sitting.struckOf(item)}
        @answer=${({ detail }: CustomEvent<string>) => answer(detail === '' ? null : JSON.parse(detail))}
        @strike=${({ detail }: CustomEvent<string>) => sitting.strike(item, detail)}></callworthy-item>
      <div class="ways">
        <vaadin-button id="previous" ?disabled=${sitting.current === 0} @click=${() => show(sitting.current - 1)}>
          ${texts.previous}</vaadin-button>
        <vaadin-button id="next" theme="primary" @click=${() => show(sitting.current + 1)}>
          ${sitting.current === sitting.items.length - 1 ? texts.submit : texts.next}</vaadin-button>
      </div>
      <cw-report-offer .sitting=${sitting} .item=${item} .language=${language}></cw-report-offer>
      <p class="keys">${keysOf(item, texts, lettersAct())}</p>
    </main>
    ${item.material ? material(item.material, language, texts) : nothing}
    <aside class="map">
      <h2>${texts.overview}</h2> ${overview(sitting, texts, show)}
      <vaadin-button id="submit" @click=${review}>${texts.submit}</vaadin-button>
    </aside>
  </div>`;
}
