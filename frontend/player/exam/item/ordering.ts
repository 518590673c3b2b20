import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../shared/language.ts';
import { isAnswered, move, standing } from '../model.ts';
import type { Shown } from './item-page.ts';

let dragged: string | null = null;

/**
 * Options to be brought into an order: by buttons, by Alt with the arrows, or by dragging. The order shown at first is no answer;
 * who finds it right says so.
 */
export function ordering(shown: Shown): TemplateResult {
  const { item, response, texts, answer } = shown;
  const order = standing(item, response);
  return html`<ol class="order">
      ${repeat(order, (id) => id, (id, place) => row(shown, order, id, place))}
    </ol>
    ${isAnswered(item, response) ? nothing : html`<button type="button" class="keep-order"
      @click=${() => answer({ order })}>${texts.keepOrder}</button>`}`;
}

function row(shown: Shown, order: string[], id: string, place: number): TemplateResult {
  const { item, response, language, texts } = shown;
  const text = item.options.find((option) => option.id === id)!.text[language];
  const to = (event: Event, target: number) => {
    if (target < 0 || target >= order.length) return;
    const row = (event.currentTarget as HTMLElement).closest('li')!;
    shown.answer(move(item, response, id, target));
    shown.announce(fill(texts.moved, text, target + 1, order.length));
    requestAnimationFrame(() => focusIn(row, target < place ? '.up' : '.down'));
  };
  return html`<li draggable="true" data-option=${id} class=${isAnswered(item, response) ? 'chosen' : ''}
      @keydown=${(event: KeyboardEvent) => keys(event, place, to)}
      @dragstart=${() => (dragged = id)} @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => drop(event, shown, place)}>
    <span class="place" aria-hidden="true">${place + 1}</span>
    <span class="what">${text}</span>
    <button type="button" class="up" aria-label=${fill(texts.up, text)} aria-disabled=${place === 0}
      @click=${(event: Event) => to(event, place - 1)}><span aria-hidden="true">↑</span></button>
    <button type="button" class="down" aria-label=${fill(texts.down, text)} aria-disabled=${place === order.length - 1}
      @click=${(event: Event) => to(event, place + 1)}><span aria-hidden="true">↓</span></button>
  </li>`;
}

function keys(event: KeyboardEvent, place: number, to: (event: Event, target: number) => void): void {
  if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  event.preventDefault();
  to(event, event.key === 'ArrowUp' ? place - 1 : place + 1);
}

function drop(event: DragEvent, { item, response, answer }: Shown, place: number): void {
  event.preventDefault();
  if (dragged !== null) answer(move(item, response, dragged, place));
  dragged = null;
}

/** The button that was pressed, or the other one where it is at the end of its way. */
function focusIn(row: HTMLElement, pressed: string): void {
  row.querySelector<HTMLElement>(pressed)?.focus();
}
