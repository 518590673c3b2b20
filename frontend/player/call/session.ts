import { passing, Refusal, Unreachable } from '../shared/api.ts';
import { ServerClock } from '../shared/clock.ts';
import { persist } from '../shared/database.ts';
import { type Obstacle, obstacleOf } from '../shared/obstacle.ts';
import { holdForThisTab } from '../shared/only-tab.ts';
import { ofTab } from '../shared/settings.ts';
import { dropTicket, keepTicket, ticketOf } from '../shared/tickets.ts';
import { Attempt } from './attempt.ts';
import type { CheckResult } from './audio/check.ts';
import { closeSound, type MicrophoneProblem, openSound, type Sound } from './audio/microphone.ts';
import { SafeStore } from './keep/safe-store.ts';
import { PerformanceServer, start } from './server.ts';

/** What the candidate sees; `why` of a session says more where one screen has several reasons. */
export type Screen = 'loading' | 'check' | 'briefing' | 'broken-off' | 'call' | 'sending' | 'done' | 'elsewhere' | 'entry' | 'problem';

/**
 * The way of a candidate through the page, from the microphone check to the last acknowledged second. The attempt's
 * clock runs from its first start, so the microphone is checked before it. Fires `change`.
 */
export class Session extends EventTarget {
  readonly assignment: string;
  readonly clock = new ServerClock();
  screen: Screen = 'loading';
  why = '';
  attempt: Attempt | null = null;
  obstacle: Obstacle | null = null;
  #store: SafeStore | null = null;
  #sound: Sound | null = null;
  #check: CheckResult | null = null;
  #held = false;
  #atWork = false;
  /** Some of what was recorded came after the call had been closed. */
  #tooLate = false;
  #again: 'reload' | 'taken' = 'reload';

  constructor(assignment: string) {
    super();
    this.assignment = assignment;
  }

