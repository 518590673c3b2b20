import type { CheckResult } from './audio/check.ts';
import { Lines } from './audio/lines.ts';
import type { Sound } from './audio/microphone.ts';
import { RATE } from './audio/pcm.ts';
import { type Leftover, takeLeftover } from './keep/leftover.ts';
import type { SafeStore } from './keep/safe-store.ts';
import { LiveCall } from './live-call.ts';
import { Outbound } from './outbound.ts';
import { isWhole, type Place, placeIn } from './resume.ts';
import type { Happening, Kind, Performance } from './script.ts';
import type { PerformanceServer } from './server.ts';
import { Turns } from './turns.ts';

/**
 * One performance on this page, from what the server and this browser know of it to its submission. Fires `ended` when
 * the call is over, `lost` when the microphone is gone, and passes on what its call and its way to the server fire.
 */
export class Attempt extends EventTarget {
  readonly performance: Performance;
  readonly outbound: Outbound;
  readonly turns: Turns;
  readonly #server: PerformanceServer;
  readonly #lines: Lines;
  #samples: number;
  #offline = false;
  place: Place;
  /** Whether the caller has said all, rather than that time was up before. */
  whole: boolean;
  live: LiveCall | null = null;

  private constructor(
    server: PerformanceServer,
    performance: Performance,
    outbound: Outbound,
    lines: Lines,
    place: Place,
    whole: boolean,
    samples: number,
  ) {
    super();
    this.#server = server;
    this.performance = performance;
    this.outbound = outbound;
    this.#lines = lines;
    this.turns = new Turns(performance.scenario, (step) => lines.milliseconds(step));
    this.place = place;
    this.whole = whole;
    this.#samples = samples;
    outbound.addEventListener('change', this.#sent);
    outbound.addEventListener('closed', () => this.dispatchEvent(new Event('closed')));
    outbound.addEventListener('refused', (event) => {
      this.dispatchEvent(new CustomEvent('refused', { detail: (event as CustomEvent<unknown>).detail }));
    });
  }

  static async open(store: SafeStore, server: PerformanceServer): Promise<Attempt> {
    const performance = await server.read();
    const leftover = await takeLeftover(store, server.performance);
    const place = placeOf(performance, leftover);
    const lines = await Lines.load(place.at === 'end' ? [] : performance.scenario.steps, (url) => server.line(url));
    const ends = performance.received.map(({ endSample }) => endSample);
    const samples = Math.max(performance.clock.samples, leftover.samples, ...ends);
    const outbound = new Outbound(store, server, performance, leftover);
    const whole = isWhole([...performance.timeline, ...leftover.entries], performance.state === 'OPEN' && place.at === 'end');
    return new Attempt(server, performance, outbound, lines, place, whole, samples);
  }

  /** When time is up; more may be given. */
  get deadline(): string {
    return this.#server.deadline;
  }

  /** Asks the server how the call stands by now. @returns whether it is open */
  async look(): Promise<boolean> {
    return (await this.#server.read()).state === 'OPEN';
  }

  /** Plays and records from where the call stands. */
  async play(sound: Sound, check: CheckResult | null): Promise<void> {
    if (this.place.at === 'end') return;
    const fresh = this.place.at === 'start';
    const { step, chosen } = this.place.at === 'step' ? this.place : { step: this.performance.scenario.first, chosen: null };
    await this.#lines.decode(sound.context);
    const segment = this.outbound.nextSegment(this.performance.nextSegment);
    const opening = { segment, samples: this.#samples, step, chosen };
    if (check) this.#note('microphone-checked', `peak=${check.peak} noise=${check.noise}`);
    this.#note(fresh ? 'call-started' : 'resumed');
    this.#note('segment-started', String(segment));
    this.live = new LiveCall(sound, this.turns, this.#lines, opening, {
      happened: this.#happened,
      recorded: (chunk) => this.outbound.record(chunk),
      lost: () => void this.#lost(),
    });
    this.live.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    await this.live.begin();
  }

  /** Something that happened now, outside the script. */
  note(kind: Kind, detail = ''): void {
    this.#note(kind, detail);
  }

  /** Ends the recording where it is; the call can go on from here. */
  async rest(): Promise<void> {
    const live = this.live;
    if (!live) return;
    this.live = null;
    await live.stop();
    this.#samples = live.samples;
    if (live.turn.phase !== 'over') this.place = { at: 'step', step: live.turn.step, chosen: live.turn.chosen };
  }

  async leave(): Promise<void> {
    this.outbound.stop();
    await this.rest();
  }

  #note(kind: Kind, detail = ''): void {
    const at = this.live ? this.live.now : (this.#samples * 1000) / RATE;
    this.outbound.note({ kind, step: this.live?.step ?? null, detail, at });
  }

  readonly #happened = (happened: Happening[]): void => {
    this.outbound.note(...happened);
    if (!happened.some(({ kind }) => kind === 'call-ended')) return;
    this.whole = true;
    this.dispatchEvent(new Event('ended'));
  };

  async #lost(): Promise<void> {
    if (!this.live) return;
    this.#note('microphone-lost');
    await this.rest();
    this.dispatchEvent(new Event('lost'));
  }

  readonly #sent = (): void => {
    const offline = this.outbound.saveState.offlineSince !== null;
    if (offline !== this.#offline && this.live) this.#note(offline ? 'offline' : 'online');
    this.#offline = offline;
    this.dispatchEvent(new Event('change'));
  };
}

/** Once the call is closed its script is not shown any more. */
function placeOf({ state, timeline, scenario }: Performance, { entries }: Leftover): Place {
  return state === 'OPEN' ? placeIn([...timeline, ...entries], scenario) : { at: 'end' };
}
