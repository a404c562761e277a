/**
 * What is on its way to the database, noted at once: a page can go (a reload, a closed tab) before IndexedDB has answered. A note stays
 * until its record is stored; the next page to open the database brings in what is left.
 */

const PREFIX = "design-round journal ";

/** Notes a record under its key; where this browser refuses or has no room, the database alone must do. */
export function note(key: string, record: object): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(record));
  } catch {
    strike(key, Infinity); // an older note would now be wrong
  }
}

/** Forgets the note of a record that is stored, unless a newer one was made since. */
export function strike(key: string, updatedAt: number): void {
  try {
    const noted = localStorage.getItem(PREFIX + key);
    if (noted !== null && !(stamp(parsed(noted)) > updatedAt)) localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was noted where nothing can be read.
  }
}

/** All notes by key; what cannot be read as JSON is undefined. */
export function notes(): Map<string, unknown> {
  try {
    const keys = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
    return new Map(keys.map((name) => [name.slice(PREFIX.length), parsed(localStorage.getItem(name) ?? "")]));
  } catch {
    return new Map();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stamp(record: unknown): number {
  const at = (record as { updatedAt?: unknown } | null | undefined)?.updatedAt;
  return typeof at === "number" ? at : 0;
}
