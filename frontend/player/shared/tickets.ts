import { Database } from './database.ts';
import { Shelf } from './shelf.ts';

/** What lets this browser go on with an attempt after a reload or restart. */
export interface Ticket {
  assignment: string;
  /** Of the sitting or performance. */
  id: string;
  token: string;
  epoch: number;
}

const STORE = 'tickets';

const database = new Database('callworthy-tickets', 1, (db) => db.createObjectStore(STORE, { keyPath: 'assignment' }));
const tickets = new Shelf<Ticket>(database.disk(STORE, (assignment) => assignment), ({ assignment }) => [assignment]);

export async function ticketOf(assignment: string): Promise<Ticket | undefined> {
  return (await tickets.of(assignment))[0];
}

export function keepTicket(ticket: Ticket): Promise<void> {
  return tickets.put(ticket);
}

export function dropTicket(assignment: string): Promise<void> {
  return tickets.drop(assignment);
}
