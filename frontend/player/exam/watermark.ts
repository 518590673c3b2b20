import { html, type TemplateResult } from 'lit';

const TIMES = 60;

/** The code of the sitting all over the page: a photograph of a question tells whose screen it was. */
export function watermark(code: string): TemplateResult {
  return html`<div class="watermark" aria-hidden="true">${Array.from({ length: TIMES }, () => html`<span>${code}</span>`)}</div>`;
}
