import { html, nothing, type TemplateResult } from 'lit';
import { type Dictionary, fill, type Language } from '../shared/language.ts';
import type { ReceiptTexts } from './receipt-texts.ts';

export interface ReceiptLine {
  link: number;
  hash: string;
  item: number;
  seq: number;
  /** In the letters that stood beside the options; null if the item was seen and open. */
  shown: string | null;
  receivedAt: string;
  counting: 'COUNTS' | 'REPLACED' | 'STALE' | 'LATE';
}

/** What the server says it has, signed. */
export interface Receipt {
  format: string;
  sitting: string;
  exam: Partial<Dictionary<string>>;
  items: number;
  issuedAt: string;
  closedAt: string | null;
  entries: ReceiptLine[];
  head: { link: number; hash: string };
}

/** A receipt for reading: what counts for each question, and every entry of the journal behind it. */
export function receiptPage(receipt: Receipt, language: Language, texts: ReceiptTexts): TemplateResult {
  const time = (at: string): string => new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const current = new Map(receipt.entries.filter((line) => line.counting === 'COUNTS').map((line) => [line.item, line]));
  const numbers = Array.from({ length: receipt.items }, (_, i) => i + 1);
  return html`<div class="receipt">
    <dl>
      <dt>${texts.exam}</dt><dd>${receipt.exam[language] ?? Object.values(receipt.exam)[0]}</dd>
      <dt>${texts.sitting}</dt><dd><code>${receipt.sitting}</code></dd>
      <dt>${texts.issued}</dt><dd>${time(receipt.issuedAt)}</dd>
      <dt>${texts.state}</dt><dd>${receipt.closedAt ? fill(texts.closed, time(receipt.closedAt)) : texts.open}</dd>
      <dt>${texts.head}</dt><dd><code>${receipt.head.link} · ${receipt.head.hash.slice(0, 16)}…</code></dd>
    </dl>
    <div class="wide"><table>
      <caption>${texts.counting}</caption>
      <thead><tr><th scope="col">${texts.item}</th><th scope="col">${texts.answer}</th><th scope="col">${texts.received}</th></tr></thead>
      <tbody>${numbers.map((number) => {
        const line = current.get(number);
        return html`<tr><th scope="row">${number}</th>
          <td>${line ? line.shown ?? texts.left : texts.notReached}</td>
          <td>${line ? time(line.receivedAt) : nothing}</td></tr>`;
      })}</tbody>
    </table></div>
    <details><summary>${fill(texts.journal, receipt.entries.length)}</summary>
      <div class="wide"><table>
        <thead><tr><th scope="col">${texts.entry}</th><th scope="col">${texts.item}</th><th scope="col">${texts.answer}</th>
          <th scope="col">${texts.standing}</th><th scope="col">${texts.received}</th><th scope="col">${texts.hash}</th></tr></thead>
        <tbody>${receipt.entries.map((line) => html`<tr><td>${line.link}</td><td>${line.item}</td>
          <td>${line.shown ?? texts.left}</td><td>${texts[line.counting]}</td><td>${time(line.receivedAt)}</td>
          <td><code>${line.hash.slice(0, 12)}…</code></td></tr>`)}</tbody>
      </table></div>
    </details>
  </div>`;
}

/** Hands the file over as the server signed it. */
export function download(json: string, sitting: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `callworthy-receipt-${sitting}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
