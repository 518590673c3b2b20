import '@vaadin/button';
import './meter.ts';
import './desktop.ts';
import './countdown.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { countdown } from '../../shared/clock.ts';
import { ofBrowser } from '../../shared/settings.ts';
import type { Session } from '../session.ts';
import { stepOf, type Turn } from '../turns.ts';
import { checkIcon, microphoneIcon, speakIcon, warnIcon } from './icons.ts';
import { Plain, say } from './plain.ts';

const CAPTIONS = 'callworthy-captions';

/** A finger that is still down from the last answer must not end the next one. */
const GRACE = 1_000;
const SHORT = 5 * 60_000;

/** The call itself: the caller, whose turn it is and for how long, and the desktop. Nothing here shows a mood. */
export class Conversation extends Plain {
  static override properties = { session: { attribute: false }, captions: { state: true } };

  declare session: Session;
  declare captions: boolean;

  constructor() {
    super();
    this.captions = ofBrowser.of(CAPTIONS) === 'shown';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    this.addEventListener('click', this.#release);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
  }

  protected override render(): TemplateResult {
    const { live, performance } = this.session.attempt ?? {};
    if (!live || !performance) return html``;
    return html`<h1 class="visually-hidden">${performance.scenario.title}</h1>
      <div class="conversation" data-phase=${live.turn.phase}>
        <section class="talk">
          ${this.#caller(live.turn)} ${this.#yours(live.turn)} ${this.#caption(live.turn)}
          <p class="alias">${say('call.you')} <strong>${performance.scenario.alias}</strong></p>
        </section>
        <cw-desktop .scenario=${performance.scenario} .turn=${live.turn} .language=${performance.language}
          @pressed=${(event: CustomEvent<string>) => live.press(event.detail)}
          @opened=${(event: CustomEvent<string>) => this.session.attempt!.note('card-opened', event.detail)}></cw-desktop>
      </div>`;
  }

  #caller(turn: Turn): TemplateResult {
    const { caller } = this.session.attempt!.performance.scenario;
    const doing = turn.phase === 'line' ? say('call.speaking') : turn.phase === 'answer' ? say('call.listening') : say('call.connecting');
    return html`<div class="caller">
        <span class="caller-face" aria-hidden="true">${[...caller.name][0]}</span>
        <div>
          <p class="caller-name">${caller.name} <small>${caller.role}</small></p>
          <p class="caller-doing soft">${doing}</p>
        </div>
      </div>`;
  }

  #caption(turn: Turn): TemplateResult {
    const { scenario, language } = this.session.attempt!.performance;
    const line = turn.phase === 'line' || turn.phase === 'answer' ? stepOf(scenario, turn.step).say : '';
    return html`<div class="captions">
      ${this.captions && line ? html`<blockquote class="caption" lang=${language}>${line}</blockquote>` : nothing}
      <vaadin-button theme="tertiary small" aria-pressed=${this.captions} @click=${this.#toggle}>
        ${say(this.captions ? 'call.caption.hide' : 'call.caption.show')}
      </vaadin-button>
    </div>`;
  }

  #yours(turn: Turn): TemplateResult {
    const live = this.session.attempt!.live!;
    const answering = turn.phase === 'answer';
    const seconds = turn.phase === 'over' ? 0 : stepOf(this.session.attempt!.performance.scenario, turn.step).answerSeconds;
    return html`<div class="yours">
      <h2>${answering ? say('call.turn') : html`${speakIcon} ${say('call.listen')}`}</h2>
      <cw-countdown .seconds=${seconds} .label=${say('call.left')} .left=${turn.phase === 'answer' ? turn.until - live.now : seconds * 1000}></cw-countdown>
      <div class="level">${microphoneIcon}<cw-meter .loudness=${live.loudness} .label=${say('call.level')}></cw-meter></div>
      <p class="turn-text" role=${live.silent ? 'alert' : nothing}>
        ${live.silent ? html`<span class="warn">${warnIcon} ${say('call.silent')}</span>` : answering ? say('call.turn.text') : say('call.listen.text', seconds)}
      </p>
      <vaadin-button theme="primary" class="big finish" ?disabled=${!answering} @click=${this.#finish}>
        <span slot="prefix">${checkIcon}</span>${say('call.finished')}<kbd slot="suffix">${say('call.finished.key')}</kbd>
      </vaadin-button>
      ${this.#deadline()}
    </div>`;
  }

  #deadline(): TemplateResult | typeof nothing {
    const left = this.session.clock.until(this.session.attempt!.deadline);
    return left > SHORT ? nothing : html`<p class="warn figures">${say('briefing.deadline', countdown(left))}</p>`;
  }

  readonly #toggle = (): void => {
    this.captions = !this.captions;
    ofBrowser.keep(CAPTIONS, this.captions ? 'shown' : 'hidden');
    if (this.captions) this.session.attempt!.note('caption-shown');
  };

  readonly #finish = (): void => {
    const live = this.session.attempt?.live;
    if (live?.turn.phase === 'answer' && live.now - live.turn.since > GRACE) live.finish();
  };

  /** What was clicked keeps the focus, and with it the space bar, which here means "I have finished". */
  readonly #release = (event: MouseEvent): void => {
    if (event.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  /** Space or Enter, wherever nothing else is waiting for them. */
  readonly #key = (event: KeyboardEvent): void => {
    const busy = (event.target as HTMLElement).closest('vaadin-button, vaadin-tab, a, input, button');
    if ((event.key !== ' ' && event.key !== 'Enter') || busy || event.repeat || event.defaultPrevented) return;
    event.preventDefault();
    this.#finish();
  };
}

customElements.define('cw-conversation', Conversation);
