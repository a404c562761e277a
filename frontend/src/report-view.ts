/** A report drawn for reading: verdict, named misconception, failing checks with their cases, then what passes, one line each. */

import { element, prose, spoken } from "./dom";
import { firstDifference } from "./difference";
import type { CaseResult, CheckResult, Report } from "./report";
import { duration, headline } from "./verdict";

const CASES_SHOWN = 5;

const MARKS: Record<CheckResult["status"], { sign: string; word: string }> = {
  passed: { sign: "✓", word: "Passed" },
  failed: { sign: "✗", word: "Failed" },
  error: { sign: "✗", word: "Failed with an error" },
  stopped: { sign: "◼", word: "Stopped here" },
  not_run: { sign: "–", word: "Not run" },
};

export interface ReportOptions {
  /** When this is a result of an earlier visit: when it was made. */
  from: Date | null;
  /** Takes the reader to a line of the code. */
  onLine: (line: number) => void;
}

/** Everything but the output, which has its own place because it streams. */
export function renderReport(report: Report, { from, onLine }: ReportOptions): HTMLElement {
  const open = report.checks.filter((check) => check.status !== "passed" && check.status !== "not_run");
  const passed = report.checks.filter((check) => check.status === "passed");
  const skipped = report.checks.filter((check) => check.status === "not_run");
  return element(
    "div",
    { class: "dr-report__body", "data-status": report.status },
    verdictLine(report, from),
    report.error ? errorView(report.error, onLine) : null,
    report.diagnosis ? diagnosisView(report.diagnosis.message) : null,
    ...[...open, ...passed, ...skipped].map(checkView),
  );
}

function verdictLine(report: Report, from: Date | null): HTMLElement {
  const ended = report.status === "stopped" || report.status === "timeout";
  const time = from
    ? `from your last run, ${from.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" })}`
    : `${ended ? "after" : "ran in"} ${duration(report.duration_ms)}`;
  return element(
    "p",
    { class: "dr-report__verdict" },
    element("strong", {}, headline(report)),
    element("span", { class: "dr-report__time" }, time),
  );
}

function diagnosisView(message: string): HTMLElement {
  const [lead = "", ...rest] = message.split(/\n\s*\n/);
  // The first sentence names the misconception; the rest of its paragraph explains.
  const cut = /^.*?[.!?](?=\s)/s.exec(lead)?.[0] ?? lead;
  return element(
    "div",
    { class: "dr-report__diagnosis" },
    element("p", {}, element("strong", {}, prose(cut)), prose(lead.slice(cut.length))),
    ...rest.map((paragraph) => element("p", {}, prose(paragraph))),
  );
}

function errorView(error: NonNullable<Report["error"]>, onLine: (line: number) => void): HTMLElement {
  const { line } = error;
  const made = element("div", { class: "dr-report__error" }, element("p", {}, prose(error.message)));
  if (line !== null) {
    const go = element("button", { type: "button", class: "dr-button dr-button--line" }, `Go to line ${line}`);
    go.addEventListener("click", () => onLine(line));
    made.append(go);
  }
  if (error.traceback) made.append(element("pre", { class: "dr-report__traceback", tabindex: 0 }, error.traceback));
  return made;
}

function checkView(check: CheckResult): HTMLElement {
  const mark = MARKS[check.status];
  const failing = check.cases.filter((one) => !one.ok);
  const passing = check.cases.length - failing.length;
  const made = element(
    "div",
    { class: "dr-check", "data-status": check.status, "data-check": check.name },
    element(
      "p",
      { class: "dr-check__title" },
      element("span", { class: "dr-check__mark", "aria-hidden": "true" }, mark.sign),
      element("span", {}, spoken(`${mark.word}: `), prose(check.title)),
    ),
  );
  if (check.status === "passed" || check.status === "not_run") return made;
  // With a table below, the message of a plain failure would say its first row again; where a run ended stands above.
  const repeated = check.status === "stopped" || (check.status === "failed" && failing.length > 0);
  if (check.message && !repeated) made.append(element("p", { class: "dr-check__message" }, prose(check.message)));
  if (failing.length) made.append(caseTable(check, failing.slice(0, CASES_SHOWN)));
  const more = failing.length - CASES_SHOWN;
  if (more > 0) {
    made.append(
      element(
        "details",
        { class: "dr-check__more" },
        element("summary", {}, `${more} more failing ${more === 1 ? "case" : "cases"}`),
        caseTable(check, failing.slice(CASES_SHOWN)),
      ),
    );
  }
  if (failing.length && passing) {
    made.append(element("p", { class: "dr-check__rest" }, `${passing} other ${passing === 1 ? "case" : "cases"} of this check ${passing === 1 ? "passes" : "pass"}.`));
  }
  return made;
}

/** Roles are spelled out because on a narrow screen the rows are laid out as blocks, which makes browsers drop them. */
function caseTable(check: CheckResult, cases: CaseResult[]): HTMLElement {
  const toleranced = cases.some((one) => one.tolerance !== null);
  const heads = ["Call", "Expected", "Got", ...(toleranced ? ["Tolerance"] : [])];
  const cell = (label: string, name: string, ...content: (Node | string | null)[]): HTMLElement =>
    element("td", { role: "cell", "data-head": label, class: `dr-cases__${name}` }, ...content);
  const row = (one: CaseResult): HTMLElement =>
    element(
      "tr",
      { role: "row" },
      cell("Call", "call", element("code", {}, one.call)),
      cell("Expected", "expected", element("code", {}, one.expected)),
      cell("Got", "got", gotView(one), one.difference ? element("small", {}, prose(one.difference)) : null),
      toleranced ? cell("Tolerance", "tolerance", one.tolerance === null ? "–" : element("code", {}, one.tolerance)) : null,
    );
  return element(
    "table",
    { class: "dr-cases", role: "table", "aria-label": `Failing cases: ${check.title.replaceAll("`", "")}` },
    element(
      "thead",
      { role: "rowgroup" },
      element("tr", { role: "row" }, ...heads.map((head) => element("th", { role: "columnheader", scope: "col" }, head))),
    ),
    element("tbody", { role: "rowgroup" }, ...cases.map(row)),
  );
}

/** What came out, marked where it first departs from what was expected; all of it when it is another thing altogether. */
function gotView({ expected, got, difference }: CaseResult): HTMLElement {
  const within = difference?.startsWith("at ") ? firstDifference(expected, got) : null;
  if (!within?.different) return element("code", {}, element("mark", {}, got));
  return element("code", {}, within.before, element("mark", {}, within.different), within.after);
}
