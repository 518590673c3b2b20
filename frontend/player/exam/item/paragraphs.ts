import { html, type TemplateResult } from 'lit';

/** A text with an empty line between paragraphs. */
export function paragraphs(text = ''): TemplateResult[] {
  return text.trim().split(/\n\s*\n/).map((part) => html`<p>${part}</p>`);
}

/** A, B, C … for what stands in a place from 0. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
