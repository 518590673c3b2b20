import { askJson, passing, Refusal } from './api.ts';

const TYPES = ['seat-code-needed', 'seat-code-wrong', 'check-in-needed', 'move-needed'] as const;

/** What stands between a candidate and the seat that they booked. */
export interface Obstacle { type: (typeof TYPES)[number] }

/**
 * Null if it is something else that stands in the way.
 *
 * @param before what stood there: whoever waits to be looked at waits on, whatever passes
 */
export function obstacleOf(why: unknown, before: Obstacle | null = null): Obstacle | null {
  const type = why instanceof Refusal ? TYPES.find((one) => one === why.type) : undefined;
  if (type) return { type };
  return before?.type === 'check-in-needed' && passing(why) ? { ...before } : null;
}

/** Whether it is worth the focus: another one than before, or what came of something that the candidate did. */
export function isNews(obstacle: Obstacle, before: Obstacle | undefined, acted: boolean): boolean {
  return acted || obstacle.type !== before?.type;
}

/** Whether there is reason to try to begin: an invigilator has looked, or the answer is not about that. */
export async function isLookOver(assignment: string): Promise<boolean> {
  try {
    return !(await askJson<{ needed: boolean }>(`/api/v1/assignments/${assignment}/check-in`)).needed;
  } catch (why) {
    return !passing(why);
  }
}
