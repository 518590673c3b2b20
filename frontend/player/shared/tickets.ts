import { cookie } from './cookie.ts';
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

/** @property person who started it */
type Kept = Ticket & { person?: string };

const STORE = 'tickets';

const database = new Database('callworthy-tickets', 1, (db) => db.createObjectStore(STORE, { keyPath: 'assignment' }));
const tickets = new Shelf<Kept>(database.disk(STORE, (assignment) => assignment), ({ assignment }) => [assignment]);

/**
 * Whoever signed in last in this browser and has neither signed out nor closed it; empty if nobody. Known without asking the
 * server, and although a restarted server has forgotten that they signed in.
 */
function here(): string {
  return cookie('callworthy-person') ?? '';
}

async function kept(assignment: string): Promise<Kept | undefined> {
  return (await tickets.of(assignment))[0];
}

/** The ticket for an assignment, if it is that of the person who is signed in. */
export async function ticketOf(assignment: string): Promise<Ticket | undefined> {
  const ticket = await kept(assignment);
  return ticket?.person && ticket.person === here() ? ticket : undefined;
}

/** The tickets of the person who is signed in, for whatever they have begun in this browser. */
export async function ticketsHere(): Promise<Ticket[]> {
  return (await tickets.all()).filter(({ person }) => person && person === here());
}

/** Whether another page has got a newer ticket for the assignment in this browser. */
export async function isReplaced({ assignment, token }: Ticket): Promise<boolean> {
  const newest = await kept(assignment);
  return newest !== undefined && newest.token !== token;
}

/** Keeps it for the person who is signed in. */
export function keepTicket(ticket: Ticket): Promise<void> {
  return tickets.put({ ...ticket, person: here() });
}

export function dropTicket(assignment: string): Promise<void> {
  return tickets.drop(assignment);
}
