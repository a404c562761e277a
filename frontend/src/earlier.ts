/** Code that was replaced and can be brought back, and the choice to make when an exercise changed. */

import { button, element } from "./dom";
import type { EarlierCode } from "./records";
import type { Work } from "./work";

export interface EarlierView {
  node: HTMLElement;
  update(): void;
}

const REASONS: Record<string, string> = {
  reset: "before a reset",
  changed: "written for an earlier version of this exercise",
  replaced: "replaced by other code",
  "another tab": "written in another tab",
};

export function createEarlier(work: Work): EarlierView {
  const notice = element(
    "div",
    { class: "dr-exercise__notice", role: "group", "aria-label": "This exercise changed", hidden: true },
    element("p", {}, "This exercise changed since you wrote this code. Both versions are kept."),
    button("Keep mine", "keep", () => work.keepMine()),
    button("Use the new starter", "renew", () => work.reset()),
  );
  const list = element("ul", { class: "dr-exercise__versions" });
  const past = element("details", { class: "dr-exercise__earlier", hidden: true }, element("summary", {}, "Earlier code"), list);
  const node = element("div", { class: "dr-exercise__kept" }, notice, past);
  let drawn: readonly EarlierCode[] = [];

  function item(code: EarlierCode): HTMLElement {
    const at = new Date(code.at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
    const lines = code.source.trimEnd().split("\n").length;
    return element(
      "li",
      {},
      element("span", {}, `${at}, ${REASONS[code.why] ?? code.why}, ${lines} ${lines === 1 ? "line" : "lines"}`),
      button("Bring back", "back", () => {
        work.bringBack(code);
        if (!past.hidden) past.querySelector("summary")?.focus();
      }),
    );
  }

  return {
    node,
    update() {
      notice.hidden = !work.changed;
      past.hidden = work.earlier.length === 0;
      if (work.earlier === drawn) return;
      drawn = work.earlier;
      list.replaceChildren(...drawn.map(item));
    },
  };
}
