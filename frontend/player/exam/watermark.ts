import { html, type TemplateResult } from 'lit';

const TIMES = 120;

/**
 * The code of the sitting all over the page: a photograph of a question tells whose screen it was. It is drawn by the style
 * sheet, as decoration: nothing to read aloud, to select or to find.
 */
export function watermark(code: string): TemplateResult {
  return html`<div class="watermark" aria-hidden="true" data-codes=${Array(TIMES).fill(code).join(' ')}></div>`;
}
