/** Everything the reader made, in one IndexedDB store; in memory, and said so, where the browser refuses storage. */

import { openDB, type IDBPDatabase } from "idb";
import { note, notes, strike } from "./journal";
import { rememberReturning } from "./returning";
import { asRecord, FORMAT, isKind, type Content, type Kind, type Records } from "./records";

export const DATABASE = "design-round";
const VERSION = 1;
const STORE = "records";

/** Where a record went: on the reader's disk, or only into this page's memory. */
export type Place = "disk" | "memory";

export interface Change {
  kind: Kind;
  id: string;
}

export interface Written<K extends Kind> {
  record: Records[K];
  place: Place;
}

export interface Progress {
  read<K extends Kind>(kind: K, id: string): Promise<Records[K] | undefined>;
  /** Replaces a record by what `change` makes of the stored one, in one transaction, so that tabs cannot interleave. */
  write<K extends Kind>(
    kind: K,
    id: string,
    change: (current: Records[K] | undefined) => Content<K>,
  ): Promise<Written<K>>;
  remove(kind: Kind, id: string): Promise<void>;
  entries<K extends Kind>(kind: K): Promise<Records[K][]>;
  /** Hears of every change, also of those made in other tabs. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** Opens the database; `lost` is called when the browser takes it away while the page is open. */
type Open = (lost: () => void) => Promise<IDBPDatabase>;

const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`;

function openDatabase(lost: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE, VERSION, {
    upgrade: (database) => void database.createObjectStore(STORE),
    terminated: lost,
    // A newer page in another tab wants to upgrade: step aside; this page goes on in memory.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Puts what `make` makes of the stored record in its place, in one transaction. */
async function replace<K extends Kind>(
  database: IDBPDatabase,
  kind: K,
  id: string,
  make: (stored: Records[K] | undefined) => Records[K],
): Promise<Records[K]> {
  const key = keyOf(kind, id);
  const transaction = database.transaction(STORE, "readwrite");
  const raw: unknown = await transaction.store.get(key);
  const stored = asRecord(kind, id, raw);
  const record = make(stored);
  // Damaged, or of another format: of no use here, but the reader's, so it is kept aside.
  if (raw !== undefined && !stored) await transaction.store.put(raw, `aside/${key}/${record.updatedAt}`);
  await transaction.store.put(record, key);
  await transaction.done;
  return record;
}

/** Stores what an earlier page noted and did not live to store. */
async function bringIn(database: IDBPDatabase): Promise<IDBPDatabase> {
  for (const [key, value] of notes()) {
    const [kind = "", ...rest] = key.split("/");
    const id = rest.join("/");
    const record = isKind(kind) ? asRecord(kind, id, value) : undefined;
    try {
      if (record) await replace(database, record.kind, id, (stored) => newer(stored, record) ?? record);
      strike(key, record?.updatedAt ?? Infinity);
    } catch (reason) {
      console.warn(`${key} is still only noted:`, reason);
    }
  }
  return database;
}

/** A store over one database; `open` is replaced in tests. */
export function createProgress(open: Open = openDatabase): Progress {
  const memory = new Map<string, unknown>();
  const seen = new Map<string, unknown>(); // what this page last read or wrote, to note the next change before the disk answers
  const listeners = new Set<(change: Change) => void>();
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(DATABASE);
  let opening: Promise<IDBPDatabase | null> | null = null;

  const forget = (): null => (opening = null);
  const database = (): Promise<IDBPDatabase | null> => (opening ??= open(forget).then(bringIn).catch(forget));
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));
  const tellEveryone = (change: Change): void => {
    channel?.postMessage(change);
    tell(change);
  };
  channel?.addEventListener("message", (event: MessageEvent<Change>) => tell(event.data));

  return {
    async read(kind, id) {
      const key = keyOf(kind, id);
      const before = seen.get(key);
      const disk = await (await database())?.get(STORE, key).catch(() => undefined);
      const record = newer(asRecord(kind, id, disk), asRecord(kind, id, memory.get(key)));
      if (seen.get(key) === before) seen.set(key, record);
      return record;
    },

    async write(kind, id, change) {
      const key = keyOf(kind, id);
      const at = Date.now();
      const expected = seen.has(key) ? renewed(kind, id, at, asRecord(kind, id, seen.get(key)), change) : undefined;
      if (expected) {
        seen.set(key, expected);
        note(key, expected);
        rememberReturning();
      }
      const settle = (record: Records[typeof kind], noted: number | undefined): void => {
        if (seen.get(key) === expected) seen.set(key, record); // else the next change is already noted on top of this one
        if (noted !== undefined) strike(key, noted);
      };
      let current = asRecord(kind, id, memory.get(key));
      try {
        const disk = await database();
        if (disk) {
          const record = await replace(disk, kind, id, (stored) => {
            current = newer(stored, current);
            return renewed(kind, id, at, current, change);
          });
          memory.delete(key);
          settle(record, expected?.updatedAt);
          rememberReturning();
          tellEveryone({ kind, id });
          return { record, place: "disk" };
        }
      } catch (reason) {
        console.warn(`${key} could not be stored:`, reason);
      }
      const record = renewed(kind, id, at, current, change);
      memory.set(key, record);
      settle(record, Infinity); // not stored, and said so: no note either
      tell({ kind, id });
      return { record, place: "memory" };
    },

    async remove(kind, id) {
      memory.delete(keyOf(kind, id));
      seen.delete(keyOf(kind, id));
      strike(keyOf(kind, id), Infinity);
      await (await database())?.delete(STORE, keyOf(kind, id));
      tellEveryone({ kind, id });
    },

    async entries(kind) {
      const prefix = `${kind}/`;
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const disk = (await (await database())?.getAll(STORE, range).catch(() => [])) ?? [];
      const found = new Map<string, Records[typeof kind]>();
      for (const value of [...disk, ...memory.values()]) {
        const record = asRecord(kind, (value as Partial<Change> | undefined)?.id ?? "", value);
        if (record) found.set(record.id, newer(found.get(record.id), record) ?? record);
      }
      return [...found.values()];
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function newer<R extends { updatedAt: number }>(one: R | undefined, other: R | undefined): R | undefined {
  return one && (!other || one.updatedAt >= other.updatedAt) ? one : other;
}

function renewed<K extends Kind>(
  kind: K,
  id: string,
  now: number,
  current: Records[K] | undefined,
  change: (current: Records[K] | undefined) => Content<K>,
): Records[K] {
  // Never equal to an earlier stamp, even when the clock stands still or goes back.
  const updatedAt = Math.max(now, (current?.updatedAt ?? 0) + 1);
  return { ...change(current), format: FORMAT, kind, id, updatedAt } as unknown as Records[K];
}

export const progress = createProgress();
