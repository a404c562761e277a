/** Saves as fast as the storage takes it: one write at a time, and what came in between with the next. */

import type { Place } from "./progress";

export type SaveState = "saved" | "saving" | "memory";

/** A write that takes longer is worth a word; saying it at every letter would flicker. */
const SLOW_MS = 400;

export interface Saver {
  /** There is something new to write. */
  save(): void;
  /** Starts every write now, because the page is about to go. */
  flush(): void;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
  readonly busy: boolean;
}

/** `write` stores what there is and says where it went; `onState` hears when it is there, or when it takes long. */
export function createSaver(write: () => Promise<Place>, onState: (state: SaveState) => void): Saver {
  let waiting = false;
  let running: Promise<void> | null = null;
  let slow: ReturnType<typeof setTimeout> | undefined;

  async function drain(): Promise<void> {
    let place: Place = "disk";
    while (waiting) {
      waiting = false;
      place = await write();
    }
    running = null;
    clearTimeout(slow);
    onState(place === "disk" ? "saved" : "memory");
  }

  return {
    save() {
      waiting = true;
      if (running) return;
      slow = setTimeout(() => onState("saving"), SLOW_MS);
      running = drain();
    },
    flush() {
      if (waiting) void write();
      waiting = false;
    },
    async settled() {
      await running;
    },
    get busy() {
      return running !== null;
    },
  };
}
