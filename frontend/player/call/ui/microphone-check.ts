import '@vaadin/button';
import '@vaadin/select';
import './meter.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Noise, noise, type NoiseVerdict, type Voice, voice, type VoiceVerdict } from '../audio/check.ts';
import { Listener } from '../audio/listener.ts';
import { closeSound, type Device, deviceOf, type MicrophoneProblem, microphones, openSound, type Sound } from '../audio/microphone.ts';
import type { Block } from '../audio/recorder.ts';
import { headsetIcon, microphoneIcon } from './icons.ts';
import { Plain, say } from './plain.ts';
import { type StepState, stepCard, type Tone, verdictLine } from './step-card.ts';

type Busy = 'noise' | 'voice' | 'playing' | null;

const SECONDS = 3;
const NOISE_TONES: Record<NoiseVerdict, Tone> = { quiet: 'good', audible: 'warn', loud: 'bad' };
const VOICE_TONES: Record<VoiceVerdict, Tone> = { good: 'good', silent: 'bad', faint: 'warn', clipped: 'warn', drowned: 'warn' };

/** Microphone, room and voice, one after the other. Fires `checked` with the open sound and what was found. */
export class MicrophoneCheck extends Plain {
  static override properties = {
    problem: {},
    sound: { state: true },
    devices: { state: true },
    busy: { state: true },
    noise: { state: true },
    voice: { state: true },
    accepted: { state: true },
    loudness: { state: true },
  };

  declare problem: MicrophoneProblem | '';
  declare sound: Sound | null;
  declare devices: Device[];
  declare busy: Busy;
  declare noise: Noise | null;
  declare voice: Voice | null;
  declare accepted: boolean;
  declare loudness: number;
  #listener: Listener | null = null;
  #sample: Block[] = [];

  constructor() {
    super();
    this.problem = '';
    this.devices = [];
    this.loudness = 0;
    this.#begin(null);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#listener?.close();
  }

