/** The report of a run that came to no end, put together from what it sent; in the words of `grader.report.unfinished`. */

import type { CheckResult, Event, Report } from "./report";

type CaseEvent = Extract<Event, { kind: "case" }>;

export interface Ending {
  status: "timeout" | "stopped" | "error";
  /** Why it ended, without a full stop: `Stopped after 10 s`. */
  sentence: string;
  durationMs: number;
  /** Whether Python had the source at all. */
  begun: boolean;
}

export function unfinished(events: readonly Event[], { status, sentence, durationMs, begun }: Ending): Report {
  let titles: { name: string; title: string }[] = [];
  const done = new Map<string, CheckResult>();
  let current: CaseEvent | null = null;
  let stdout = "";
  for (const event of events) {
    switch (event.kind) {
      case "begin":
        titles = event.checks;
        break;
      case "case":
        current = event;
        break;
      case "check":
        done.set(event.check.name, event.check);
        current = null;
        break;
      case "output":
        stdout += event.text;
    }
  }
  const checks = titles.map(({ name, title }): CheckResult => {
    const finished = done.get(name);
    if (finished) return finished;
    const here = current?.check === name ? current : null;
    const message = here && `${sentence}, in case ${here.case}: ${here.call}`;
    return { name, title, status: here ? "stopped" : "not_run", message, cases: [] };
  });
  return {
    version: 1,
    status,
    checks,
    diagnosis: null,
    plot: null,
    error: { message: `${sentence}${begun ? where(titles, done.size, current) : " before your code ran"}.`, line: null, traceback: null },
    stdout,
    stdout_truncated: false,
    duration_ms: durationMs,
  };
}

function where(titles: { name: string; title: string }[], done: number, current: CaseEvent | null): string {
  if (current) {
    const title = titles.find(({ name }) => name === current.check)?.title ?? current.check;
    return `, in case ${current.case} of “${title.replace(/\.+$/, "")}”: ${current.call}`;
  }
  if (done > 0) return `, after ${done} of ${titles.length} checks`;
  return ", before the first check: look at the lines outside your functions";
}
