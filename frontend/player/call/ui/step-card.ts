import { html, nothing, type TemplateResult } from 'lit';
import type { TextKey } from '../texts.ts';
import { checkIcon, warnIcon } from './icons.ts';
import { say } from './plain.ts';

export type Tone = 'good' | 'warn' | 'bad';
export type StepState = 'later' | 'now' | 'done';

/** One step of several; what has not been reached yet shows its title only. */
export function stepCard(number: number, title: TextKey, state: StepState, body: TemplateResult): TemplateResult {
  return html`<li class="step" data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
    <span class="step-mark" aria-hidden="true">${state === 'done' ? checkIcon : number}</span>
    <div class="step-body">
      <h2>${say(title)}${state === 'done' ? html`<span class="visually-hidden"> (${say('check.passed')})</span>` : nothing}</h2>
      ${state === 'later' ? nothing : body}
    </div>
  </li>`;
}

export function verdictLine(tone: Tone, text: string): TemplateResult {
  return html`<p class="verdict ${tone}" role="status">${tone === 'good' ? checkIcon : warnIcon}<span>${text}</span></p>`;
}
