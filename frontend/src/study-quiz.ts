/** `<study-quiz>`: one right choice among several, checked at once, each with the reason why. */

import { announce, prepareAnnouncements } from "./announce";
import { button, element, setText, spoken } from "./dom";
import { progress, type Progress } from "./progress";

const ANSWERS_KEPT = 20;
let count = 0;

interface Choice {
  item: HTMLElement;
  input: HTMLInputElement;
  words: string;
  correct: boolean;
  why: HTMLDetailsElement | null;
  verdict: HTMLElement;
}

export async function attach(host: HTMLElement, signal: AbortSignal, store: Progress = progress): Promise<void> {
  const id = host.dataset["id"];
  const question = host.querySelector<HTMLElement>(".dr-quiz__question");
  const list = host.querySelector<HTMLElement>(".dr-quiz__choices");
  if (!id || !question || !list) return;
  const saved = await store.read("quiz", id);
  if (signal.aborted) return;
  prepareAnnouncements();

  const name = `dr-quiz-${++count}`;
  question.id ||= `${name}-question`;
  const choices = [...list.children].map((item) => makeChoice(item as HTMLElement, name));
  const help = element("p", { class: "dr-spoken", id: `${name}-help` }, "Arrow keys move between the choices, Space answers.");
  const again = button("Ask me again", "again", () => {
    show(null);
    choices[0]?.input.focus();
    void store.write("quiz", id, (current) => ({ answers: [], ...current, chosen: null }));
  });
  list.setAttribute("role", "radiogroup");
  list.setAttribute("aria-labelledby", question.id);
  list.setAttribute("aria-describedby", help.id);
  host.append(help, again);

  /** Draws the state after `chosen`; nothing chosen: the question as new. */
  function show(chosen: Choice | null): void {
    const solved = chosen?.correct === true;
    for (const choice of choices) {
      const picked = choice === chosen;
      choice.input.checked = picked;
      if (picked) choice.item.dataset["verdict"] = choice.correct ? "right" : "wrong";
      else delete choice.item.dataset["verdict"];
      setText(choice.verdict, picked ? (choice.correct ? "Right" : "Not this one") : "");
      if (choice.why) {
        choice.why.hidden = !picked && !solved;
        choice.why.open = picked;
      }
    }
    host.dataset["state"] = chosen ? (solved ? "right" : "wrong") : "open";
    again.hidden = !chosen;
  }

  list.addEventListener(
    "change",
    (event) => {
      const chosen = choices.find((choice) => choice.input === event.target);
      if (!chosen || !id) return;
      show(chosen);
      announce(`${chosen.correct ? "Right" : "Not this one"}. ${reason(chosen)}`);
      const answer = { choice: chosen.words, correct: chosen.correct, at: Date.now() };
      void store.write("quiz", id, (current) => ({
        ...current,
        chosen: chosen.words,
        answers: [...(current?.answers ?? []), answer].slice(-ANSWERS_KEPT),
      }));
    },
    { signal },
  );
  // By themselves radio buttons answer on every arrow key; here arrows look and Space (or Enter) answers.
  list.addEventListener("keydown", (event) => {
    const at = choices.findIndex((choice) => choice.input === event.target);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) choices[(at + step + choices.length) % choices.length]?.input.focus();
    else if (event.key === "Enter") choices[at]?.input.click();
    else return;
    event.preventDefault();
  }, { signal });

  show(choices.find((choice) => choice.words === saved?.chosen) ?? null);
  host.dataset["upgraded"] = "";
}

function makeChoice(item: HTMLElement, name: string): Choice {
  const content = item.querySelector<HTMLElement>(".dr-quiz__choice") ?? item;
  item.setAttribute("role", "none"); // the group's members are the radio buttons
  const words = content.textContent?.trim() ?? "";
  const input = element("input", { type: "radio", name, class: "dr-quiz__radio" });
  const verdict = element("strong", { class: "dr-quiz__verdict" });
  const label = element("label", { class: "dr-quiz__label" }, input);
  content.replaceWith(label);
  label.append(content, verdict);
  const why = item.querySelector("details");
  why?.querySelector("summary")?.append(spoken(`: ${words}`));
  return { item, input, words, correct: item.dataset["correct"] === "true", why, verdict };
}

function reason({ why }: Choice): string {
  return [...(why?.children ?? [])]
    .filter((child) => child.tagName !== "SUMMARY")
    .map((child) => child.textContent?.trim())
    .join(" ");
}
