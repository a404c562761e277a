import { beforeEach, expect, test, vi } from "vitest";
import { newDisk, newPage } from "./browser_storage";
import type { Progress } from "../../frontend/src/progress";
import { attach } from "../../frontend/src/study-quiz";

const HTML = `
  <p class="dr-quiz__question">Which one sees the order?</p>
  <ul class="dr-quiz__choices">
    <li data-correct="false"><div class="dr-quiz__choice">Recall</div><details class="dr-quiz__why"><summary>Why?</summary><section>It only counts.</section></details></li>
    <li data-correct="true"><div class="dr-quiz__choice">NDCG</div><details class="dr-quiz__why"><summary>Why?</summary><section>It discounts.</section></details></li>
    <li data-correct="false"><div class="dr-quiz__choice">Hit rate</div><details class="dr-quiz__why"><summary>Why?</summary><section>One is enough.</section></details></li>
  </ul>`;

let host: HTMLElement;
let store: Progress;

beforeEach(async () => {
  newDisk();
  store = newPage();
  await open();
});

async function open(html = HTML): Promise<void> {
  host = document.createElement("div");
  host.dataset["id"] = "metrics";
  host.innerHTML = html;
  document.body.replaceChildren(host);
  await attach(host, new AbortController().signal, store);
}

const radios = (): HTMLInputElement[] => [...host.querySelectorAll<HTMLInputElement>("input[type=radio]")];
const radio = (index: number): HTMLInputElement => radios()[index]!;
const key = (target: Element, name: string): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));

/** Per choice: its verdict, and the reason as far as it can be seen. */
const picture = (): string[] =>
  [...host.querySelectorAll("li")].map((item) => {
    const why = item.querySelector<HTMLDetailsElement>("details")!;
    const reason = why.hidden ? "hidden" : why.open ? "open" : "closed";
    return `${item.querySelector(".dr-quiz__verdict")?.textContent || "–"} ${reason}`;
  });

test("before an answer no reason can be seen", () => {
  expect(picture()).toEqual(["– hidden", "– hidden", "– hidden"]);
});

test("a wrong choice says so and why, and the others stay open questions", () => {
  radio(0).click();
  expect(picture()).toEqual(["Not this one open", "– hidden", "– hidden"]);
});

test("the right choice opens the way to every reason", () => {
  radio(0).click();
  radio(1).click();
  expect(picture()).toEqual(["– closed", "Right open", "– closed"]);
});

test("the verdict is said with its reason", async () => {
  radio(1).click();
  await vi.waitFor(() => expect(document.querySelector("[role=status]")?.textContent).toBe("Right. It discounts."));
});

test("choices are one group, named by the question, each named by its words", () => {
  const group = host.querySelector("[role=radiogroup]")!;
  expect(document.getElementById(group.getAttribute("aria-labelledby")!)?.textContent).toBe("Which one sees the order?");
  expect(new Set(radios().map((input) => input.name)).size).toBe(1);
  expect(radios().map((input) => input.closest("label")?.querySelector(".dr-quiz__choice")?.textContent)).toEqual(["Recall", "NDCG", "Hit rate"]);
});

test("arrows look without answering, Enter answers", () => {
  radio(0).focus();
  key(radio(0), "ArrowDown");
  expect([document.activeElement, radios().some((input) => input.checked)]).toEqual([radio(1), false]);
  key(radio(1), "ArrowUp");
  key(radio(0), "ArrowUp");
  expect(document.activeElement).toBe(radio(2));
  key(radio(2), "Enter");
  expect(picture()[2]).toBe("Not this one open");
});

test("an answer is there on return, wherever its choice stands by then", async () => {
  radio(1).click();
  await vi.waitFor(async () => expect((await store.read("quiz", "metrics"))?.chosen).toBe("NDCG"));
  const [first, second] = HTML.match(/<li.*<\/li>/g)!;
  await open(HTML.replace(first!, "#").replace(second!, first!).replace("#", second!));
  expect(picture()).toEqual(["Right open", "– closed", "– closed"]);
});

test("every answer is kept, and asking again forgets none", async () => {
  radio(0).click();
  radio(1).click();
  host.querySelector<HTMLButtonElement>("button")!.click();
  expect(picture()).toEqual(["– hidden", "– hidden", "– hidden"]);
  await vi.waitFor(async () => {
    const record = await store.read("quiz", "metrics");
    expect([record?.chosen, record?.answers.map((answer) => answer.correct)]).toEqual([null, [false, true]]);
  });
  await open();
  expect(picture()).toEqual(["– hidden", "– hidden", "– hidden"]);
});
