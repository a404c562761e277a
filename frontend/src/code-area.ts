/** The code of an exercise: highlighted text until the reader means to write, then the editor in its place. */

import { element } from "./dom";
import type { Editor, EditorOptions } from "./editor";

export interface EditorModule {
  createEditor(options: EditorOptions): Editor;
}

export interface CodeAreaOptions {
  /** The block that holds the highlighted starter. */
  block: HTMLElement;
  /** The code to show, which may be the reader's own. */
  source: string;
  label: string;
  describedBy: string;
  onEdit: (source: string) => void;
  /** The reader turned to the code: time to warm things up. */
  onIntent: () => void;
  onFailure: () => void;
  signal: AbortSignal;
  loadEditor?: () => Promise<EditorModule>;
}

export interface CodeArea {
  show(source: string): void;
  focus(): void;
  focusLine(line: number): void;
  /** Fetches the editor without showing it. */
  prepare(): void;
  /** Puts the editor in place without taking the focus. */
  open(): void;
}

interface Caret {
  anchor: number;
  head: number;
}

const START: Caret = { anchor: 0, head: 0 };

/** The starter as its author wrote it, read back from the highlighted block; its last line break would be an empty line. */
export function starterText(block: HTMLElement): string {
  return ((block.querySelector("code") ?? block).textContent ?? "").replace(/\n$/, "");
}

export function createCodeArea(options: CodeAreaOptions): CodeArea {
  const { block, label, describedBy, onEdit, onIntent, onFailure, signal } = options;
  const load = options.loadEditor ?? (() => import("./editor"));
  const code = block.querySelector("code") ?? block;
  const highlighted = code.cloneNode(true);
  const starter = starterText(block);
  const numbers = element("span", { class: "dr-code__numbers", "aria-hidden": "true" });
  let source = options.source;
  let loading: Promise<EditorModule | null> | null = null;
  let loaded: EditorModule | null = null;
  let editor: Editor | null = null;
  let pressing = false; // a pointer is down: its click will say where the caret goes

  function draw(): void {
    if (source === starter) code.replaceChildren(...highlighted.cloneNode(true).childNodes);
    else code.textContent = `${source}\n`; // a last empty line is not drawn without another after it
    numbers.textContent = source
      .split("\n")
      .map((_, index) => index + 1)
      .join("\n");
  }

  function prepare(): Promise<EditorModule | null> {
    loading ??= load().then(
      (module) => (loaded = module),
      () => (loading = null),
    );
    return loading;
  }

  function mount(module: EditorModule, caret: Caret, focus: boolean): Editor | null {
    if (signal.aborted) return null;
    if (!editor) {
      const parent = element("div", { class: "dr-exercise__editor" });
      block.after(parent);
      editor = module.createEditor({
        parent,
        text: source,
        ...caret,
        label,
        describedBy,
        onEdit(text) {
          source = text;
          onEdit(text);
        },
      });
      if (focus) editor.focus(); // before the block goes, so that the focus is never lost in between
      block.hidden = true;
    } else if (focus) editor.focus();
    return editor;
  }

  async function begin(caret: Caret, focus: boolean): Promise<Editor | null> {
    // At once when it can be: phones open their keyboard only inside the tap.
    if (loaded) return mount(loaded, caret, focus);
    block.setAttribute("aria-busy", "true");
    const module = await prepare();
    block.removeAttribute("aria-busy");
    if (module) return mount(module, caret, focus);
    onFailure();
    return null;
  }

  block.tabIndex = 0;
  block.setAttribute("role", "group");
  block.setAttribute("aria-label", `${label}. Opens for writing when focused`);
  block.append(numbers);
  draw();

  const on = <E extends keyof HTMLElementEventMap>(type: E, handle: (event: HTMLElementEventMap[E]) => void): void =>
    block.addEventListener(type, handle, { signal });
  on("pointerdown", () => {
    pressing = true;
    onIntent();
    void prepare();
  });
  on("pointercancel", () => (pressing = false));
  on("click", (event) => {
    pressing = false;
    if (!isControl(event.target)) void begin(caretAt(code, event), true);
  });
  on("focusin", (event) => {
    onIntent();
    if (!pressing && !isControl(event.target)) void begin(START, true);
  });
  // While the editor is on its way, a key is meant for it and not for the page's shortcuts.
  on("keydown", (event) => event.stopPropagation());
  signal.addEventListener("abort", () => editor?.destroy());

  return {
    show(next) {
      source = next;
      draw();
      editor?.show(next);
    },
    focus: () => void begin(START, true),
    focusLine: (line) => void begin(START, true).then((opened) => opened?.focusLine(line)),
    prepare: () => void prepare(),
    open: () => void begin(START, false),
  };
}

/** Whether this is one of the theme's own buttons on the code, such as "copy". */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a") !== null;
}

/** Where in the code the reader pressed: the selection made there, else the letter under the pointer. */
function caretAt(code: Element, { clientX, clientY }: MouseEvent): Caret {
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed) {
    const anchor = offsetOf(code, selection.anchorNode, selection.anchorOffset);
    const head = offsetOf(code, selection.focusNode, selection.focusOffset);
    if (anchor !== null && head !== null) return { anchor, head };
  }
  const point = pointAt(clientX, clientY);
  const offset = point && offsetOf(code, point.node, point.offset);
  return offset === null ? START : { anchor: offset, head: offset };
}

function pointAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const found = document.caretPositionFromPoint(x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  if (typeof document.caretRangeFromPoint === "function") {
    const found = document.caretRangeFromPoint(x, y);
    return found && { node: found.startContainer, offset: found.startOffset };
  }
  return null;
}

function offsetOf(code: Element, node: Node | null, offset: number): number | null {
  if (!node || !code.contains(node)) return null;
  const range = document.createRange();
  range.setStart(code, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
