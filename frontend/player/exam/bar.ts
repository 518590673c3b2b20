import '../shared/save-state.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { comfortTools } from './comfort.ts';
import type { Sitting } from './sitting.ts';
import type { Texts } from './texts.ts';

/** What stands above every question: the exam, where the answers are, settings for reading, the time left. */
export function bar(sitting: Sitting, language: Language, texts: Texts): TemplateResult {
  const left = sitting.time.left;
  const time = html`<span class="time ${left < 300_000 ? 'short' : ''}" role="timer" aria-label=${texts.timeLeft}>
    ${countdown(left)}</span>`;
  return html`<header class="bar">
    <strong class="title">${sitting.title[language]}</strong>
    <cw-save-state .state=${sitting.sender.state} .language=${language}></cw-save-state>
    ${comfortTools(texts, () => sitting.dispatchEvent(new Event('change')))}
    ${sitting.time.paused ? nothing : time}
    ${sitting.sender.state.storageFailed ? html`<p class="keeps-nothing" role="status">${texts.keepsNothing}</p>` : nothing}
  </header>`;
}
