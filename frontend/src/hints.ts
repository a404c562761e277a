/** Hints, one at a time: a button that says which comes next, and the hints themselves once asked for. */

import { button, setText } from "./dom";

export interface Hints {
  button: HTMLButtonElement | null;
  /** Shows the first `count` hints, closed, as on a return visit. */
  restore(count: number): void;
}

export function createHints(host: HTMLElement, onShow: (count: number) => void): Hints {
  const all = [...host.querySelectorAll<HTMLDetailsElement>("details.dr-hint")];
  let shown = 0;
  if (!all.length) return { button: null, restore: () => undefined };

  const control = button("", "hint", () => {
    const next = all[shown];
    if (!next) return;
    show(shown + 1);
    next.open = true;
    next.querySelector("summary")?.focus();
    onShow(shown);
  });

  function show(count: number): void {
    shown = Math.min(count, all.length);
    all.forEach((hint, index) => (hint.hidden = index >= shown));
    const finished = shown === all.length;
    setText(control, finished ? `${all.length === 1 ? "Hint" : `All ${all.length} hints`} shown` : `Hint ${shown + 1} of ${all.length}`);
    control.disabled = finished;
  }

  show(0);
  return {
    button: control,
    restore(count) {
      if (count > shown) show(count);
    },
  };
}
