/** The solution: open to those who passed, to others after they said twice that they want it. */

import { button, element, setText } from "./dom";

export interface Solution {
  button: HTMLButtonElement | null;
  /** The question asked in place; stands below the buttons. */
  question: HTMLElement | null;
  update(passed: boolean, seen: boolean): void;
}

export function createSolution(host: HTMLElement, onSeen: () => void): Solution {
  const part = host.querySelector<HTMLDetailsElement>(".dr-exercise__solution");
  if (!part) return { button: null, question: null, update: () => undefined };
  let allowed = false;
  part.hidden = true;

  const control = button("Solution", "solution", () => {
    if (!allowed) ask(question.hidden === true);
    else if (part.hidden) reveal();
    else part.hidden = true;
    reflect();
  });
  const yes = button("Show the solution", "confirm", () => {
    allowed = true;
    ask(false);
    onSeen();
    reveal();
  });
  const no = button("Keep trying", "cancel", () => {
    ask(false);
    control.focus();
  });
  const words = element("p", {}, "You have not passed yet. A hint or another try teaches more than reading the solution.");
  const question = element("div", { class: "dr-exercise__question", role: "group", "aria-label": "Show the solution?", hidden: true }, words, yes, no);

  function ask(asking: boolean): void {
    question.hidden = !asking;
    if (asking) no.focus();
    reflect();
  }

  function reveal(): void {
    if (!part) return;
    part.hidden = false;
    part.open = true;
    part.querySelector("summary")?.focus();
    reflect();
  }

  function reflect(): void {
    const open = !question.hidden || (allowed && part?.hidden === false);
    control.setAttribute("aria-expanded", String(open));
    setText(control, allowed && part?.hidden === false ? "Hide solution" : "Solution");
  }

  reflect();
  return {
    button: control,
    question,
    update(passed, seen) {
      allowed ||= passed || seen;
      if (allowed) question.hidden = true;
      reflect();
    },
  };
}
