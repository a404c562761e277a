/** The verdict in words: one line for the reader's eye, one sentence for the reader's ear. */

import type { Report } from "./report";

/** "4 of 6 checks pass" and its relatives: the first line of every result. */
export function headline(report: Report): string {
  const passed = report.checks.filter((check) => check.status === "passed").length;
  const total = report.checks.length;
  const some = total === 1 ? `The check ${passed ? "passes" : "fails"}` : `${passed} of ${total} checks pass`;
  switch (report.status) {
    case "passed":
      return total === 1 ? some : `All ${total} checks pass`;
    case "failed":
      return some;
    case "error":
      return passed ? some : "Your code could not be checked";
    case "timeout":
      return "Your code ran out of time";
    case "stopped":
      return "Stopped";
  }
}

/** One polite sentence: the headline, then the most useful thing to know next. */
export function spokenVerdict(report: Report): string {
  const next =
    report.diagnosis?.message ??
    report.error?.message ??
    report.checks.find((check) => check.status === "failed" || check.status === "error")?.title;
  return next ? `${headline(report)}. ${firstSentence(next)}` : `${headline(report)}.`;
}

function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll("`", "");
}

/** A duration as a person would say it. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
