import { postSignedIn } from '../shared/api.ts';
import { device } from '../shared/device.ts';
import { keepTicket, type Ticket, ticketOf } from '../shared/tickets.ts';
import { tell } from './incidents.ts';
import type { Started } from './model.ts';

/** Starts the assignment in this browser, or goes on with it here. @param code of the seat that the candidate booked */
export async function startSitting(assignment: string, code?: string): Promise<Ticket> {
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
