/**
 * Ends Python in a worker that the page has already terminated. Chromium lets such a worker finish its task and steps in only after two
 * seconds: until then an endless loop takes a processor from the Python that is just starting in its place.
 *
 * Python asks for signals while it runs, and once in a while the answer to that is a request to nowhere: a worker that is being
 * terminated can make none. What Python then gets is the signal of Ctrl+C. Browsers that end a worker at once are not affected.
 */

const PATIENCE_MS = 300; // shorter runs are over before anyone stops them
const INTERVAL_MS = 100;
const QUESTIONS = 100; // between two looks at the clock: Python asks every few microseconds

export interface Lookout {
  /** What Python reads its signals from: an array of one number, as `setInterruptBuffer` takes it. */
  signals: { 0: number };
  /** A run begins. */
  begin(): void;
}

const SIGINT = 2;

/** To be made before the worker loses `XMLHttpRequest`. */
export function createLookout(): Lookout {
  const Request = XMLHttpRequest;
  const nowhere = URL.createObjectURL(new Blob([]));
  let next = Infinity;
  let questions = QUESTIONS;

  function terminated(): boolean {
    try {
      const request = new Request();
      request.open("GET", nowhere, false);
      request.send();
      return false;
    } catch {
      return true;
    }
  }

  return {
    signals: {
      get 0() {
        if ((questions -= 1) > 0) return 0;
        questions = QUESTIONS;
        const now = performance.now();
        if (now < next) return 0;
        next = now + INTERVAL_MS;
        return terminated() ? SIGINT : 0;
      },
      set 0(_cleared) {},
    },
    begin() {
      next = performance.now() + PATIENCE_MS;
    },
  };
}
