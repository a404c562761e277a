/** Where results stand: below task and code, so that nothing above moves when they arrive. */

import { announce } from "./announce";
import { element } from "./dom";
import { createOutputView } from "./output-view";
import type { LastRun } from "./records";
import type { Report } from "./report";

export interface ResultArea {
  node: HTMLElement;
  /** A run begins: the old result stays in place, dimmed, until there is a new one. */
  begin(): void;
  output(text: string): void;
  show(report: Report): Promise<void>;
  restore(last: LastRun): Promise<void>;
  /** No result came of the run. */
  cancel(): void;
  clear(): void;
  /** The code is no longer the code this result is about. */
  setStale(stale: boolean): void;
}

interface ResultOptions {
  title: string;
  onLine: (line: number) => void;
  onHeadline: (headline: string | null, status: Report["status"] | null) => void;
  signal: AbortSignal;
}

export function createResultArea({ title, onLine, onHeadline, signal }: ResultOptions): ResultArea {
  const output = createOutputView();
  const stale = element("p", { class: "dr-report__stale", hidden: true }, "Your code changed since this result.");
  const node = element("section", { class: "dr-report", "aria-label": `Result: ${title}`, hidden: true }, stale, output.node);
  let body: HTMLElement | null = null;

  async function draw(report: Report, from: Date | null): Promise<void> {
    const [view, { headline, spokenVerdict }, pictures] = await Promise.all([
      import("./report-view"),
      import("./verdict"),
      report.plot ? import("./plot-view") : null,
    ]);
    if (signal.aborted) return;
    const next = view.renderReport(report, { from, onLine });
    node.hidden = false; // before its width is asked for
    if (report.plot && pictures) next.querySelector(".dr-report__verdict")?.after(pictures.plotView(report.plot, roomIn(node)));
    if (body) body.replaceWith(next);
    else stale.after(next);
    body = next;
    output.finish(report.stdout, report.stdout_truncated);
    node.removeAttribute("aria-busy");
    onHeadline(headline(report), report.status);
    if (!from) announce(spokenVerdict(report));
  }

  function clear(): void {
    body?.remove();
    body = null;
    output.finish("", false);
    node.removeAttribute("aria-busy");
    node.hidden = true;
    onHeadline(null, null);
  }

  return {
    node,
    begin() {
      void import("./report-view");
      node.setAttribute("aria-busy", "true");
      output.begin();
    },
    output(text) {
      output.append(text);
      node.hidden = false;
    },
    show: (report) => draw(report, null),
    async restore(last) {
      const { parseReport } = await import("./report");
      let report: Report;
      try {
        report = parseReport(last.report);
      } catch {
        return; // of a version this page does not read: the next run makes a new one
      }
      await draw(report, new Date(last.at));
    },
    cancel() {
      node.removeAttribute("aria-busy");
      if (!body) node.hidden = true;
    },
    clear,
    setStale(yes) {
      stale.hidden = !yes || !body;
    },
  };
}

/** The width inside the padding. */
function roomIn(node: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(node);
  return node.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}
