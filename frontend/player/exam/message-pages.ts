import '@vaadin/button';
import './receipt-offer.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../shared/language.ts';
import type { Ending } from './ending.ts';
import type { Sitting } from './sitting.ts';
import type { Texts } from './texts.ts';

/**
 * What takes the place of the questions until they come back or the end is there. Whoever hears the page is told the text by the
 * region that is there all the time: one that comes together with its text says nothing.
 *
 * @param busy something is on its way to the server
 */
export function messagePage(id: string, title: string, text: string, busy: boolean): TemplateResult {
  return html`<main class="message" aria-busy=${busy}>
    <h1 id=${id} tabindex="-1">${title}</h1>
    <p>${text}</p>
  </main>`;
}

/** Why the exam ends here, and the ways on from it. */
export function endPage(
  ending: Ending, sitting: Sitting | null, language: Language, texts: Texts, onContinue: () => void,
): TemplateResult {
  return html`<main class="message">
    <h1 id="ending" tabindex="-1">${ending.title}</h1>
    <p>${ending.text}</p>
    ${ending.action === 'home' && sitting ? onTheirWay(sitting, texts) : nothing}
    ${ending.action === 'home' ? html`<a class="way" href="/">${texts.home}</a>` : nothing}
    ${ending.action === 'home' && sitting
      ? html`<cw-receipt-offer .sitting=${sitting} .language=${language}></cw-receipt-offer>`
      : nothing}
    ${ending.action === 'sign-in' ? html`<a class="way" href="/login">${texts.signIn}</a>` : nothing}
    ${ending.action === 'continue'
      ? html`<vaadin-button theme="primary" @click=${onContinue}>${texts.continueHere}</vaadin-button>`
      : nothing}
  </main>`;
}

function onTheirWay(sitting: Sitting, texts: Texts): TemplateResult {
  const { waiting } = sitting.sender.state;
  return html`<p id="on-their-way" role="status">${waiting > 0 ? fill(texts.onTheirWay, waiting) : nothing}</p>`;
}
