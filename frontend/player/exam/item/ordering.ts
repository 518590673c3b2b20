import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../shared/language.ts';
import { isAnswered, move, standing } from '../model.ts';
import { drag } from './dragging.ts';
import type { Shown } from './item-page.ts';

/**
 * Options to be brought into an order: by buttons, by Alt with the arrows, or by the grip. The order shown at first is no answer;
 * who finds it right says so.
 */
export function ordering(shown: Shown): TemplateResult {
  const { item, response, texts, answer } = shown;
  const order = standing(item, response);
  let given = response;
  const to = (id: string, place: number) => answer((given = move(item, given, id, place)));
  const tell = (id: string) => say(shown, standing(item, given), id);
  return html`<ol class="order" @pointerdown=${(event: PointerEvent) => shown.readonly || drag(event, to, tell)}>
      ${repeat(order, (id) => id, (id, place) => row(shown, order, id, place))}
    </ol>
    ${isAnswered(item, response) || shown.readonly ? nothing : html`<button type="button" class="keep-order"
      @click=${() => answer({ order })}>${texts.keepOrder}</button>`}`;
}

function row(shown: Shown, order: string[], id: string, place: number): TemplateResult {
  const { item, response, texts } = shown;
  const text = textOf(shown, id);
  const to = (event: Event, target: number) => {
    if (shown.readonly || target < 0 || target >= order.length) return;
    const row = (event.currentTarget as HTMLElement).closest('li')!;
    shown.answer(move(item, response, id, target));
    say(shown, standing(item, move(item, response, id, target)), id);
    requestAnimationFrame(() => focusIn(row, target < place ? '.up' : '.down'));
  };
  return html`<li data-option=${id} class=${isAnswered(item, response) ? 'chosen' : ''}
      @keydown=${(event: KeyboardEvent) => keys(event, place, to)}>
    <span class="grip" aria-hidden="true">⠿</span>
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

function textOf({ item, language }: Shown, id: string): string {
  return item.options.find((option) => option.id === id)!.text[language];
}

function say(shown: Shown, order: string[], id: string): void {
  shown.announce(fill(shown.texts.moved, textOf(shown, id), order.indexOf(id) + 1, order.length));
}

/** The button that was pressed, or the other one where it is at the end of its way. */
function focusIn(row: HTMLElement, pressed: string): void {
  row.querySelector<HTMLElement>(pressed)?.focus();
}
