import { LitElement, html, nothing } from 'lit';
import type WaveSurfer from 'wavesurfer.js';
import { styles } from './call-recording.styles';
import { commandOf, focusOf, type Command } from './keys';
import { peaksOf } from './peaks';

interface Marker {
  millis: number;
  kind: string;
}

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/**
 * Plays a recording beside its waveform and listens to the keyboard of the whole desk. It tells the server of digits
 * (`score-key`), of another criterion (`step-key`) and of a moment to be pinned (`pin-key`).
 */
export class CallRecording extends LitElement {
  static styles = styles;
  static properties = {
    src: {},
    texts: {},
    markers: {},
    keys: { type: Boolean },
    playing: { state: true },
    at: { state: true },
    seconds: { state: true },
    speed: { state: true },
    state: { state: true },
  };

  declare src: string;
  /** JSON: words by key. */
  declare texts: string;
  /** JSON: a list of moments. */
  declare markers: string;
  declare keys: boolean;
  declare playing: boolean;
  declare at: number;
  declare seconds: number;
  declare speed: number;
  declare state: 'loading' | 'ready' | 'broken';

  private readonly audio = new Audio();
  private wave?: WaveSurfer;
  private gone = new AbortController();

  constructor() {
    super();
    this.src = '';
    this.texts = '{}';
    this.markers = '[]';
    this.keys = true;
    this.playing = false;
    this.at = 0;
    this.seconds = 0;
    this.speed = 1;
    this.state = 'loading';
    this.audio.preload = 'metadata';
    this.audio.addEventListener('play', () => (this.playing = true));
    this.audio.addEventListener('pause', () => (this.playing = false));
    this.audio.addEventListener('timeupdate', () => (this.at = this.audio.currentTime));
    this.audio.addEventListener('error', () => (this.state = 'broken'));
  }

  connectedCallback() {
    super.connectedCallback();
    this.gone = new AbortController();
    window.addEventListener('keydown', (event) => this.pressed(event), { signal: this.gone.signal });
    if (this.hasUpdated) this.begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.gone.abort();
    this.audio.pause();
    this.wave?.destroy();
    this.wave = undefined;
  }

  /** Goes to a moment. */
  seek(millis: number) {
    this.audio.currentTime = millis / 1000;
    this.wave?.setTime(millis / 1000);
    this.at = millis / 1000;
  }

  /** Tells the server at which moment the recording is. */
  pin() {
    this.tell('pin-key', { millis: Math.round(this.audio.currentTime * 1000) });
  }

  protected firstUpdated() {
    this.begin();
  }

  /** Flow may take the element out of the page and put it in again: what was under way then begins anew. */
  private begin() {
    const signal = this.gone.signal;
    this.state = 'loading';
    this.audio.src = this.src;
    void this.load(signal).catch(() => {
      if (!signal.aborted) this.state = 'broken';
    });
  }

  /** The outline comes from the samples themselves: decoding a long call would take hundreds of megabytes. */
  private async load(signal: AbortSignal) {
    const [{ default: Wave }, response] = await Promise.all([
      import('wavesurfer.js'),
      fetch(this.src, { signal }),
    ]);
    if (!response.ok) throw new Error(String(response.status));
    const peaks = await peaksOf(await response.arrayBuffer());
    if (signal.aborted) return;
    this.seconds = peaks.seconds;
    this.state = 'ready';
    this.wave = Wave.create({
      container: this.renderRoot.querySelector<HTMLElement>('.wave')!,
      media: this.audio,
      peaks: [peaks.values],
      duration: peaks.seconds,
      height: 72,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      normalize: true,
      dragToSeek: true,
      waveColor: this.colour('--callworthy-soft'),
      progressColor: this.colour('--aura-accent-color'),
      cursorColor: this.colour('--callworthy-bad'),
    });
  }

  /** A canvas understands colours only, not what depends on the theme. */
  private colour(property: string) {
    const probe = document.createElement('span');
    probe.style.color = `var(${property}, gray)`;
    this.renderRoot.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }

  private pressed(event: KeyboardEvent) {
    if (!this.keys || event.defaultPrevented || document.querySelector(DIALOGS)) return;
    const command = commandOf(event, focusOf(event.composedPath()));
    if (command) {
      event.preventDefault();
      this.obey(command);
    }
  }

  private obey(command: Command) {
    switch (command.does) {
      case 'toggle':
        return this.toggle();
      case 'skip':
        return this.skip(command.seconds);
      case 'speed':
        return this.changeSpeed(command.step);
      case 'score':
        return this.tell('score-key', { score: command.score });
      case 'step':
        return this.tell('step-key', { by: command.by });
      case 'pin':
        return this.pin();
    }
  }

  private toggle() {
    if (this.audio.paused) void this.audio.play().catch(() => undefined);
    else this.audio.pause();
  }

  private skip(seconds: number) {
    this.seek(Math.min(Math.max(0, this.audio.currentTime + seconds), this.seconds) * 1000);
  }

  private changeSpeed(step: number) {
    const next = SPEEDS.indexOf(this.speed) + step;
    this.speed = SPEEDS[Math.min(Math.max(0, next), SPEEDS.length - 1)];
    this.audio.playbackRate = this.speed;
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  render() {
    const text = JSON.parse(this.texts) as Record<string, string>;
    const ready = this.state === 'ready';
    return html`
      <div class="marks" aria-hidden="true">${ready ? this.marks() : nothing}</div>
      <div class="wave">
        ${ready ? nothing : html`<p role="status">${text[this.state === 'broken' ? 'broken' : 'loading']}</p>`}
      </div>
      <input
        type="range"
        aria-label=${text.position}
        aria-valuetext=${`${clock(this.at)} / ${clock(this.seconds)}`}
        min="0"
        step="5"
        .max=${String(Math.ceil(this.seconds))}
        .value=${String(this.at)}
        ?disabled=${!ready}
        @input=${(event: Event) => this.seek(Number((event.target as HTMLInputElement).value) * 1000)}
      />
      <div class="controls">
        <button class="main" ?disabled=${!ready} @click=${this.toggle}>${this.playing ? text.pause : text.play}</button>
        <button aria-label=${text.back} title=${text.back} @click=${() => this.skip(-5)}>−5 s</button>
        <button aria-label=${text.forward} title=${text.forward} @click=${() => this.skip(5)}>+5 s</button>
        <span class="figures">${clock(this.at)} / ${clock(this.seconds)}</span>
        <span class="spring"></span>
        <button aria-label=${text.slower} title=${text.slower} @click=${() => this.changeSpeed(-1)}>−</button>
        <span class="figures" role="status">${this.speed}×</span>
        <button aria-label=${text.faster} title=${text.faster} @click=${() => this.changeSpeed(1)}>+</button>
      </div>
    `;
  }

  private marks() {
    return (JSON.parse(this.markers) as Marker[])
      .filter((marker) => marker.millis <= this.seconds * 1000)
      .map((marker) => html`<i data-kind=${marker.kind} style="left: ${marker.millis / this.seconds / 10}%"></i>`);
  }
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

customElements.define('call-recording', CallRecording);
