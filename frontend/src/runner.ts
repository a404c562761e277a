/**
 * The page's one Python, shared by all of its exercises: starts on intent, runs one source at a time, and is ended together with what it
 * runs when that goes on for too long. Without shared memory, which static hosts do not allow, nothing else ends a loop.
 */

import type { FromWorker, How, Legacy, Opening, RunOrder } from "./protocol";
import { parseEvents, parseReport, type Event, type Report } from "./report";
import { unfinished, type Ending } from "./unfinished";

declare const WORKER_FILE: string;

export interface RunnerState {
  phase: "idle" | "downloading" | "starting" | "ready" | "running" | "unavailable";
  /** Bytes over all files, before compression on the way; 0 while nothing is known. */
  loaded: number;
  total: number;
  how: How | null;
  /** Why Python is unavailable, for the reader. */
  message: string | null;
}

export interface RunRequest {
  /** Address of the exercise's bundle. */
  bundle: string;
  source: string;
  /** Seconds that the source may take, not counting the start of Python. */
  limitS: number;
  onEvent: (event: Event) => void;
}

export interface Runner {
  /** Starts Python, unless it runs or could not be had. */
  warm(): void;
  /**
   * Runs a source and resolves with its report, also when it is stopped or runs out of time. A run that is still under way is stopped
   * first: the reader's last press counts. Rejects when Python or the exercise's bundle cannot be had.
   */
  run(request: RunRequest): Promise<Report>;
  stop(): void;
  /** Tells of the present state at once and of each later one; returns what ends that. */
  subscribe(listener: (state: RunnerState) => void): () => void;
  /** Tries again after Python could not be had. */
  retry(): void;
}

/** What a runner needs of its surroundings; tests put something else in place. */
export interface Surroundings {
  /** `attempt` counts the workers that could not be started before. */
  spawn: (attempt: number) => Worker;
  fetch: typeof fetch;
}

/** A worker with its Python, running or on its way. */
interface Engine {
  worker: Worker;
  port: MessagePort;
  ready: Promise<void>;
  settle: { resolve: () => void; reject: (reason: Error) => void };
}

interface Run {
  request: RunRequest;
  events: Event[];
  /** Whether the worker has it: from then on only the worker's end is the run's end. */
  sent: boolean;
  begunAt: number | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  finish: (report: Report) => void;
}

const NO_CHECKS = "the checks of this exercise could not be loaded";
const IDLE: RunnerState = { phase: "idle", loaded: 0, total: 0, how: null, message: null };

