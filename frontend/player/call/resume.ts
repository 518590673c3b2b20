import { END, type Entry, type Scenario } from './script.ts';
import { following } from './turns.ts';

/** Where a call that was broken off goes on. */
export type Place = { at: 'start' } | { at: 'step'; step: string; chosen: string | null } | { at: 'end' };

/**
 * Reads the timeline so far: an unanswered line is heard again, with the action that was pressed kept;
 * an answered one is not.
 */
export function placeIn(timeline: Entry[], scenario: Scenario): Place {
  const entries = timeline.toSorted((a, b) => a.epoch - b.epoch || a.seq - b.seq);
  if (entries.some(({ kind }) => kind === 'call-ended')) return { at: 'end' };
  const line = entries.findLast(({ kind }) => kind === 'line-started');
  if (!line) return entries.some(({ kind }) => kind === 'call-started') ? step(scenario.first, null) : { at: 'start' };
  const since = entries.filter((entry) => entry.step === line.step);
  const chosen = since.find(({ kind }) => kind === 'action')?.detail ?? null;
  const answered = entries.slice(entries.indexOf(line)).some(({ kind }) => kind === 'answer-ended');
  return answered ? step(following(scenario, line.step!, chosen), null) : step(line.step!, chosen);
}

/** Whether the caller has said all, rather than that time was up before. @param atEnd where the timeline does not tell the end */
export function isWhole(timeline: Entry[], atEnd: boolean): boolean {
  const ended = timeline.find(({ kind }) => kind === 'call-ended');
  return ended ? ended.detail !== 'time' : atEnd;
}

function step(id: string, chosen: string | null): Place {
  return id === END ? { at: 'end' } : { at: 'step', step: id, chosen };
}
