import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Database } from './database.ts';
import { type Disk, Shelf } from './shelf.ts';

interface Note { owner: string; name: string; text: string }

const note = (owner: string, name: string, text = ''): Note => ({ owner, name, text });
const shelfOn = (disk: Disk<Note>): Shelf<Note> => new Shelf<Note>(disk, ({ owner, name }) => [owner, name]);
const texts = async (shelf: Shelf<Note>, owner: string): Promise<string[]> => (await shelf.of(owner)).map(({ text }) => text);

class FullDisk implements Disk<Note> {
  full = false;
  notes: Note[] = [];

  all = async (): Promise<Note[]> => this.notes;

  of = async (owner: string): Promise<Note[]> => this.notes.filter((one) => one.owner === owner);

  put = async (records: Note[]): Promise<void> => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.notes = [...this.notes.filter((old) => !records.some(({ owner, name }) => owner === old.owner && name === old.name)), ...records];
  };

  drop = async (owner: string): Promise<void> => {
    this.notes = this.notes.filter((one) => one.owner !== owner);
  };
}

test('where the browser opens no database, memory keeps everything, and says that it does not last', async () => {
  const shelf = shelfOn(new Database('none', 1, () => {}).disk('notes', (owner) => owner));
  assert.deepEqual(await shelf.of('p'), []);
  assert.equal(shelf.lasting, false);
  await shelf.put(note('p', 'a', 'one'));
  await shelf.put(note('p', 'a', 'two'), note('q', 'a', 'other'));
  assert.deepEqual(await texts(shelf, 'p'), ['two']);
  await shelf.drop('p');
  assert.deepEqual(await texts(shelf, 'p'), []);
  assert.deepEqual(await texts(shelf, 'q'), ['other']);
  assert.equal(shelf.lasting, false);
});

test('what a full disk refuses stands in for what is older on it, and is written once there is room', async () => {
  const disk = new FullDisk();
  const shelf = shelfOn(disk);
  await shelf.put(note('p', 'a', 'old'));
  assert.equal(shelf.lasting, true);
  disk.full = true;
  await shelf.put(note('p', 'a', 'new'));
  assert.deepEqual(await texts(shelf, 'p'), ['new']);
  assert.equal(shelf.lasting, false);
  disk.full = false;
  await shelf.put(note('p', 'b', 'next'));
  assert.equal(shelf.lasting, true);
  assert.deepEqual(disk.notes.map(({ text }) => text), ['new', 'next']);
});

test('what changes while the disk writes is not taken for written', async () => {
  const disk = new FullDisk();
  const shelf = shelfOn(disk);
  const writing = shelf.put(note('p', 'a', 'first'));
  disk.full = true;
  await Promise.all([writing, shelf.put(note('p', 'a', 'second'))]);
  assert.deepEqual(await texts(shelf, 'p'), ['second']);
});