  /** Remembers in this tab that the call is over, so that a reload says so again. */
  get #over(): string {
    return `callworthy-call-over-${this.assignment}`;
  }

  async open(): Promise<void> {
    if (!this.assignment) return this.#show('problem', 'not-found');
    if (!isSecureContext || !navigator.mediaDevices) return this.#show('problem', 'insecure');
    this.#store = await SafeStore.open();
    persist();
    if (ofTab.of(this.#over) !== null) return this.#show('done', ofTab.of(this.#over)!);
    const ticket = await ticketOf(this.assignment);
    if (!ticket) return this.#show('check');
    if (!(await this.#hold(false))) return this.#show('elsewhere');
    await this.#guarded(() =>
      this.#enter(ticket.id, ticket.token).catch(async (problem: unknown) => {
        if (!(problem instanceof Refusal) || ![401, 403, 404].includes(problem.status)) throw problem;
        await dropTicket(this.assignment);
        this.#show('check');
      }),
    );
  }

  /** The microphone has been checked: on to the briefing, or back to where the call stands. */
  async checked(sound: Sound, check: CheckResult): Promise<void> {
    this.#sound = sound;
    this.#check = check;
    if (this.attempt) this.#showPlace();
    else await this.start();
  }

  /** Starts the attempt on the server, or takes it over from another page. @param code of the seat that was booked */
  start(code?: string): Promise<void> {
    return this.#once(async () => {
      this.#again = 'taken';
      if (!this.obstacle) this.#show('loading');
      await this.#hold(true);
      await this.#guarded(async () => {
        const { performance, token, epoch } = await start(this.assignment, code);
        this.obstacle = null;
        await keepTicket({ assignment: this.assignment, id: performance, token, epoch });
        await this.#enter(performance, token);
      });
    });
  }

  /** A second click does nothing while the first one is at work: two calls would run over each other. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#atWork) return;
    this.#atWork = true;
    await work().finally(() => (this.#atWork = false));
  }

  /** Begins the call, or goes on with it; must be called from a click, or nothing may be heard. */
  call(): Promise<void> {
    return this.#once(() => this.#guarded(async () => {
      const sounding = this.#soundNow();
      this.#show('loading');
      const sound = await sounding;
      if (typeof sound === 'string') return this.#show('check', sound);
      this.#sound = sound;
      if (this.#timeLeft) await this.#call();
      else await this.#withoutTime();
    }));
  }

  get #timeLeft(): boolean {
    return this.clock.until(this.attempt!.deadline) > 0;
  }

  /**
   * Time was up before the candidate came back, as after an outage, in which no page can be opened. It is not handed in then, as
   * long as the server waits: they may be given back what they lost.
   */
  async #withoutTime(): Promise<void> {
    const open = await this.attempt!.look().catch((problem: unknown) => {
      if (passing(problem)) return true;
      throw problem;
    });
    if (!open) await this.#finish('time');
    else if (this.#timeLeft) await this.#call();
    else this.#showPlace();
  }

  /** Back from the briefing to the microphone. */
  recheck(): void {
    this.#silence();
    this.#show('check');
  }

  /** Opens everything anew after a problem. */
  async retry(): Promise<void> {
    this.#show('loading');
    if (this.attempt) await this.#guarded(() => this.#finish());
    else if (this.#check) await this.start();
    else await this.open();
  }

  async #enter(performance: string, token: string): Promise<void> {
    const attempt = await Attempt.open(this.#store!, new PerformanceServer(performance, token, this.clock));
    this.attempt = attempt;
    attempt.addEventListener('change', this.#changed);
    attempt.addEventListener('ended', () => void this.#guarded(() => this.#finish()));
    attempt.addEventListener('closed', () => {
      this.#tooLate = true;
      void this.#guarded(() => this.#finish('time'));
    });
    attempt.addEventListener('lost', () => this.#lost());
    attempt.addEventListener('refused', (event) => void this.#refused((event as CustomEvent<unknown>).detail));
    if (attempt.place.at === 'end') return this.#finish();
    this.#showPlace();
  }

  #showPlace(): void {
    if (!this.#timeLeft) this.#show('broken-off', 'time');
    else this.#show(this.attempt!.place.at === 'start' ? 'briefing' : 'broken-off', this.#again);
  }

  readonly #changed = (): void => {
    this.dispatchEvent(new Event('change'));
    const { attempt } = this;
    if (this.screen !== 'call' || !attempt || this.#timeLeft) return;
    attempt.note('call-ended', 'time');
    void this.#guarded(() => this.#finish('time'));
  };

  async #call(): Promise<void> {
    await this.attempt!.play(this.#sound!, this.#check);
    this.#check = null;
    this.#show('call');
  }

  async #finish(why = ''): Promise<void> {
    if (this.screen === 'sending' || this.screen === 'done') return;
    this.#show('sending', why);
    const attempt = this.attempt!;
    await attempt.rest();
    this.#silence();
    await attempt.outbound.submit();
    const ended = !attempt.whole ? 'time' : this.#tooLate ? 'late' : '';
    await dropTicket(this.assignment);
    ofTab.keep(this.#over, ended);
    this.#show('done', ended);
  }

  #lost(): void {
    this.#silence();
    this.#show('broken-off', 'microphone');
  }

  async #refused(problem: unknown): Promise<void> {
    const attempt = this.attempt;
    this.attempt = null;
    await attempt?.leave();
    this.#silence();
    this.obstacle = null;
    const name = problem instanceof Refusal ? problem.type : '';
    if (name === 'older-epoch') this.#show('elsewhere');
    else this.#show('problem', name || 'unknown');
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      this.obstacle = obstacleOf(problem, this.obstacle);
      if (this.obstacle) return this.#show('entry');
      if (problem instanceof Unreachable) return this.#show('problem', 'unreachable');
      if (!(problem instanceof Refusal)) console.error(problem);
      if (problem instanceof Refusal && problem.status >= 500 && problem.type !== 'scenario-missing') return this.#show('problem', 'unreachable');
      if (problem instanceof Refusal && problem.status === 401) return this.#show('problem', 'signed-out');
      await this.#refused(problem);
    }
  }

  async #soundNow(): Promise<Sound | MicrophoneProblem> {
    const sound = this.#sound;
    const sounding = sound?.stream.getAudioTracks().every(({ readyState }) => readyState === 'live');
    if (!sound || !sounding) return openSound();
    await sound.context.resume();
    return sound;
  }

  #silence(): void {
    if (this.#sound) closeSound(this.#sound);
    this.#sound = null;
  }

  /** Only one tab of a browser plays a call: the token in its database serves whichever holds the name. */
  async #hold(take: boolean): Promise<boolean> {
    this.#held ||= await holdForThisTab(`callworthy-call-${this.assignment}`, take, () => {
      this.#held = false;
      void this.#refused(OTHER_TAB);
    });
    return this.#held;
  }

  #show(screen: Screen, why = ''): void {
    this.screen = screen;
    this.why = why;
    this.dispatchEvent(new Event('change'));
  }
}

const OTHER_TAB = new Refusal(409, { type: 'older-epoch' }, 0);
