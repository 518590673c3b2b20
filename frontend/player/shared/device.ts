import { unique } from './random.ts';
import { ofBrowser } from './settings.ts';

const KEY = 'callworthy-device';

/** A secret that this browser makes up once and keeps: by it the server knows the same browser again. */
export function device(): string {
  const kept = ofBrowser.of(KEY);
  if (kept) return kept;
  const made = unique();
  ofBrowser.keep(KEY, made);
  return made;
}
