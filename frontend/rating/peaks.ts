/** A recording's outline: the loudest sample of each of many equal stretches, 0 to 1. */
export interface Peaks {
  values: Float32Array;
  seconds: number;
}

interface Pcm {
  samples: Int16Array;
  rate: number;
}

const STRETCHES = 1200;
/** Enough for an outline, and a recording of any rate is smaller afterwards. */
const OUTLINE_RATE = 8000;

/** WAV with 16-bit PCM is read as it is; anything else that the browser can decode is decoded. */
export async function peaksOf(audio: ArrayBuffer): Promise<Peaks> {
  const pcm = wav(audio);
  return pcm ? outline(pcm.samples, 32768, pcm.rate) : decoded(audio);
}

async function decoded(audio: ArrayBuffer): Promise<Peaks> {
  const buffer = await new OfflineAudioContext(1, 1, OUTLINE_RATE).decodeAudioData(audio);
  return outline(buffer.getChannelData(0), 1, buffer.sampleRate);
}

/** The one channel of a PCM WAV; undefined when it is something else (RIFF: four letters, a length, content). */
export function wav(audio: ArrayBuffer): Pcm | undefined {
  const view = new DataView(audio);
  if (audio.byteLength < 44 || letters(view, 0) !== 'RIFF' || letters(view, 8) !== 'WAVE') {
    return undefined;
  }
  let rate = 0;
  for (let at = 12; at + 8 <= audio.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    if (letters(view, at) === 'fmt ') {
      const plain = view.getUint16(at + 8, true) === 1 && view.getUint16(at + 22, true) === 16;
      if (!plain || view.getUint16(at + 10, true) !== 1) {
        return undefined;
      }
      rate = view.getUint32(at + 12, true);
    } else if (letters(view, at) === 'data' && rate > 0) {
      const there = Math.min(length, audio.byteLength - at - 8);
      return { samples: new Int16Array(audio, at + 8, Math.floor(there / 2)), rate };
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}

function letters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

/** @param loudest what counts as 1 */
export function outline(samples: ArrayLike<number>, loudest: number, rate: number): Peaks {
  const values = new Float32Array(Math.min(STRETCHES, samples.length));
  const stretch = samples.length / values.length;
  for (let i = 0; i < values.length; i++) {
    let peak = 0;
    for (let at = Math.floor(i * stretch); at < Math.floor((i + 1) * stretch); at++) {
      peak = Math.max(peak, Math.abs(samples[at]));
    }
    values[i] = peak / loudest;
  }
  return { values, seconds: samples.length / rate };
}
