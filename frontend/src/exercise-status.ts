/** The states of an exercise, and the honest sentence for each: what is loaded, how much of it, what still works. */

import type { Outcome } from "./records";
import type { RunnerState } from "./runner";

export type Status = "idle" | "starting" | "ready" | "running" | Outcome | "unavailable";

/** All that the status follows from. */
export interface Situation {
  runner: RunnerState;
  /** The reader showed the intent to run code here. */
  wanted: boolean;
  /** A run of this exercise is under way since then (milliseconds), with its limit in seconds. */
  running: { since: number; limitS: number; check: string | null } | null;
  /** The last verdict. */
  outcome: Outcome | null;
  /** Why the last run could not even begin. */
  failure: string | null;
}

export interface Explanation {
  text: string;
  /** Bytes for a progress bar; `max` null while the size is unknown. */
  progress: { value: number; max: number | null } | null;
  /** Whether "Try again" is offered. */
  retry: boolean;
}

export function statusOf({ runner, wanted, running, outcome, failure }: Situation): Status {
  if (failure !== null) return "unavailable";
  if (running) return runner.phase === "running" ? "running" : "starting";
  if (!wanted) return outcome ?? "idle";
  if (runner.phase === "unavailable") return "unavailable";
  if (outcome) return outcome;
  if (runner.phase === "idle") return "idle";
  return runner.phase === "ready" || runner.phase === "running" ? "ready" : "starting";
}

/** Megabytes with one digit, as readers know them from their file manager. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function downloading({ loaded, total, how }: RunnerState): Explanation {
  if (loaded === 0 && total === 0) return { text: "Loading Python", progress: null, retry: false };
  const amount = total > 0 ? `${megabytes(loaded)} of ${megabytes(total)} MB` : `${megabytes(loaded)} MB so far`;
  const text =
    how === "snapshot"
      ? "Starting Python from the copy in this browser"
      : how === "first-visit"
        ? `Downloading Python, once: ${amount}`
        : `Loading Python: ${amount}`;
  return { text, progress: { value: loaded, max: total > 0 ? total : null }, retry: false };
}

const STILL_WORKS = "The task, the hints and the solution can be read, and your code is kept.";

/** The line under the buttons; empty when there is nothing worth saying. */
export function explain(situation: Situation, now: number): Explanation {
  const { runner, running, wanted, failure } = situation;
  const plain = (text: string): Explanation => ({ text, progress: null, retry: false });
  if (failure !== null) return { ...plain(`${failure} ${STILL_WORKS}`), retry: true };
  if (!wanted && !running) return plain("");
  switch (runner.phase) {
    case "unavailable":
      return { ...plain(`Python could not start: ${sentence(runner.message ?? "the reason is unknown")} ${STILL_WORKS}`), retry: true };
    case "downloading":
      return downloading(runner);
    case "starting":
      return plain(runner.how === "snapshot" ? "Starting Python from the copy in this browser" : "Starting Python");
    case "running": {
      if (!running) return plain("");
      const seconds = Math.floor((now - running.since) / 1000);
      const clock = seconds >= 1 ? `${seconds}\u00a0s of at most ${running.limitS}\u00a0s – ` : "";
      return plain(`${clock}${running.check ? `checking: ${running.check}` : "running your code"}`);
    }
    default:
      return plain(running ? "Loading the checks" : "");
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
