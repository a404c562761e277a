/** A browser's storage for one test: a database of its own, which several pages can share. */

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { createProgress, DATABASE, type Progress } from "../../frontend/src/progress";

/** An empty disk. */
export function newDisk(): void {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
}

/** Another page (or tab) on the same disk. */
export function newPage(): Progress {
  return createProgress();
}

/** A page that `leave`s: from then on its disk never answers. */
export function passingPage(): { page: Progress; leave: () => void } {
  let left = false;
  let lose: () => void = () => {};
  const page = createProgress((lost) => {
    lose = lost;
    return left ? new Promise(() => {}) : openDB(DATABASE, 1, { upgrade: (database) => void database.createObjectStore("records") });
  });
  return {
    page,
    leave() {
      left = true;
      lose();
    },
  };
}

/** A browser that refuses storage, as some do in private windows. */
export function pageWithoutStorage(): Progress {
  return createProgress(() => Promise.reject(new DOMException("refused", "SecurityError")));
}

/** What stands in the database, key by key, past all validation. */
export async function onDisk(): Promise<Map<string, unknown>> {
  const database = await openDB(DATABASE, 1);
  const keys = await database.getAllKeys("records");
  const values: unknown[] = await database.getAll("records");
  database.close();
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

/** Puts a value there that no page of ours wrote. */
export async function putOnDisk(key: string, value: unknown): Promise<void> {
  await newPage().entries("draft"); // makes the database
  const database = await openDB(DATABASE, 1);
  await database.put("records", value, key);
  database.close();
}
