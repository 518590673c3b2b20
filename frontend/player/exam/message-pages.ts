import '@vaadin/button';
import './receipt-offer.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language } from '../shared/language.ts';
import type { Ending } from './ending.ts';
import type { Sitting } from './sitting.ts';
import type { Texts } from './texts.ts';

/** An invigilator stopped the clock. */
export function pausedPage(texts: Texts): TemplateResult {
  return html`<main class="message">
    <h1 id="paused">${texts.pausedTitle}</h1>
    <p role="status">${texts.pausedText}</p>
  </main>`;
}

/** Nothing more can be answered; what was answered is on its way, or waits for the network. */
export function timeUpPage(texts: Texts, away: boolean): TemplateResult {
  return html`<main class="message" aria-busy="true">
    <h1>${texts.sendingTitle}</h1>
    <p role="status">${away ? texts.sendingAway : texts.sendingText}</p>
  </main>`;
}

/** Every answer is on the server, and so may be the word that this is all: there is no way back. */
export function handInPage(texts: Texts, away: boolean): TemplateResult {
  return html`<main class="message" aria-busy="true">
    <h1>${texts.submitting}</h1>
    <p role="status">${away ? texts.postedAway : texts.posted}</p>
  </main>`;
}

/** Why the exam ends here, and the ways on from it. */
export function endPage(
  ending: Ending, sitting: Sitting | null, language: Language, texts: Texts, onContinue: () => void,
): TemplateResult {
  return html`<main class="message">
    <h1 id="ending" tabindex="-1">${ending.title}</h1>
    <p role="status">${ending.text}</p>
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
