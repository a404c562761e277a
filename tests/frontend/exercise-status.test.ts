import { describe, expect, test } from "vitest";
import { explain, statusOf, type Situation, type Status } from "../../frontend/src/exercise-status";
import type { RunnerState } from "../../frontend/src/runner";

const IDLE: RunnerState = { phase: "idle", loaded: 0, total: 0, how: null, message: null };

function situation(part: Partial<Situation>, runner: Partial<RunnerState> = {}): Situation {
  return { wanted: false, running: null, outcome: null, failure: null, ...part, runner: { ...IDLE, ...runner } };
}

const RUNNING = { since: 0, limitS: 10, check: null };

describe("status", () => {
  test.each<[string, Status, Partial<Situation>, Partial<RunnerState>]>([
    ["nothing happened", "idle", {}, {}],
    ["another exercise starts Python", "idle", {}, { phase: "downloading" }],
    ["intent, before the runner answered", "idle", { wanted: true }, {}],
    ["intent, downloading", "starting", { wanted: true }, { phase: "downloading" }],
    ["intent, starting", "starting", { wanted: true }, { phase: "starting" }],
    ["Python is there", "ready", { wanted: true }, { phase: "ready" }],
    ["another exercise runs", "ready", { wanted: true }, { phase: "running" }],
    ["Run pressed while Python starts", "starting", { wanted: true, running: RUNNING }, { phase: "starting" }],
    ["the code runs", "running", { wanted: true, running: RUNNING }, { phase: "running" }],
    ["Run pressed again after a verdict", "starting", { wanted: true, running: RUNNING, outcome: "failed" }, { phase: "ready" }],
    ["a verdict", "failed", { wanted: true, outcome: "failed" }, { phase: "ready" }],
    ["a verdict of the last visit", "passed", { outcome: "passed" }, {}],
    ["a verdict stays while Python starts anew", "timeout", { wanted: true, outcome: "timeout" }, { phase: "downloading" }],
    ["Python cannot be had", "unavailable", { wanted: true }, { phase: "unavailable" }],
    ["Python cannot be had, and nobody asked here", "idle", {}, { phase: "unavailable" }],
    ["the checks cannot be had", "unavailable", { wanted: true, failure: "No checks." }, { phase: "ready" }],
  ])("%s: %s", (_, status, part, runner) => {
    expect(statusOf(situation(part, runner))).toBe(status);
  });
});

describe("what is said", () => {
  const wanted = { wanted: true };
  test.each<[string, RegExp, Partial<Situation>, Partial<RunnerState>]>([
    ["nothing before the reader means to run", /^$/, {}, { phase: "downloading" }],
    ["bytes on a first visit", /^Downloading Python, once: 3\.1 of 8\.1 MB$/, wanted, { phase: "downloading", how: "first-visit", loaded: 3.1e6, total: 8.1e6 }],
    ["bytes without a total", /^Downloading Python, once: 3\.1 MB so far$/, wanted, { phase: "downloading", how: "first-visit", loaded: 3.1e6 }],
    ["no bytes before the first", /^Loading Python$/, wanted, { phase: "downloading" }],
    ["a return visit", /^Starting Python from the copy in this browser$/, wanted, { phase: "starting", how: "snapshot" }],
    ["the start after a download", /^Starting Python$/, wanted, { phase: "starting", how: "first-visit" }],
    ["nothing when ready", /^$/, wanted, { phase: "ready" }],
    ["a run in its first second", /^running your code$/i, { running: RUNNING }, { phase: "running" }],
    ["a run that takes long", /^3\ss of at most 10\ss – checking: Ties$/, { running: { ...RUNNING, since: -3200, check: "Ties" } }, { phase: "running" }],
    ["why Python is not there, and what is", /^Python could not start: no network\. The task, /, wanted, { phase: "unavailable", message: "no network" }],
    ["why the run did not begin", /^No checks\. The task, .*your code is kept\.$/, { failure: "No checks." }, {}],
  ])("%s", (_, text, part, runner) => {
    expect(explain(situation(part, runner), 0).text).toMatch(text);
  });

  test("a progress bar goes with a download, with an end when the size is known", () => {
    const shown = (runner: Partial<RunnerState>) => explain(situation(wanted, runner), 0).progress;
    expect(shown({ phase: "downloading", loaded: 10, total: 40 })).toEqual({ value: 10, max: 40 });
    expect(shown({ phase: "downloading", loaded: 10 })).toEqual({ value: 10, max: null });
    expect(shown({ phase: "starting" })).toBeNull();
  });

  test("trying again is offered where it may help, and only there", () => {
    const offered = (part: Partial<Situation>, runner: Partial<RunnerState>) => explain(situation(part, runner), 0).retry;
    expect(offered(wanted, { phase: "unavailable" })).toBe(true);
    expect(offered({ failure: "No checks." }, {})).toBe(true);
    expect(offered(wanted, { phase: "ready" })).toBe(false);
  });
});
