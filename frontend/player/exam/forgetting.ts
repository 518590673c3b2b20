import { dropTicket, isReplaced, type Ticket } from '../shared/tickets.ts';
import type { AnswerBox } from './answer-box.ts';

/** Why nothing more can be answered here: the sitting is closed, or goes on elsewhere. */
export type Over = 'closed' | 'older-epoch';

/**
 * Leaves nothing behind, once the server has every answer, that the next person at this computer could find. Of a sitting that
 * goes on elsewhere the ticket stays, so that a reload does not take it away from there, and so do answers that would count if
 * it went on here.
 */
export async function forget(ticket: Ticket, box: AnswerBox, over: Over): Promise<void> {
  if ((await isReplaced(ticket)) || !box.delivered) return;
  if (over === 'closed') void dropTicket(ticket.assignment);
  else if (box.uncounted > 0) return;
  await box.clear();
}
