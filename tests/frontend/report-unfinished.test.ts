// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseEvents, parseReport } from "../../frontend/src/report";
import { unfinished, type Ending } from "../../frontend/src/unfinished";

const contract = (name: string): string => readFileSync(new URL(`../contract/${name}`, import.meta.url), "utf8");
const events = parseEvents(`[${contract("events-v1.jsonl").trim().split("\n").join()}]`);
const secondCase = events.findIndex((event) => event.kind === "case" && event.case === 2);
const firstCheck = events.findIndex((event) => event.kind === "check");

const ending: Ending = { status: "timeout", sentence: "Stopped after 10 s", durationMs: 12.5, begun: true };

describe("the report of a run that came to no end", () => {
  test("is the one that the grader makes of the same events", () => {
    expect(unfinished(events.slice(0, secondCase + 1), ending)).toEqual(parseReport(contract("report-v1-timeout.json")));
  });

  test.each([
    ["before anything was said", 0, "Stopped after 10 s, before the first check: look at the lines outside your functions."],
    ["before the first check", 1, "Stopped after 10 s, before the first check: look at the lines outside your functions."],
    ["in the first case", 2, "Stopped after 10 s, in case 1 of “The k best items come first”: top([('a', 1), ('b', 3), ('c', 2)], 2)."],
    ["between two checks", firstCheck + 1, "Stopped after 10 s, after 1 of 6 checks."],
  ])("says where it was: %s", (_name, count, message) => {
    expect(unfinished(events.slice(0, count), ending).error).toEqual({ message, line: null, traceback: null });
  });

  test("keeps what was found and printed until then", () => {
    const report = unfinished(events.slice(0, firstCheck + 2), { ...ending, status: "stopped", sentence: "Stopped" });
    expect(report.status).toBe("stopped");
    expect(report.checks.map((check) => check.status)).toEqual(["failed", "stopped", "not_run", "not_run", "not_run", "not_run"]);
    expect(report.checks[0]?.cases).toHaveLength(2);
    expect(report.checks[1]?.message).toBe("Stopped, in case 1: share([3.0, 2.0, 1.0], 2)");
    expect(report.stdout).toBe("top 2\ntop 1\n");
  });

  test("gives no hint about code that never ran", () => {
    const report = unfinished([], { status: "stopped", sentence: "Stopped", durationMs: 0, begun: false });
    expect(report.error?.message).toBe("Stopped before your code ran.");
    expect(report.checks).toEqual([]);
  });
});
