// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseEvents, parseReport, type Report } from "../../frontend/src/report";

const contract = (name: string): string => readFileSync(new URL(`../contract/${name}`, import.meta.url), "utf8");
const reports = ["report-v1.json", "report-v1-passed.json", "report-v1-error.json", "report-v1-timeout.json"].map((name) => [name, contract(name)] as const);
const events = contract("events-v1.jsonl").trim().split("\n");

describe("a report", () => {
  test.each(reports)("of the contract is read whole: %s", (_name, text) => {
    expect(parseReport(text)).toEqual(JSON.parse(text));
  });

  const whole = JSON.parse(reports[0]?.[1] ?? "") as Report;
  const without = (key: keyof Report): object => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
  test.each(Object.keys(whole) as (keyof Report)[])("without %s is refused", (key) => {
    expect(() => parseReport(JSON.stringify(without(key)))).toThrow(key);
  });

  const wrong: Record<string, object> = {
    "of another version": { ...whole, version: 2 },
    "with an unknown status": { ...whole, status: "fine" },
    "with a check of an unknown status": { ...whole, checks: [{ name: "a", title: "b", status: "maybe", message: null, cases: [] }] },
    "with a case that lacks a field": { ...whole, checks: [{ name: "a", title: "b", status: "failed", message: null, cases: [{ call: "f()" }] }] },
    "with text for a line number": { ...whole, error: { message: "a", line: "3", traceback: null } },
    "with a plot of an unknown kind": { ...whole, plot: { kind: "pie", title: "a", x: "b", y: "c", series: [], marks: [], sentence: "d" } },
    "with a negative duration": { ...whole, duration_ms: -1 },
  };
  test.each(Object.entries(wrong))("%s is refused", (_name, report) => {
    expect(() => parseReport(JSON.stringify(report))).toThrow(/not a report: \w/);
  });

  test.each(["", "{", "null", "[]", '"report"'])("is never read from %j", (text) => {
    expect(() => parseReport(text)).toThrow();
  });
});

describe("an event", () => {
  test("of the contract is read whole, one of each kind at least", () => {
    const read = events.flatMap((text) => parseEvents(`[${text}]`));
    expect(read).toEqual(events.map((text) => JSON.parse(text) as unknown));
    expect(new Set(read.map((event) => event.kind))).toEqual(new Set(["begin", "case", "check", "output"]));
  });

  test.each([{ kind: "verdict" }, { kind: "case", check: "check_a" }, { kind: "output", text: 3 }, {}])("such as %j is refused", (event) => {
    expect(() => parseEvents(JSON.stringify([event]))).toThrow("not a list of events: ");
  });
});
