/** An exercise in a page, with a runner and an editor that do as they are told. */

import type { Editor, EditorOptions } from "../../frontend/src/editor";
import type { Progress } from "../../frontend/src/progress";
import type { Report } from "../../frontend/src/report";
import type { Runner, RunnerState, RunRequest } from "../../frontend/src/runner";
import "../../frontend/src/report-view";
import "../../frontend/src/verdict";
import { attach } from "../../frontend/src/study-exercise";

export const STARTER = "def f():\n    pass  # TODO";

const HTML = `
  <header class="dr-exercise__head"><h3 class="dr-exercise__title">NDCG@k</h3></header>
  <div class="dr-exercise__body">
    <div class="dr-exercise__task"><p>The task</p></div>
    <div class="dr-exercise__work">
      <div class="dr-exercise__starter"><div class="highlight"><pre><code><b>def</b> f():\n    pass  # TODO\n</code></pre></div></div>
      <div class="dr-exercise__hints">
        <details class="dr-hint"><summary>Hint 1 of 2: one</summary><p>One</p></details>
        <details class="dr-hint"><summary>Hint 2 of 2: two</summary><p>Two</p></details>
      </div>
      <details class="dr-exercise__solution"><summary>Solution</summary><pre>the solution</pre></details>
    </div>
  </div>`;

export class FakeRunner implements Runner {
  state: RunnerState = { phase: "idle", loaded: 0, total: 0, how: null, message: null };
  requests: RunRequest[] = [];
  stops = 0;
  retries = 0;
  warmed = 0;
  #listeners = new Set<(state: RunnerState) => void>();
  #waiting: { resolve: (report: Report) => void; reject: (reason: unknown) => void } | null = null;

  change(part: Partial<RunnerState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.#listeners) listener(this.state);
  }

  warm(): void {
    this.warmed++;
  }

  run(request: RunRequest): Promise<Report> {
    this.requests.push(request);
    this.change({ phase: "running" });
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  async finish(report: Report): Promise<void> {
    this.change({ phase: "ready" });
    this.#waiting?.resolve(report);
    await settle();
  }

  async refuse(reason: Error): Promise<void> {
    this.#waiting?.reject(reason);
    await settle();
  }

  stop(): void {
    this.stops++;
  }

  retry(): void {
    this.retries++;
  }

  subscribe(listener: (state: RunnerState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.state);
    return () => this.#listeners.delete(listener);
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}

export class FakeEditor implements Editor {
  content: string;
  focused = 0;
  line = 0;
  destroyed = false;

  constructor(readonly options: EditorOptions) {
    this.content = options.text;
  }

  /** What typing does in the real one. */
  type(text: string): void {
    this.content = text;
    this.options.onEdit(text);
  }

  text(): string {
    return this.content;
  }

  show(text: string): void {
    this.content = text;
  }

  focus(): void {
    this.focused++;
  }

  focusLine(line: number): void {
    this.line = line;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

/** Lets promises and the database come to rest; what is fetched late has been fetched above. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

export class ExercisePage {
  readonly host = document.createElement("div");
  readonly runner = new FakeRunner();
  readonly life = new AbortController();
  editor: FakeEditor | null = null;
  editorFails = false;

  static async open(store: Progress, dataset: Record<string, string> = {}): Promise<ExercisePage> {
    const page = new ExercisePage();
    Object.assign(page.host.dataset, { slug: "ndcg-at-k", status: "idle", bundle: "assets/exercises/x.json", basis: "v1", limit: "10", ...dataset });
    page.host.innerHTML = HTML;
    document.body.replaceChildren(page.host);
    await attach(page.host, page.life.signal, {
      store,
      loadRunner: () => Promise.resolve(page.runner),
      loadEditor: () =>
        page.editorFails ? Promise.reject(new Error("no chunk")) : Promise.resolve({ createEditor: (options) => (page.editor = new FakeEditor(options)) }),
    });
    return page;
  }

  get status(): string | undefined {
    return this.host.dataset["status"];
  }

  find(selector: string): HTMLElement {
    const found = this.host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  }

  text(selector: string): string {
    return this.find(selector).textContent?.trim() ?? "";
  }

  /** Names of the buttons that can be seen. */
  get buttons(): string[] {
    return [...this.host.querySelectorAll("button")].filter((node) => !node.closest("[hidden]")).map(nameOf);
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.host.querySelectorAll("button")].find((node) => nameOf(node) === name && !node.closest("[hidden]"));
    if (!found) throw new Error(`no button "${name}" among ${this.buttons.join(", ")}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await settle();
  }

  /** Taps the code and writes, as a reader does. */
  async write(text: string): Promise<void> {
    if (!this.editor) this.find(".dr-exercise__starter").click();
    await settle();
    this.editor!.type(text);
    await settle();
  }

  async run(report: Report): Promise<void> {
    await this.press("Run");
    await this.runner.finish(report);
  }
}

function nameOf(button: HTMLButtonElement): string {
  const copy = button.cloneNode(true) as HTMLElement;
  for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
  return copy.textContent?.trim() ?? "";
}
