import '@vaadin/button';
import './exam.css';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fill, type Language, preferred, serving, speak } from '../shared/language.ts';
import { seatEntry } from '../shared/entry.ts';
import { type Obstacle, obstacleOf } from '../shared/obstacle.ts';
import { holdForThisTab } from '../shared/only-tab.ts';
import { applyTheme } from '../shared/theme.ts';
import { bar } from './bar.ts';
import { applyComfort, lettersAct } from './comfort.ts';
import { desk } from './desk.ts';
import { ended, type Ending } from './ending.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { HandIn } from './hand-in.ts';
import { shortcut } from './keys.ts';
import { OverHere, sweep } from './leftover.ts';
import { fetchSheets } from './material.ts';
import { endPage, messagePage } from './message-pages.ts';
import type { Response } from './model.ts';
import { review } from './overview.ts';
import { isMessage, messageOf, type Screen, screenOf } from './screen.ts';
import { Sitting } from './sitting.ts';
import { tellSecondTab } from './start.ts';
import { type Texts, TEXTS, UNKEPT_TEXTS } from './texts.ts';
import { Warnings } from './warnings.ts';
import { watchFocus } from './watch-focus.ts';
import { watermark } from './watermark.ts';

const RETRY_MS = 4_000;

/** The exam: one item a page, the way through them, the time left and where the answers are. */
class ExamPage extends LitElement {
  #sitting: Sitting | null = null;
  #over: { why: unknown } | null = null;
  #obstacle: Obstacle | null = null;
  #takeOver = false;
  #phase: 'item' | 'review' = 'item';
  #handIn: HandIn | null = null;
  #holding = false;
  #announced = '';
  readonly #keeper = new FocusKeeper(this);
  readonly #warnings = new Warnings();
  #language: Language = preferred();
  readonly #assignment = new URLSearchParams(location.hash.slice(1)).get('assignment') ?? '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    speak(this.#language);
    if (!isSecureContext) return this.#end('insecure');
    document.addEventListener('keydown', (event) => this.#key(event));
    watchFocus((kind) => this.#notice(kind));
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      this.#notice('COPY_ATTEMPT');
    });
    addEventListener('beforeprint', () => this.#notice('PRINT_ATTEMPT'));
    addEventListener('beforeunload', (event) => this.#sitting?.losesAnswers && event.preventDefault());
    setInterval(() => this.#tick(), 1_000);
    void this.#open(false).then(() => sweep(this.#assignment));
  }

  get #texts(): Texts {
    const unkept = this.#sitting?.sender.state.storageFailed ? UNKEPT_TEXTS[this.#language] : {};
    return { ...TEXTS[this.#language], ...unkept };
  }

  get #ending(): Ending | null {
    if (!this.#over) return null;
    const { why } = this.#over;
    return ended(why, why instanceof OverHere ? why.uncounted : (this.#sitting?.uncounted ?? 0), this.#texts);
  }

  get #screen(): Screen {
    return screenOf({
      atTheDoor: this.#obstacle !== null, ending: this.#ending, sitting: this.#sitting, handedIn: this.#handIn?.posted ?? false,
      phase: this.#phase,
    });
  }

  async #open(takeOver: boolean, code?: string): Promise<void> {
    this.#takeOver = takeOver;
    this.#sitting?.handOver();
    this.#holding ||= await holdForThisTab(`callworthy-exam-${this.#assignment}`, takeOver, () => this.#lost());
    if (!this.#holding) {
      void tellSecondTab(this.#assignment);
      return this.#end('elsewhere');
    }
    try {
      const sitting = await Sitting.open(this.#assignment, takeOver, code);
      this.#over = null;
      this.#obstacle = null;
      this.#phase = 'item';
      this.#sitting = sitting;
      this.#language = serving(sitting.language);
      speak(this.#language);
      document.documentElement.classList.toggle('larger-text', sitting.largerText);
      sitting.addEventListener('change', () => this.#changed(sitting));
      sitting.addEventListener('ended', (event) => sitting === this.#sitting && this.#end((event as CustomEvent).detail));
      document.title = `${sitting.title[this.#language]} · Callworthy`;
      fetchSheets(sitting.items);
      if (sitting.alreadyClosed) this.#end('closed');
    } catch (why) {
      this.#obstacle = obstacleOf(why, this.#obstacle);
      if (!this.#obstacle) this.#end(why);
    }
    this.requestUpdate();
  }

  #notice(kind: string): void {
    if (!this.#ending) this.#sitting?.incident(kind);
  }

  /** What was opened during a pause has no questions yet. */
  #changed(sitting: Sitting): void {
    const goesOn = sitting === this.#sitting && !sitting.time.paused && !sitting.alreadyClosed && sitting.items.length === 0;
    if (goesOn && !this.#ending) void this.#open(false);
    this.requestUpdate();
  }

  #lost(): void {
    this.#holding = false;
    this.#sitting?.takenOver();
    this.#end('elsewhere');
  }

  #end(why: unknown): void {
    this.#sitting?.leave();
    this.#handIn?.callOff();
    this.#over = { why };
    if (this.#ending?.action === 'retry') setTimeout(() => void this.#open(false), RETRY_MS);
    this.requestUpdate();
  }

  #tick(): void {
    const sitting = this.#sitting;
    if (!sitting || this.#ending) return;
    void sitting.keepTime();
    if (sitting.time.paused) return this.requestUpdate();
    const left = sitting.time.left;
    const minutes = this.#warnings.next(left);
    if (minutes !== null) this.#announced = minutes === 1 ? this.#texts.minuteLeft : fill(this.#texts.minutesLeft, minutes);
    if (left === 0 && !this.#handIn) void this.#submit(true);
    this.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    const sitting = this.#sitting;
    if (!sitting || this.#ending || sitting.time.paused || sitting.time.left === 0 || this.#phase !== 'item') return;
    const item = sitting.items[sitting.current]!;
    shortcut(event, item, sitting.responseOf(item), {
      answer: (response) => this.#answer(response),
      go: (by) => this.#show(sitting.current + by),
      flag: () => sitting.flag(item),
      strike: (option) => sitting.strike(item, option),
      focus: (option) => this.#keeper.focus(`[data-reaction="${option}"]:checked, [data-option="${option}-1"]`),
    }, lettersAct());
  }

  #answer(response: Response): void {
    this.#sitting!.answer(response);
  }

  #show(place: number): void {
    const sitting = this.#sitting!;
    this.#callOff();
    if (place >= sitting.items.length) return this.#review();
    this.#phase = 'item';
    sitting.show(place);
    this.#keeper.focus('.item-title');
    scrollTo({ top: 0 });
  }

  #review(): void {
    this.#sitting!.show(this.#sitting!.current);
    this.#phase = 'review';
    this.requestUpdate();
    this.#keeper.focus('#review-title');
  }

  /** What was announced of the questions is old once they come back. */
  protected override willUpdate(): void {
    if (this.#keeper.leaving(this.#screen)) this.#announced = '';
  }

  protected override updated(): void {
    this.#keeper.arrived(this.#screen);
  }

  /** @param timeUp by the clock here; the server's may know of more */
  async #submit(timeUp = false): Promise<void> {
    if (this.#handIn) return;
    const handIn = (this.#handIn = new HandIn(this.#sitting!, timeUp, () => this.requestUpdate()));
    this.requestUpdate();
    const outcome: unknown = await handIn.outcome().catch((why: unknown) => why);
    if (outcome !== null && !this.#ending) this.#end(outcome);
    if (this.#handIn === handIn) this.#handIn = null;
    this.requestUpdate();
  }

  #callOff(): void {
    if (!this.#handIn) return;
    this.#handIn.callOff();
    this.#handIn = null;
    this.#announced = this.#texts.calledOff;
  }

  /** The region at its end is there in every state, or it would not be heard. */
  protected override render(): TemplateResult {
    const screen = this.#screen;
    const sitting = this.#sitting;
    const inside = sitting && !['entry', 'end', 'loading'].includes(screen);
    const said = messageOf(screen, this.#texts, sitting?.sender.state.offlineSince != null, this.#ending);
    return html`${inside ? bar(sitting, this.#language, this.#texts) : nothing}
      ${this.#body(screen, said)}
      ${inside && !isMessage(screen) ? watermark(sitting.id) : nothing}
      <div class="visually-hidden" role="status" aria-live="polite">${said || this.#announced}</div>`;
  }

  #body(screen: Screen, said: string): TemplateResult {
    const texts = this.#texts;
    switch (screen) {
      case 'entry': return html`<main>${seatEntry(this.#assignment, this.#obstacle!, this.#language, (code) => void this.#open(this.#takeOver, code))}</main>`;
      case 'end': return endPage(this.#ending!, this.#sitting, this.#language, texts, () => void this.#open(true));
      case 'loading': return html`<main class="message" aria-busy="true"><p>${said}</p></main>`;
      case 'paused': return messagePage('paused', texts.pausedTitle, said, false);
      case 'time-up': return messagePage('time-up', texts.sendingTitle, said, true);
      case 'handing-in': return messagePage('handing-in', texts.submitting, said, true);
      case 'review': return this.#reviewPage(texts);
      case 'item': return desk(this.#sitting!, this.#language, texts, {
        answer: (response) => this.#answer(response), show: (place) => this.#show(place), review: () => this.#review(),
      });
    }
  }

  #reviewPage(texts: Texts): TemplateResult {
    const sitting = this.#sitting!;
    const waits = this.#handIn !== null;
    return html`<main>${review(sitting, texts, waits, waits && sitting.sender.state.offlineSince !== null,
      (place) => this.#show(place), () => this.#show(sitting.current), () => void this.#submit())}</main>`;
  }
}

applyTheme();
applyComfort();
customElements.define('cw-exam', ExamPage);
