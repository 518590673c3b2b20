import '@vaadin/button';
import '@vaadin/markdown';
import { html, type TemplateResult } from 'lit';
import { countdown } from '../../shared/clock.ts';
import type { Session } from '../session.ts';
import { deskIcon, microphoneIcon, phoneIcon, safeIcon, speakIcon } from './icons.ts';
import { Plain, say } from './plain.ts';

/** What the candidate reads before the call. Fires `call` and `check`. */
export class Briefing extends Plain {
  static override properties = { session: { attribute: false } };

  declare session: Session;
  #seconds = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seconds = window.setInterval(() => this.requestUpdate(), 1_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#seconds);
  }

  protected override render(): TemplateResult {
    const { performance, deadline } = this.session.attempt!;
    const { scenario, language } = performance;
    return html`<section class="sheet">
      <h1 lang=${language}>${scenario.title}</h1>
      <div class="roles">
        <div class="role role-you">
          <span class="soft">${say('briefing.you')}</span><strong>${scenario.alias}</strong><small>${say('briefing.alias')}</small>
        </div>
        <div class="role">
          <span class="soft">${say('briefing.caller')}</span><strong>${scenario.caller.name}</strong><small>${scenario.caller.role}</small>
        </div>
      </div>
      <vaadin-markdown class="setting" lang=${language} .content=${scenario.setting}></vaadin-markdown>
      <h2>${say('briefing.how')}</h2>
      <ul class="how">
        <li>${speakIcon}<span>${say('briefing.how.listen')}</span></li>
        <li>${microphoneIcon}<span>${say('briefing.how.answer')}</span></li>
        <li>${deskIcon}<span>${say('briefing.how.desktop')}</span></li>
        <li>${safeIcon}<span>${say('briefing.how.safe')}</span></li>
      </ul>
      <div class="buttons">
        <vaadin-button theme="primary" class="big" @click=${() => this.#fire('call')}><span slot="prefix">${phoneIcon}</span>${say('briefing.start')}</vaadin-button>
        <vaadin-button theme="tertiary" @click=${() => this.#fire('check')}>${say('briefing.back')}</vaadin-button>
      </div>
      <p class="soft figures">${say('briefing.deadline', countdown(this.session.clock.until(deadline)))}</p>
    </section>`;
  }

  #fire(name: string): void {
    this.dispatchEvent(new Event(name));
  }
}

customElements.define('cw-briefing', Briefing);
