/** The code editor; the only file that imports CodeMirror, fetched when a reader means to write. */

import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

export interface EditorOptions {
  parent: HTMLElement;
  text: string;
  /** Offsets into `text`. */
  anchor: number;
  head: number;
  label: string;
  /** Id of the sentence that says how to leave with the keyboard. */
  describedBy: string;
  onEdit: (text: string) => void;
}

export interface Editor {
  text(): string;
  /** Puts other code in place; the reader's own undo takes it back. */
  show(text: string): void;
  focus(): void;
  focusLine(line: number): void;
  destroy(): void;
}

export function createEditor(options: EditorOptions): Editor {
  const { parent, text, anchor, head, label, describedBy, onEdit } = options;
  let quiet = false; // true while other code is shown, which is no edit of the reader's
  const within = (offset: number, length: number): number => Math.max(0, Math.min(offset, length));

  const state = EditorState.create({
    doc: text,
    selection: { anchor: within(anchor, text.length), head: within(head, text.length) },
    extensions: [
      lineNumbers(),
      highlightActiveLine(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      python(),
      syntaxHighlighting(classHighlighter),
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        "aria-label": label,
        "aria-describedby": describedBy,
        autocapitalize: "off",
        autocorrect: "off",
        spellcheck: "false",
        tabindex: "0",
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !quiet) onEdit(update.state.doc.toString());
      }),
    ],
  });
  const view = new EditorView({ state, parent });

  return {
    text: () => view.state.doc.toString(),
    show(next) {
      if (next === view.state.doc.toString()) return;
      quiet = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      quiet = false;
    },
    focus: () => view.focus(),
    focusLine(line) {
      const { from } = view.state.doc.line(within(line, view.state.doc.lines) || 1);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
