import { askJson, postSignedIn, Refusal } from '../shared/api.ts';
import { device } from '../shared/device.ts';
import { keepTicket, type Ticket, ticketOf } from '../shared/tickets.ts';
import { tell } from './incidents.ts';
import { OverHere, overOf, settleLeftover } from './leftover.ts';
import type { SittingState, Started } from './model.ts';

/**
 * @property sentAt when the state was asked for, in this page's milliseconds
 * @property resumed whether this browser had a ticket for it
 */
export interface Entered { ticket: Ticket; state: SittingState; sentAt: number; resumed: boolean }

/**
 * Goes on with the sitting that this browser holds a ticket for, or starts the assignment here. If it goes on elsewhere, what
 * this browser has kept of it is brought to the server first.
 *
 * @param takeOver start anew here although it is under way elsewhere
 * @throws Refusal, Unreachable
 */
export async function enter(assignment: string, takeOver: boolean, code?: string): Promise<Entered> {
  const kept = takeOver ? undefined : await ticketOf(assignment);
  const ticket = kept ?? (await startSitting(assignment, code));
  const sentAt = performance.now();
  try {
    const state = await askJson<SittingState>(`/api/v1/sittings/${ticket.id}`, { token: ticket.token });
    return { ticket, state, sentAt, resumed: kept !== undefined };
  } catch (why) {
    if (kept && why instanceof Refusal && why.status === 401) return enter(assignment, true);
    const over = overOf(why);
    if (kept && over) throw new OverHere(why as Refusal, await settleLeftover(kept, over).catch(() => 0));
    throw why;
  }
}

/** Starts the assignment in this browser, or goes on with it here. @param code of the seat that the candidate booked */
async function startSitting(assignment: string, code?: string): Promise<Ticket> {
  const started = await postSignedIn<Started>('/api/v1/sittings', { assignment, code, device: device() });
  const ticket = { assignment, id: started.sitting, token: started.token, epoch: started.epoch };
  await keepTicket(ticket);
  return ticket;
}

/** Tells that a second tab was opened beside the one that holds the exam, whether or not it goes on here. */
export async function tellSecondTab(assignment: string): Promise<void> {
  const ticket = await ticketOf(assignment);
  if (!ticket) return;
  await tell(ticket, [{ kind: 'SECOND_TAB', at: new Date().toISOString() }]).catch(() => {});
}
