import { decibels } from './pcm.ts';

/** How loud a short stretch was: peak and root mean square, from 0 to 1. */
export interface Loudness {
  peak: number;
  loudness: number;
}

export type NoiseVerdict = 'quiet' | 'audible' | 'loud';
export type VoiceVerdict = 'silent' | 'faint' | 'drowned' | 'clipped' | 'good';

export interface Noise {
  floor: number;
  verdict: NoiseVerdict;
}

export interface Voice {
  peak: number;
  verdict: VoiceVerdict;
}

/** What the microphone check found, in dBFS. */
export interface CheckResult {
  peak: number;
  noise: number;
}

/** Limits in dBFS, for a microphone without automatic gain. */
const QUIET = -50;
const LOUD = -40;
const SILENT = -60;
const FAINT = -45;
const ABOVE_NOISE = 10;

/** The noise floor is the median loudness while nobody speaks: a single cough or click does not count. */
export function noise(heard: Loudness[]): Noise {
  const floor = Math.round(decibels(quantile(heard, 0.5)));
  return { floor, verdict: floor <= QUIET ? 'quiet' : floor <= LOUD ? 'audible' : 'loud' };
}

/** Speech is as loud as its louder fifth; the rest is pauses. */
export function voice(heard: Loudness[], floor: number): Voice {
  const level = decibels(quantile(heard, 0.8));
  const clipped = heard.filter(({ peak }) => peak >= 0.999).length;
  return { peak: Math.round(decibels(Math.max(0, ...heard.map(({ peak }) => peak)))), verdict: verdict(level, floor, clipped) };
}

/** Whether a stretch holds more than a muted microphone's silence. */
export function isHeard({ loudness }: Loudness): boolean {
  return decibels(loudness) > SILENT;
}

function verdict(level: number, floor: number, clipped: number): VoiceVerdict {
  if (level <= SILENT) return 'silent';
  if (clipped > 2) return 'clipped';
  if (level <= FAINT) return 'faint';
  return floor > LOUD && level < floor + ABOVE_NOISE ? 'drowned' : 'good';
}

function quantile(heard: Loudness[], share: number): number {
  const sorted = heard.map(({ loudness }) => loudness).sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
