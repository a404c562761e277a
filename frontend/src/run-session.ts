/** Running one exercise: the situation its status follows from, and the way from Run to a report. */

import { explain, statusOf, type Explanation, type Situation, type Status } from "./exercise-status";
import type { Outcome } from "./records";
import type { Event as GraderEvent, Report } from "./report";
import type { Runner, RunnerState } from "./runner";

export interface RunSessionOptions {
  bundle: string;
  limitS: number;
  signal: AbortSignal;
  onChange: () => void;
  onOutput: (text: string) => void;
  loadRunner?: () => Promise<Runner>;
}

export interface RunSession {
  readonly status: Status;
  readonly explanation: Explanation;
  readonly running: boolean;
  /** Whether Python is there, so that a run begins at once. */
  readonly ready: boolean;
  /** The reader means to run something: let Python start. */
  want(): void;
  /** The report, or nothing when the run could not begin (the situation then says why). */
  run(source: string): Promise<Report | null>;
  stop(): void;
  retry(): void;
  /** The verdict of an earlier visit. */
  restore(outcome: Outcome | null): void;
}

const ASLEEP: RunnerState = { phase: "idle", loaded: 0, total: 0, how: null, message: null };

export function createRunSession(options: RunSessionOptions): RunSession {
  const { bundle, limitS, signal, onChange, onOutput } = options;
  const load = options.loadRunner ?? (() => import("./runner").then((module) => module.runner));
  const situation: Situation = { runner: ASLEEP, wanted: false, running: null, outcome: null, failure: null };
  let loading: Promise<Runner | null> | null = null;
  let runner: Runner | null = null;
  let stopped = false; // Stop was pressed before there was anything to stop

  function change(part: Partial<Situation>): void {
    Object.assign(situation, part);
    if (!signal.aborted) onChange();
  }

  function prepare(): Promise<Runner | null> {
    loading ??= load().then(
      (loaded) => {
        runner = loaded;
        signal.addEventListener("abort", loaded.subscribe((state) => change({ runner: state })));
        return loaded;
      },
      () => {
        loading = null;
        change({ failure: "The part of this page that runs Python could not be loaded." });
        return null;
      },
    );
    return loading;
  }

  function follow(titles: Map<string, string>, event: GraderEvent): void {
    if (event.kind === "begin") for (const { name, title } of event.checks) titles.set(name, title.replaceAll("`", ""));
    else if (event.kind === "output") onOutput(event.text);
    else if (event.kind === "case" && situation.running) {
      const check = titles.get(event.check) ?? event.check;
      if (situation.running.check !== check) change({ running: { ...situation.running, check } });
    }
  }

  signal.addEventListener("abort", () => {
    if (situation.running) runner?.stop();
  });

  return {
    get status() {
      return statusOf(situation);
    },
    get explanation() {
      return explain(situation, Date.now());
    },
    get running() {
      return situation.running !== null;
    },
    get ready() {
      return situation.runner.phase === "ready" || situation.runner.phase === "running";
    },

    want() {
      if (situation.wanted) return;
      change({ wanted: true });
      void prepare().then((ready) => ready?.warm());
    },

    async run(source) {
      if (situation.running) return null;
      stopped = false;
      change({ wanted: true, failure: null, running: { since: Date.now(), limitS, check: null } });
      const ticking = setInterval(onChange, 1000);
      try {
        const ready = await prepare();
        if (!ready || stopped || signal.aborted) return null;
        const titles = new Map<string, string>();
        const report = await ready.run({ bundle, source, limitS, onEvent: (event) => follow(titles, event) });
        if (signal.aborted) return null;
        situation.outcome = report.status;
        return report;
      } catch (reason) {
        // When Python itself is the trouble, the runner's own state says so.
        if (situation.runner.phase !== "unavailable") situation.failure = `This run could not begin: ${messageOf(reason)}`;
        return null;
      } finally {
        clearInterval(ticking);
        change({ running: null });
      }
    },

    stop() {
      stopped = true;
      runner?.stop();
    },

    retry() {
      change({ failure: null, wanted: true });
      void prepare().then((ready) => (situation.runner.phase === "unavailable" ? ready?.retry() : ready?.warm()));
    },

    restore(outcome) {
      change({ outcome });
    },
  };
}

function messageOf(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
