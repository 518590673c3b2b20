import { change, done, openDatabase } from './database.ts';

/** What lets this browser go on with an attempt after a reload or restart. */
export interface Ticket {
  assignment: string;
  /** Of the sitting or performance. */
  id: string;
  token: string;
  epoch: number;
}

const STORE = 'tickets';

const database = (): Promise<IDBDatabase> =>
  openDatabase('callworthy-tickets', 1, (db) => db.createObjectStore(STORE, { keyPath: 'assignment' }));

export async function ticketOf(assignment: string): Promise<Ticket | undefined> {
  const db = await database();
  try {
    return await done<Ticket | undefined>(db.transaction(STORE).objectStore(STORE).get(assignment));
  } finally {
    db.close();
  }
}

export async function keepTicket(ticket: Ticket): Promise<void> {
  const db = await database();
  await change(db, STORE, (store) => store.put(ticket)).finally(() => db.close());
}

export async function dropTicket(assignment: string): Promise<void> {
  const db = await database();
  await change(db, STORE, (store) => store.delete(assignment)).finally(() => db.close());
}
