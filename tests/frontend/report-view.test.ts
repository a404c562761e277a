import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { parseReport, type CaseResult, type CheckResult, type Report } from "../../frontend/src/report";
import { renderReport } from "../../frontend/src/report-view";
import { duration, headline, spokenVerdict } from "../../frontend/src/verdict";

function example(name: string): Report {
  return parseReport(readFileSync(`tests/contract/${name}.json`, "utf8"));
}

const FAILED = example("report-v1");
const PASSED: Report = {
  ...FAILED,
  status: "passed",
  diagnosis: null,
  checks: FAILED.checks.map((check) => ({ ...check, status: "passed", message: null, cases: check.cases.map((one) => ({ ...one, ok: true })) })),
};

function draw(report: Report, from: Date | null = null, onLine = (_: number): void => undefined): HTMLElement {
  return renderReport(report, { from, onLine });
}

const texts = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent?.trim() ?? "");

describe("the order of a result", () => {
  test("verdict, misconception, what fails, what passes", () => {
    const view = draw(FAILED);
    expect([...view.children].map((node) => (node as HTMLElement).dataset["check"] ?? node.className)).toEqual([
      "dr-report__verdict",
      "dr-report__diagnosis",
      "check_top",
      "check_share",
      "check_share_of_nothing",
      "check_counter",
      "check_bad_k",
      "check_every_item_is_known",
    ]);
  });

  test("a passing check is one line", () => {
    const passing = draw(FAILED).querySelector('[data-check="check_bad_k"]')!;
    expect([...passing.children].map((node) => node.textContent)).toEqual(["✓Passed: A k below 1 raises ValueError."]);
  });

  test("checks that were not reached come last", () => {
    const states = [...draw(example("report-v1-timeout")).querySelectorAll<HTMLElement>(".dr-check")].map((node) => node.dataset["status"]);
    expect(states).toEqual(["stopped", "not_run", "not_run", "not_run", "not_run", "not_run"]);
  });
});

describe("a failing check", () => {
  const check = (name: string) => draw(FAILED).querySelector(`[data-check="${name}"]`)!;

  test("shows its failing cases, with the place where they differ, and counts the others", () => {
    const top = check("check_top");
    expect(texts(top, "th")).toEqual(["Call", "Expected", "Got"]);
    expect(texts(top, "tbody td")).toEqual(["top([('a', 1), ('b', 3), ('c', 2)], 2)", "['b', 'c']", "['a', 'c']at [0]: expected 'b', got 'a'"]);
    expect(texts(top, "mark")).toEqual(["'a'"]);
    expect(texts(top, ".dr-check__rest")).toEqual(["1 other case of this check passes."]);
  });

  test("names the tolerance where there is one", () => {
    expect(texts(check("check_share"), "th")).toContain("Tolerance");
    expect(texts(check("check_share"), ".dr-cases__tolerance")[0]).toBe("±1e-09");
  });

  test("says what was raised, with names set as code", () => {
    const message = check("check_share_of_nothing").querySelector(".dr-check__message")!;
    expect(message.querySelector("code")?.textContent).toBe("share");
    expect(message.textContent).toMatch(/^share raised ZeroDivisionError on line 10/);
  });

  test("shows five cases and puts away the rest", () => {
    const one: CaseResult = { call: "f()", expected: "1", got: "2", tolerance: null, ok: false, difference: null };
    const many: CheckResult = { name: "c", title: "Many", status: "failed", message: null, cases: Array.from({ length: 12 }, () => one) };
    const view = draw({ ...FAILED, checks: [many] });
    expect(view.querySelectorAll(".dr-check > .dr-cases tbody tr")).toHaveLength(5);
    expect(texts(view, "summary")).toEqual(["7 more failing cases"]);
    expect(view.querySelectorAll("details tbody tr")).toHaveLength(7);
  });

  test("names each cell for narrow screens and keeps the table's roles", () => {
    const table = check("check_top").querySelector("table")!;
    expect([...table.querySelectorAll("td")].map((cell) => cell.dataset["head"])).toEqual(["Call", "Expected", "Got"]);
    for (const role of ["row", "columnheader", "cell"]) expect(table.querySelector(`[role=${role}]`)).not.toBeNull();
    expect(table.getAttribute("role")).toBe("table");
  });
});

describe("code that could not be checked", () => {
  test("leads the reader to the line", () => {
    const onLine = vi.fn();
    const view = draw({ ...example("report-v1-error"), error: { message: "`f` is missing.", line: 3, traceback: "line 3" } }, null, onLine);
    view.querySelector("button")!.click();
    expect(onLine).toHaveBeenCalledWith(3);
    expect(texts(view, ".dr-report__error p, .dr-report__traceback")).toEqual(["f is missing.", "line 3"]);
  });
});

test("text from the learner's code never becomes markup", () => {
  const evil = "<img src=x onerror=alert(1)>`<b>`";
  const one: CaseResult = { call: evil, expected: evil, got: `${evil}!`, tolerance: evil, ok: false, difference: `at [0]: ${evil}` };
  const view = draw({
    ...FAILED,
    checks: [{ name: evil, title: evil, status: "error", message: evil, cases: [one] }],
    diagnosis: { name: evil, message: `${evil}\n\n${evil}` },
    error: { message: evil, line: 1, traceback: evil },
  });
  expect(view.querySelector("img, b, script")).toBeNull();
});

describe("verdicts in words", () => {
  test.each<[string, Report, string]>([
    ["some pass", FAILED, "2 of 6 checks pass"],
    ["all pass", PASSED, "All 6 checks pass"],
    ["one of one", { ...PASSED, checks: PASSED.checks.slice(0, 1) }, "The check passes"],
    ["none of one", { ...FAILED, checks: FAILED.checks.slice(0, 1) }, "The check fails"],
    ["nothing ran", example("report-v1-error"), "Your code could not be checked"],
    ["too long", example("report-v1-timeout"), "Your code ran out of time"],
    ["stopped", { ...example("report-v1-timeout"), status: "stopped" }, "Stopped"],
  ])("%s", (_, report, words) => {
    expect(headline(report)).toBe(words);
    expect(texts(draw(report), ".dr-report__verdict strong")).toEqual([words]);
  });

  test.each<[string, Report, string]>([
    ["a misconception", { ...FAILED, diagnosis: { name: "x", message: "You sort upwards. The best comes first." } }, "2 of 6 checks pass. You sort upwards."],
    ["no misconception", { ...FAILED, diagnosis: null }, "2 of 6 checks pass. The k best items come first."],
    ["a pass", PASSED, "All 6 checks pass."],
    ["a timeout", example("report-v1-timeout"), "Your code ran out of time. Stopped after 10 s, in case 2 of “The k best items come first”: top([('a', 1)], 1)."],
  ])("spoken: %s", (_, report, sentence) => expect(spokenVerdict(report)).toBe(sentence));

  test.each([
    [0.2, "1 ms"],
    [12.5, "13 ms"],
    [2500, "2.5 s"],
  ])("%d milliseconds are %s", (milliseconds, words) => expect(duration(milliseconds)).toBe(words));

  test("a result of the last visit says so", () => {
    const line = draw(PASSED, new Date(2026, 4, 3, 14, 5)).querySelector(".dr-report__time");
    expect(line?.textContent).toMatch(/^from your last run, .*2026/);
  });
});