  protected override render(): TemplateResult {
    return html`<section class="sheet">
      <h1>${say('check.title')}</h1>
      <p class="lead">${say('check.lead')}</p>
      <p class="hint">${headsetIcon}<span>${say('check.headset')}</span></p>
      <ol class="steps">
        ${stepCard(1, 'check.allow.title', this.sound ? 'done' : 'now', this.#allow())}
        ${stepCard(2, 'check.noise.title', this.#stateOf(this.sound !== null, this.#quiet), this.#noise())}
        ${stepCard(3, 'check.voice.title', this.#stateOf(this.#quiet, this.#heard), this.#voice())}
      </ol>
      <div class="buttons">
        <vaadin-button theme="primary" class="big" ?disabled=${!this.#heard || this.busy !== null} @click=${this.#done}>
          ${say('check.continue')}
        </vaadin-button>
      </div>
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const found = (changed.has('noise') && this.noise) || (changed.has('voice') && this.voice);
    if (found) this.querySelector<HTMLElement>('[data-state=now] vaadin-button, .big:not([disabled])')?.focus();
  }

  get #quiet(): boolean {
    return this.noise !== null && (this.noise.verdict !== 'loud' || this.accepted);
  }

  /** A silent microphone ends it; all else is the candidate's to judge, who has heard the sample. */
  get #heard(): boolean {
    return this.#quiet && this.voice !== null && this.voice.verdict !== 'silent';
  }

  #stateOf(reached: boolean, passed: boolean): StepState {
    return passed ? 'done' : reached ? 'now' : 'later';
  }

  #allow(): TemplateResult {
    if (this.sound) {
      const items = this.devices.map(({ id, name }) => ({ value: id, label: name }));
      return html`<vaadin-select .items=${items} .value=${deviceOf(this.sound.stream)} label=${say('check.device')}
          ?disabled=${this.busy !== null} @change=${this.#choose}></vaadin-select>
        <div class="level">${microphoneIcon}<cw-meter .loudness=${this.loudness} .label=${say('check.level')}></cw-meter></div>`;
    }
    return html`${this.problem ? verdictLine('bad', say(`microphone.${this.problem}`)) : html`<p>${say('check.allow.text')}</p>`}
      <vaadin-button theme="primary" @click=${() => this.#open()}>
        ${say(this.problem ? 'microphone.again' : 'check.allow.button')}
      </vaadin-button>`;
  }

  #noise(): TemplateResult {
    if (this.busy === 'noise') return html`<p class="running" role="status">${say('check.noise.running')}</p>`;
    const loud = this.noise?.verdict === 'loud' && !this.accepted;
    return html`${this.noise
        ? verdictLine(NOISE_TONES[this.noise.verdict], say(`check.noise.${this.noise.verdict}`, this.noise.floor))
        : html`<p>${say('check.noise.text')}</p>`}
      <div class="buttons">
        <vaadin-button theme=${this.noise ? '' : 'primary'} ?disabled=${this.busy !== null} @click=${this.#listen}>
          ${say(this.noise ? 'check.again' : 'check.noise.button')}
        </vaadin-button>
        ${loud ? html`<vaadin-button theme="tertiary" @click=${() => (this.accepted = true)}>${say('check.anyway')}</vaadin-button>` : nothing}
      </div>`;
  }

  #voice(): TemplateResult {
    if (this.busy === 'voice') return html`${SENTENCE()}<p class="running" role="status">${say('check.voice.running')}</p>`;
    if (this.busy === 'playing') return html`<p class="running" role="status">${say('check.voice.playing')}</p>`;
    return html`${this.voice
        ? verdictLine(VOICE_TONES[this.voice.verdict], say(`check.voice.${this.voice.verdict}`))
        : html`<p>${say('check.voice.text')}</p>${SENTENCE()}`}
      <div class="buttons">
        <vaadin-button theme=${this.voice ? '' : 'primary'} ?disabled=${this.busy !== null} @click=${this.#speak}>
          ${say(this.voice ? 'check.again' : 'check.voice.button')}
        </vaadin-button>
        ${this.voice ? html`<vaadin-button theme="tertiary" @click=${this.#replay}>${say('check.replay')}</vaadin-button>` : nothing}
      </div>`;
  }

  async #open(device?: string): Promise<void> {
    await this.#listener?.close();
    if (this.sound) closeSound(this.sound);
    const sound = await openSound(device);
    this.problem = typeof sound === 'string' ? sound : '';
    this.#begin(null);
    if (typeof sound === 'string') return;
    const listener = await Listener.open(sound).catch(() => null);
    if (!listener) {
      this.problem = 'failed';
      closeSound(sound);
      // A sound system that could not load the recorder once never will.
      return sound.context.close();
    }
    listener.addEventListener('change', () => (this.loudness = listener.loudness));
    this.#listener = listener;
    this.devices = await microphones();
    this.#begin(sound);
  }

  #begin(sound: Sound | null): void {
    this.sound = sound;
    this.busy = this.noise = this.voice = null;
    this.accepted = false;
    for (const track of sound?.stream.getAudioTracks() ?? []) {
      track.addEventListener('ended', () => {
        this.problem = 'none';
        this.#begin(null);
      });
    }
  }

  readonly #choose = (event: Event): void => void this.#open((event.target as HTMLInputElement).value);

  readonly #listen = async (): Promise<void> => {
    this.busy = 'noise';
    this.noise = noise(await this.#listener!.sample(SECONDS));
    this.accepted = false;
    this.busy = null;
  };

  readonly #speak = async (): Promise<void> => {
    this.busy = 'voice';
    this.#sample = await this.#listener!.sample(SECONDS);
    await this.#replay();
    this.voice = voice(this.#sample, this.noise!.floor);
  };

  readonly #replay = async (): Promise<void> => {
    this.busy = 'playing';
    await this.#listener!.play(this.#sample);
    this.busy = null;
  };

  readonly #done = async (): Promise<void> => {
    await this.#listener?.close();
    this.#listener = null;
    const check = { peak: this.voice!.peak, noise: this.noise!.floor };
    this.dispatchEvent(new CustomEvent('checked', { detail: { sound: this.sound, check } }));
  };
}

const SENTENCE = (): TemplateResult => html`<p class="sentence">${say('check.voice.sentence')}</p>`;

customElements.define('cw-microphone-check', MicrophoneCheck);
