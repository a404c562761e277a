/** `<study-exercise>`: wires code, runner, result, hints, solution and what was saved into the HTML of an exercise. */

import { announce, prepareAnnouncements } from "./announce";
import { createCodeArea, starterText, type EditorModule } from "./code-area";
import { button, element, setText } from "./dom";
import { createEarlier } from "./earlier";
import { createHints } from "./hints";
import { whenNear } from "./near";
import type { Progress } from "./progress";
import { createResultArea } from "./result-area";
import { createRunSession } from "./run-session";
import type { Runner } from "./runner";
import { siteAddress } from "./site";
import { createSolution } from "./solution";
import { openWork } from "./work";

/** What tests put in place of the real thing. */
export interface Seams {
  loadRunner?: () => Promise<Runner>;
  loadEditor?: () => Promise<EditorModule>;
  store?: Progress;
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const ROOM_FOR_A_VERDICT = 80; // pixels
let count = 0;

export async function attach(host: HTMLElement, signal: AbortSignal, seams: Seams = {}): Promise<void> {
  const { slug = "", basis = "", bundle = "", limit = "10" } = host.dataset;
  const title = host.querySelector(".dr-exercise__title")?.textContent?.trim() ?? slug;
  const block = host.querySelector<HTMLElement>(".dr-exercise__starter");
  const head = host.querySelector(".dr-exercise__head");
  if (!block || !head) throw new Error(`exercise ${slug}: no starter or no head in the page`);

  const work = await openWork({ slug, basis, starter: starterText(block), signal, onChange: update, ...seams });
  if (signal.aborted) return;
  prepareAnnouncements();

  const session = createRunSession({
    bundle: siteAddress(bundle),
    limitS: Number(limit),
    signal,
    onChange: () => reflect(),
    onOutput: (text) => result.output(text),
    ...seams,
  });
  const helpId = `dr-help-${++count}`;
  const area = createCodeArea({
    block,
    source: work.source,
    label: `Your code: ${title}`,
    describedBy: helpId,
    onEdit: (source) => work.edit(source),
    onIntent: () => session.want(),
    onFailure() {
      setText(state, "The editor could not be loaded. Reload the page to try again; your code is kept.");
      state.hidden = false;
    },
    signal,
    ...seams,
  });
  const hints = createHints(host, (shown) => work.showHints(shown));
  const solution = createSolution(host, () => work.showSolution());
  const earlier = createEarlier(work);

  const pill = element("span", { class: "dr-exercise__verdict", hidden: true });
  const runKey = element("kbd", { "aria-hidden": "true" }, MAC ? "⌘ ⏎" : "Ctrl ⏎");
  const runButton = button("Run", "run", () => void run());
  runButton.append(" ", runKey);
  runButton.setAttribute("aria-keyshortcuts", MAC ? "Meta+Enter" : "Control+Enter");
  const resetButton = button("Reset", "reset", () => {
    const undo = resetUndo();
    if (undo) work.bringBack(undo);
    else work.reset();
  });
  const stopButton = button("Stop", "stop", () => session.stop());
  const retryButton = button("Try again", "retry", () => session.retry());
  const state = element("span", { class: "dr-exercise__state", hidden: true });
  const jumpButton = button("Show the result", "jump", () => result.node.scrollIntoView({ block: "nearest" }));
  jumpButton.hidden = true;
  const meter = element("progress", { "aria-label": "Python download", hidden: true });
  const saved = element("span", { class: "dr-exercise__saved" });
  const bar = element("div", { class: "dr-exercise__bar dr-controls" }, runButton, resetButton, hints.button, solution.button);
  const help = element(
    "span",
    { class: "dr-exercise__help" },
    saved,
    " ",
    element("span", { id: helpId }, "Esc, then Tab leaves the editor."),
  );
  const status = element("div", { class: "dr-exercise__status dr-controls" }, stopButton, retryButton, state, meter, help, jumpButton);
  const result = createResultArea({
    title,
    onLine: (line) => area.focusLine(line),
    onHeadline(headline, outcome) {
      pill.hidden = headline === null;
      pill.dataset["status"] = outcome ?? "";
      setText(pill, headline ?? "");
    },
    signal,
  });

  block.before(earlier.node);
  block.after(bar, status, ...(solution.question ? [solution.question] : []));
  head.append(pill);
  (host.querySelector(".dr-exercise__body") ?? host).append(result.node);

  async function run(): Promise<void> {
    if (session.running) return;
    if (!session.ready) announce("Your code runs as soon as Python is ready.");
    const source = work.source;
    jumpButton.hidden = true;
    result.begin();
    const report = await session.run(source);
    if (signal.aborted) return;
    if (!report) {
      result.cancel();
      if (session.explanation.text) announce(session.explanation.text);
      return;
    }
    work.recordRun({ status: report.status, report: JSON.stringify(report), source, at: Date.now() });
    await result.show(report);
    jumpButton.hidden = result.node.getBoundingClientRect().top < innerHeight - ROOM_FOR_A_VERDICT;
    update(false);
  }

  function resetUndo() {
    return work.untouched && work.earlier[0]?.why === "reset" ? work.earlier[0] : null;
  }

  /** What was saved changed: here, or in another tab. */
  function update(replaced: boolean): void {
    if (replaced) area.show(work.source);
    earlier.update();
    hints.restore(work.hints);
    solution.update(work.passed, work.solutionSeen);
    setText(resetButton, resetUndo() ? "Undo reset" : "Reset");
    resetButton.disabled = work.untouched && !resetUndo();
    result.setStale(work.last !== null && work.last.source !== work.source);
    setText(
      saved,
      work.saveState === "memory"
        ? "Not stored: this browser refuses it, so your code lasts only until you close this page."
        : work.untouched
          ? "What you write is saved in this browser."
          : work.saveState === "saving"
            ? "Saving"
            : "Saved in this browser.",
    );
    saved.dataset["state"] = work.saveState;
  }

  /** The runner or the run changed. */
  function reflect(): void {
    const { text, progress, retry } = session.explanation;
    host.dataset["status"] = session.status;
    setText(state, text);
    state.hidden = text === "";
    help.hidden = text !== "" && work.saveState !== "memory"; // the same line serves both
    meter.hidden = progress === null;
    if (progress?.max) {
      meter.max = progress.max;
      meter.value = progress.value;
    } else meter.removeAttribute("value");
    const busy = session.running;
    runButton.setAttribute("aria-disabled", String(busy));
    if (!busy && document.activeElement === stopButton) runButton.focus();
    stopButton.hidden = !busy;
    if (!retry && document.activeElement === retryButton) runButton.focus();
    retryButton.hidden = !retry;
  }

  const warm = (): void => {
    session.want();
    area.prepare();
  };
  runButton.addEventListener("pointerenter", warm, { signal });
  runButton.addEventListener("focus", warm, { signal });
  host.addEventListener("pointerenter", () => area.prepare(), { signal, once: true });
  host.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation(); // before the editor takes it for a line break
      void run();
    },
    { signal, capture: true },
  );

  session.restore(work.last?.status ?? null);
  update(false);
  host.dataset["upgraded"] = "";
  if (work.last) await result.restore(work.last);
  update(false);
  // The reader's own code gets its editor, and its colors, as soon as it can be seen: out of sight an editor cannot measure its lines.
  if (!work.untouched) whenNear(block, signal, () => area.open(), "0px");
}
