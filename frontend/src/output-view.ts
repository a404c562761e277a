/** What the code printed, while it prints it. */

import { element } from "./dom";

export interface OutputView {
  node: HTMLElement;
  /** A new run begins: what it prints first replaces what stands here. */
  begin(): void;
  append(text: string): void;
  /** The run is over; the report's text is the whole of it. */
  finish(text: string, truncated: boolean): void;
}

const CUT = "The output was cut here: only the first part of a long output is kept.";

export function createOutputView(): OutputView {
  const text = element("pre", { class: "dr-output__text", tabindex: 0, role: "log", "aria-live": "off", "aria-label": "Output" });
  const cut = element("p", { class: "dr-output__cut", hidden: true }, CUT);
  const node = element("div", { class: "dr-output", hidden: true }, element("p", { class: "dr-output__title" }, "Output"), text, cut);
  let fresh = true;

  function show(content: string): void {
    text.textContent = content;
    node.hidden = content === "";
  }

  return {
    node,
    begin() {
      fresh = true;
    },
    append(piece) {
      if (fresh) {
        show("");
        cut.hidden = true;
        fresh = false;
      }
      const following = text.scrollHeight - text.scrollTop - text.clientHeight < 8;
      text.append(piece);
      node.hidden = false;
      if (following) text.scrollTop = text.scrollHeight;
    },
    finish(content, truncated) {
      if (text.textContent !== content) show(content);
      cut.hidden = !truncated;
      fresh = true;
    },
  };
}
