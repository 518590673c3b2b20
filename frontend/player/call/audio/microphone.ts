import { ofBrowser } from '../../shared/settings.ts';

/** Why there is no sound from a microphone. */
export type MicrophoneProblem = 'denied' | 'none' | 'busy' | 'insecure' | 'failed';

export interface Device {
  id: string;
  name: string;
}

const CHOSEN = 'callworthy-microphone';

/** A microphone together with the sound system whose clock it is recorded on. */
export interface Sound {
  context: AudioContext;
  stream: MediaStream;
}

let context: AudioContext | null = null;

/**
 * Opens the given microphone and remembers it; must be called from a click, or nothing may be heard. The page keeps one
 * sound system, so that what it has loaded into it is there without a network.
 */
export async function openSound(device = chosenDevice()): Promise<Sound | MicrophoneProblem> {
  if (!context || context.state === 'closed') context = new AudioContext({ latencyHint: 'interactive' });
  const [stream] = await Promise.all([openMicrophone(device), context.resume()]);
  if (typeof stream === 'string') return stream;
  ofBrowser.keep(CHOSEN, deviceOf(stream));
  return { context, stream };
}

/** Lets the microphone go. */
export function closeSound({ context, stream }: Sound): void {
  stream.getTracks().forEach((track) => track.stop());
  if (context.state === 'running') void context.suspend();
}

/** The given microphone or, where it is gone or none is given, the browser's default. */
async function openMicrophone(device: string): Promise<MediaStream | MicrophoneProblem> {
  if (!navigator.mediaDevices) return 'insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: wanted(device) });
  } catch (error) {
    const problem = problemOf(error);
    return problem === 'none' && device ? openMicrophone('') : problem;
  }
}

/** The microphones by name; the browser tells names only after one was allowed. */
export async function microphones(): Promise<Device[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '' && deviceId !== 'communications')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label || deviceId.slice(0, 6) }));
}

export function deviceOf(stream: MediaStream): string {
  return stream.getAudioTracks()[0]?.getSettings().deviceId ?? '';
}

function chosenDevice(): string {
  return ofBrowser.of(CHOSEN) ?? '';
}

/** As spoken: only the caller's own voice is taken out again, where no headset is worn. */
function wanted(device: string): MediaTrackConstraints {
  return {
    echoCancellation: true,
    noiseSuppression: false,
    autoGainControl: false,
    channelCount: 1,
    ...(device ? { deviceId: { exact: device } } : {}),
  };
}

function problemOf(error: unknown): MicrophoneProblem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}
