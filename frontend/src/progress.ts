/** Everything the reader made, in one IndexedDB store; in memory, and said so, where the browser refuses storage. */

import { openDB, type IDBPDatabase } from "idb";
import { rememberReturning } from "./returning";
import { asRecord, FORMAT, type Content, type Kind, type Records } from "./records";

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

/** A store over one database; `open` is replaced in tests. */
export function createProgress(open: Open = openDatabase): Progress {
  const memory = new Map<string, unknown>();
  const listeners = new Set<(change: Change) => void>();
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(DATABASE);
  let opening: Promise<IDBPDatabase | null> | null = null;

  const forget = (): null => (opening = null);
  const database = (): Promise<IDBPDatabase | null> => (opening ??= open(forget).catch(forget));
  const tell = (change: Change): void => listeners.forEach((listener) => listener(change));
  const tellEveryone = (change: Change): void => {
    channel?.postMessage(change);
    tell(change);
  };
  channel?.addEventListener("message", (event: MessageEvent<Change>) => tell(event.data));

  return {
    async read(kind, id) {
      const key = keyOf(kind, id);
      const disk = await (await database())?.get(STORE, key).catch(() => undefined);
      return newer(asRecord(kind, id, disk), asRecord(kind, id, memory.get(key)));
    },

    async write(kind, id, change) {
      const key = keyOf(kind, id);
      let current = asRecord(kind, id, memory.get(key));
      try {
        const disk = await database();
        if (disk) {
          const transaction = disk.transaction(STORE, "readwrite");
          const raw: unknown = await transaction.store.get(key);
          const known = asRecord(kind, id, raw);
          current = newer(known, current);
          const record = renewed(kind, id, current, change);
          // Damaged, or of another format: of no use here, but the reader's, so it is kept aside.
          if (raw !== undefined && !known) await transaction.store.put(raw, `aside/${key}/${record.updatedAt}`);
          await transaction.store.put(record, key);
          await transaction.done;
          memory.delete(key);
          rememberReturning();
          tellEveryone({ kind, id });
          return { record, place: "disk" };
        }
      } catch (reason) {
        console.warn(`${key} could not be stored:`, reason);
      }
      const record = renewed(kind, id, current, change);
      memory.set(key, record);
      tell({ kind, id });
      return { record, place: "memory" };
    },

    async remove(kind, id) {
      memory.delete(keyOf(kind, id));
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
  current: Records[K] | undefined,
  change: (current: Records[K] | undefined) => Content<K>,
): Records[K] {
  // Never equal to an earlier stamp, even when the clock stands still or goes back.
  const updatedAt = Math.max(Date.now(), (current?.updatedAt ?? 0) + 1);
  return { ...change(current), format: FORMAT, kind, id, updatedAt } as unknown as Records[K];
}

export const progress = createProgress();
