import '@vaadin/button';
import '../../shared/save-state.ts';
import './briefing.ts';
import './conversation.ts';
import './microphone-check.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { seatEntry } from '../../shared/entry.ts';
import { toggleTheme } from '../../shared/theme.ts';
import type { MicrophoneProblem, Sound } from '../audio/microphone.ts';
import type { CheckResult } from '../audio/check.ts';
import { Session } from '../session.ts';
import { Announcer } from './announcer.ts';
import { checkIcon, headsetIcon, phoneIcon, themeIcon, warnIcon } from './icons.ts';
import { notice } from './notice.ts';
import { watchPage } from './page-watch.ts';
import { Plain, say, sayOf, show, shownLanguage } from './plain.ts';

/** The page on which a candidate does a recorded role-play: its frame, and the screen that the session calls for. */
export class CallPage extends Plain {
  static override properties = { screen: { state: true } };

  declare screen: string;
  readonly #session = new Session(assignmentOf(location.hash));
  readonly #announcer = new Announcer();
  #spoken = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.addEventListener('change', this.#changed);
    watchPage(this.#session);
    void this.#session.open();
  }

  protected override render(): TemplateResult {
    const { attempt, screen } = this.#session;
    const saving = attempt && ['call', 'broken-off', 'sending'].includes(screen);
    return html`<header class="bar">
        <span class="brand">Callworthy</span>
        <span class="bar-state">
          ${saving ? html`<cw-save-state .state=${attempt.outbound.saveState} .language=${shownLanguage()}></cw-save-state>` : nothing}
        </span>
        <vaadin-button theme="tertiary" lang=${shownLanguage() === 'en' ? 'zh-CN' : 'en'} @click=${this.#translate}>${say('page.language')}</vaadin-button>
        <vaadin-button theme="tertiary icon" aria-label=${say('page.theme')} @click=${toggleTheme}>${themeIcon}</vaadin-button>
      </header>
      <main data-screen=${screen}>${this.#screen()}</main>
      <div class="visually-hidden" aria-live="polite">${this.#spoken}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    document.title = `${say('page.title')} · Callworthy`;
    if (!changed.has('screen')) return;
    const heading = this.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  #screen(): TemplateResult {
    const session = this.#session;
    switch (session.screen) {
      case 'loading':
        return notice(phoneIcon, say('loading.title'), []);
      case 'check':
        return html`<cw-microphone-check .problem=${session.why as MicrophoneProblem | ''} @checked=${this.#checked}></cw-microphone-check>`;
      case 'briefing':
        return html`<cw-briefing .session=${session} @call=${() => session.call()} @check=${() => session.recheck()}></cw-briefing>`;
      case 'call':
        return html`<cw-conversation .session=${session}></cw-conversation>`;
      case 'broken-off':
        return this.#brokenOff();
      case 'sending':
        return this.#sending();
      case 'done':
        return notice(checkIcon, say('done.title'), [sayOf('done', session.why, 'done.text')], HOME());
      case 'elsewhere':
        return notice(phoneIcon, say('elsewhere.title'), [say('elsewhere.text')], { text: say('elsewhere.here'), act: () => void session.start() });
      case 'entry':
        return seatEntry(session.assignment, session.obstacle!, shownLanguage(), (code) => void session.start(code));
      case 'problem':
        return this.#problem();
    }
  }

  #brokenOff(): TemplateResult {
    const { why } = this.#session;
    const goOn = { text: say('broken.continue'), act: () => void this.#session.call() };
    return why === 'time'
      ? notice(headsetIcon, say('sending.time'), [say('broken.time'), say('broken.time.next')], goOn)
      : notice(headsetIcon, say('broken.title'), [sayOf('broken', why, 'broken.reload'), say('broken.next')], goOn);
  }

  #sending(): TemplateResult {
    const { why, attempt } = this.#session;
    const { saveState, secondsLeft } = attempt!.outbound;
    const waits = saveState.offlineSince === null ? say('sending.text') : say('sending.offline');
    const texts = [why === 'time' ? say('sending.time') : '', waits, secondsLeft > 1 ? say('sending.left', secondsLeft) : ''];
    return notice(phoneIcon, say('sending.title'), texts);
  }

  #problem(): TemplateResult {
    const { why } = this.#session;
    const again = { text: say('problem.again'), act: () => void this.#session.retry() };
    const text = sayOf('problem', why, 'problem.unknown');
    const passing = why === 'unreachable' || text === say('problem.unknown');
    return notice(warnIcon, say('problem.title'), [text], ...(passing ? [again, HOME()] : [HOME(why === 'signed-out')]));
  }

  readonly #checked = ({ detail }: CustomEvent<{ sound: Sound; check: CheckResult }>): void => {
    void this.#session.checked(detail.sound, detail.check);
  };

  readonly #changed = (): void => {
    const { attempt, screen } = this.#session;
    const { live } = attempt ?? {};
    if (screen !== 'call') this.#spoken = '';
    else if (live) this.#spoken = this.#announcer.next(attempt!.performance.scenario, live.turn, live.now) ?? this.#spoken;
    this.screen = screen;
    this.requestUpdate();
    this.querySelector<Plain>('cw-conversation')?.requestUpdate();
  };

  #translate(): void {
    show(shownLanguage() === 'en' ? 'zh-CN' : 'en');
  }
}

const HOME = (signIn = false) => ({ text: say(signIn ? 'problem.sign-in' : 'page.leave'), act: () => location.assign('/') });

/** `#06h…` or `#assignment=06h…`: what is behind the hash never leaves the browser. */
function assignmentOf(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get('assignment') ?? hash.slice(1);
}

customElements.define('cw-call', CallPage);
