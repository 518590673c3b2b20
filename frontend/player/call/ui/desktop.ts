import '@vaadin/button';
import '@vaadin/markdown';
import '@vaadin/tabs';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Card, Scenario } from '../script.ts';
import { stepOf, type Turn } from '../turns.ts';
import { checkIcon } from './icons.ts';
import { Plain, say } from './plain.ts';

const TASK = 'task';

/**
 * The simulated agent desktop: cards as tabs, the candidate's own task among them, and the actions of the step.
 * Fires `opened` with a card's id and `pressed` with an action's.
 */
export class Desktop extends Plain {
  static override properties = {
    scenario: { attribute: false },
    turn: { attribute: false },
    language: {},
    open: { state: true },
  };

  declare scenario: Scenario;
  declare turn: Turn;
  declare language: string;
  declare open: number;

  constructor() {
    super();
    this.open = 1;
  }

  protected override render(): TemplateResult {
    const cards = this.scenario.desktop;
    const open = cards[this.open - 1];
    return html`<section class="desktop" aria-label=${say('call.desktop')}>
      <vaadin-tabs .selected=${this.open} @selected-changed=${this.#select}>
        <vaadin-tab id="tab-${TASK}" aria-controls="card">${say('call.task')}</vaadin-tab>
        ${cards.map(({ id, title }) => html`<vaadin-tab id="tab-${id}" aria-controls="card" lang=${this.language}>${title}</vaadin-tab>`)}
      </vaadin-tabs>
      <div id="card" role="tabpanel" tabindex="0" aria-labelledby="tab-${open?.id ?? TASK}" lang=${this.language}>
        ${open ? rows(open) : html`<vaadin-markdown class="setting" .content=${this.scenario.setting}></vaadin-markdown>`}
      </div>
      ${this.#actions()}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    // Buttons that appear below the edge of a phone's screen would be missed.
    if (changed.has('turn')) this.querySelector('.actions')?.scrollIntoView({ block: 'nearest' });
  }

  #actions(): TemplateResult | typeof nothing {
    const { turn } = this;
    if (turn.phase === 'over' || turn.phase === 'pause') return nothing;
    const { actions = [] } = stepOf(this.scenario, turn.step);
    if (actions.length === 0) return nothing;
    const chosen = actions.find(({ id }) => id === turn.chosen);
    return html`<div class="actions" role="group" aria-labelledby="actions-title">
      <h2 id="actions-title">${say('call.actions')}</h2>
      ${chosen
        ? html`<p class="verdict good" role="status">${checkIcon}<span lang=${this.language}>${say('call.action.done', chosen.label)}</span></p>`
        : html`<div class="buttons" lang=${this.language}>
            ${actions.map(({ id, label }) => html`<vaadin-button @click=${() => this.#fire('pressed', id)}>${label}</vaadin-button>`)}
          </div>`}
    </div>`;
  }

  readonly #select = (event: CustomEvent<{ value: number }>): void => {
    if (event.detail.value === this.open) return;
    this.open = event.detail.value;
    this.#fire('opened', this.scenario.desktop[this.open - 1]?.id ?? TASK);
  };

  #fire(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function rows(card: Card): TemplateResult {
  return html`<dl class="rows">
    ${card.rows.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}
  </dl>`;
}

customElements.define('cw-desktop', Desktop);
