import { ask } from '../../shared/api.ts';
import type { Sound } from './playback.ts';

/** What is heard outside of exams, where nobody counts. */
export function soundAt(address: string): Sound {
  return { heard: 0, name: '', fetch: async () => (await ask(address, { cache: 'default' })).blob() };
}