export function createRunner(surroundings: Surroundings): Runner {
  const listeners = new Set<(state: RunnerState) => void>();
  let state = IDLE;
  let engine: Engine | null = null;
  let legacy: Legacy | null = null; // of the last worker, for the next
  let current: Run | null = null;
  let failures = 0;
  const bundles = new Map<string, Promise<string>>();

  function change(part: Partial<RunnerState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener(state);
  }

  function start(): Engine {
    if (engine) return engine;
    let settle!: Engine["settle"];
    const ready = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
    ready.catch(() => {}); // whoever only warms up learns of it from the state
    const { port1: port, port2 } = new MessageChannel();
    const started: Engine = { worker: surroundings.spawn(failures), port, ready, settle };
    engine = started;
    change({ ...IDLE, phase: "downloading" });
    port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (engine === started) receive(started, data);
    };
    started.worker.onerror = (event) => {
      event.preventDefault();
      // What fails in a worker that waits for its next run is left over from code that has had its verdict.
      if (engine !== started || state.phase === "ready") return;
      const reason = event.message || "its program could not be loaded";
      if (current?.sent) end({ status: "error", sentence: `Your code ended Python itself (${reason})` });
      else fail(started, reason);
    };
    const handed = legacy ? [legacy.library, legacy.wheel, ...(legacy.copy ? [legacy.copy] : [])] : [];
    started.worker.postMessage({ port: port2, legacy } satisfies Opening, [port2, ...handed]);
    legacy = null; // until the worker is ready and hands it back
    return started;
  }

  function receive(from: Engine, message: FromWorker): void {
    switch (message.kind) {
      case "downloading":
        return change({ phase: "downloading", how: "first-visit", loaded: message.loaded, total: message.total });
      case "starting":
        return change({ phase: "starting", how: message.how });
      case "ready":
        ({ legacy } = message);
        change({ phase: "ready", how: message.how });
        return from.settle.resolve();
      case "copied":
        if (legacy) legacy.copy = message.copy;
        return;
      case "unavailable":
        return fail(from, message.message);
      case "begun":
        return begin();
      case "events":
        return follow(message.text);
      case "report":
        return complete(message.text);
      case "fatal":
        return end({ status: "error", sentence: message.message });
    }
  }

  function fail(from: Engine, message: string): void {
    failures += 1;
    dismiss();
    change({ phase: "unavailable", message });
    from.settle.reject(new Error(message));
  }

  function begin(): void {
    const run = current;
    if (!run) return;
    run.begunAt = performance.now();
    const { limitS } = run.request;
    run.timer = setTimeout(() => end({ status: "timeout", sentence: `Stopped after ${limitS} s` }), limitS * 1000);
    change({ phase: "running" });
  }

  function follow(text: string): void {
    if (!current) return;
    for (const event of parseEvents(text)) {
      current.events.push(event);
      current.request.onEvent(event);
    }
  }

  function complete(text: string): void {
    const run = current;
    if (!run) return;
    let report: Report;
    try {
      report = parseReport(text);
    } catch (error) {
      return end({ status: "error", sentence: `The checks answered in a way this page does not understand (${String(error)})` });
    }
    close(run);
    change({ phase: "ready" });
    run.finish(report);
  }

  /** Ends the run that is under way, and Python with it when it has the source. */
  function end(ending: Pick<Ending, "status" | "sentence">): void {
    const run = current;
    if (!run) return;
    close(run);
    const durationMs = run.begunAt === null ? 0 : Math.round(performance.now() - run.begunAt);
    if (run.sent) {
      dismiss();
      change(IDLE);
    }
    run.finish(unfinished(run.events, { ...ending, durationMs, begun: run.sent }));
  }

  function close(run: Run): void {
    clearTimeout(run.timer);
    if (current === run) current = null;
  }

  function dismiss(): void {
    engine?.worker.terminate();
    engine?.port.close();
    engine = null;
  }

  /** Addresses carry a hash of the content: what was fetched once is good for as long as the page lives. */
  function bundleAt(address: string): Promise<string> {
    let bundle = bundles.get(address);
    if (!bundle) {
      bundle = surroundings.fetch(address).then(
        (response) => (response.ok ? response.text() : Promise.reject(new Error(NO_CHECKS))),
        () => Promise.reject(new Error(NO_CHECKS)),
      );
      bundle.catch(() => bundles.delete(address));
      bundles.set(address, bundle);
    }
    return bundle;
  }

  function stop(): void {
    end({ status: "stopped", sentence: "Stopped" });
  }

  return {
    stop,

    warm() {
      if (state.phase === "idle") start();
    },

    run(request) {
      stop();
      return new Promise<Report>((resolve, reject) => {
        const run: Run = { request, events: [], sent: false, begunAt: null, timer: undefined, finish: resolve };
        current = run;
        const { port, ready } = start();
        Promise.all([bundleAt(request.bundle), ready]).then(
          ([bundle]) => {
            if (current !== run) return;
            run.sent = true;
            port.postMessage({ kind: "run", bundle, source: request.source } satisfies RunOrder);
          },
          (reason: unknown) => {
            close(run);
            reject(reason);
          },
        );
      });
    },

    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },

    retry() {
      if (state.phase !== "unavailable") return;
      change(IDLE);
      start();
    },
  };
}

export const runner = createRunner({
  spawn(attempt) {
    // The browser may remember that the script did not come; with a query it is asked for anew.
    const script = new URL(attempt > 0 ? `${WORKER_FILE}?${attempt}` : WORKER_FILE, import.meta.url);
    return new Worker(script, { type: "module", name: "python" });
  },
  fetch: (...request) => fetch(...request),
});
