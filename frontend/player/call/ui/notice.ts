import '@vaadin/button';
import { html, nothing, type TemplateResult } from 'lit';

export interface Choice {
  text: string;
  act: () => void;
}

/** A calm page of one message and at most two things to do. */
export function notice(mark: TemplateResult, title: string, texts: string[], ...choices: Choice[]): TemplateResult {
  return html`<section class="sheet notice">
    <span class="notice-mark" aria-hidden="true">${mark}</span>
    <h1>${title}</h1>
    ${texts.filter(Boolean).map((text) => html`<p>${text}</p>`)}
    ${choices.length === 0
      ? nothing
      : html`<div class="buttons">
          ${choices.map(({ text, act }, n) => html`<vaadin-button class="big" theme=${n === 0 ? 'primary' : 'tertiary'} @click=${act}>${text}</vaadin-button>`)}
        </div>`}
  </section>`;
}
