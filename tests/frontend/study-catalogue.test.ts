import { beforeEach, describe, expect, test } from "vitest";
import { newDisk, newPage } from "./browser_storage";
import type { Progress } from "../../frontend/src/progress";
import { attach } from "../../frontend/src/study-catalogue";

const EXERCISES = [
  ["ndcg-at-k", "NDCG@k", "evaluation", 20, "hard", "news-feed-ranking search-ranking"],
  ["random-oversampling", "Random oversampling", "features", 15, "standard", "fraud-detection"],
  ["velocity-counters", "Velocity counters", "features", 25, "hard", "fraud-detection"],
] as const;

const EXERCISE_TABLE = `<table><thead><tr><th>Exercise</th></tr></thead><tbody>${EXERCISES.map(
  ([slug, title, step, minutes, difficulty, problems]) => `
  <tr data-step="${step}" data-minutes="${minutes}" data-difficulty="${difficulty}" data-problems="${problems}" data-role="${slug === "ndcg-at-k" ? "mle ai-engineer" : "mle"}">
    <td><a href="${slug}/">${title}</a></td>
    <td><span class="dr-chip" data-step="${step}">${step === "features" ? "Features and data" : "Evaluation"}</span></td>
    <td><ul>${problems.split(" ").map((problem) => `<li><a href="../problems/${problem}/">${problem.toUpperCase()}</a></li>`).join("")}</ul></td>
  </tr>`,
).join("")}</tbody></table>`;

const PROBLEM_TABLE = `<table><tbody>
  <tr data-role="mle mlops" data-kind="ml" data-difficulty="hard" data-tags="payments class-imbalance">
    <td><a href="fraud-detection/">Fraud detection</a></td>
    <td><span class="dr-chip" data-role="mle">ML engineer</span><span class="dr-chip" data-role="mlops">MLOps</span></td>
    <td><ul><li>An adversary who adapts</li></ul></td>
    <td><a href="fraud-detection/#practice" data-exercises="random-oversampling velocity-counters">2</a></td>
  </tr>
  <tr data-role="mle" data-kind="ml" data-difficulty="standard" data-tags="ranking">
    <td><a href="news-feed-ranking/">News feed</a></td><td></td><td></td><td></td>
  </tr></tbody></table>`;

let store: Progress;

beforeEach(() => {
  newDisk();
  store = newPage();
  location.href = "http://localhost/exercises/";
});

async function open(table: string, noun: string, address = "/exercises/"): Promise<HTMLElement> {
  history.replaceState(null, "", address);
  const host = document.createElement("study-catalogue");
  host.dataset["noun"] = noun;
  host.dataset["labels"] = JSON.stringify({ mle: "ML engineer", "ai-engineer": "AI engineer", "search-ranking": "Search ranking" });
  host.innerHTML = table;
  document.body.replaceChildren(host);
  await attach(host, new AbortController().signal, store);
  return host;
}

const field = (host: Element, name: string): HTMLInputElement => host.querySelector<HTMLInputElement>(`[name=${name}]`)!;
const titles = (host: Element): string[] =>
  [...host.querySelectorAll<HTMLElement>("tbody > tr")].filter((row) => !row.hidden).map((row) => row.querySelector("a")?.textContent ?? "");
const count = (host: Element): string | null | undefined => host.querySelector("[role=status]")?.textContent;

function choose(host: Element, name: string, value: string): void {
  field(host, name).value = value;
  field(host, name).dispatchEvent(new Event("input", { bubbles: true }));
}

describe("the filters", () => {
  test("are those in which rows differ, in the words of the rows", async () => {
    const host = await open(EXERCISE_TABLE, "exercise");
    expect([...host.querySelectorAll("label")].map((label) => label.textContent)).toEqual(["Find", "Step", "Role", "Difficulty", "Problem", "Time"]);
    const options = (name: string) => [...field(host, name).querySelectorAll("option")].map((option) => option.textContent);
    expect(options("step")).toEqual(["Any", "Features and data", "Evaluation"]);
    expect(options("difficulty")).toEqual(["Any", "Standard", "Hard"]);
    expect(options("role")).toEqual(["Any", "ML engineer", "AI engineer"]);
    expect(options("problem")).toEqual(["Any", "NEWS-FEED-RANKING", "Search ranking", "FRAUD-DETECTION"]);
    expect(options("minutes")).toEqual(["Any", "up to 15 min", "up to 20 min", "up to 25 min"]);
  });

  test("leave out what all rows share", async () => {
    const host = await open(PROBLEM_TABLE, "problem");
    expect([...host.querySelectorAll("label")].map((label) => label.textContent)).toEqual(["Find", "Role", "Difficulty"]);
  });

  test.each<[string, Record<string, string>, string[], string]>([
    ["nothing asked", {}, ["NDCG@k", "Random oversampling", "Velocity counters"], "3 exercises"],
    ["a step", { step: "features" }, ["Random oversampling", "Velocity counters"], "2 of 3 exercises"],
    ["at most so many minutes", { minutes: "20" }, ["NDCG@k", "Random oversampling"], "2 of 3 exercises"],
    ["one of several problems", { problem: "search-ranking" }, ["NDCG@k"], "1 of 3 exercises"],
    ["a role", { role: "ai-engineer" }, ["NDCG@k"], "1 of 3 exercises"],
    ["two things at once", { step: "features", difficulty: "hard" }, ["Velocity counters"], "1 of 3 exercises"],
    ["words, in any order and case", { q: "COUNTERS velo" }, ["Velocity counters"], "1 of 3 exercises"],
    ["nothing there is", { q: "blockchain" }, [], "None of 3 exercises matches"],
  ])("%s", async (_, asked, expected, counted) => {
    const host = await open(EXERCISE_TABLE, "exercise");
    for (const [name, value] of Object.entries(asked)) choose(host, name, value);
    expect([titles(host), count(host)]).toEqual([expected, counted]);
    expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual(asked);
  });

  test.each([
    ["challenges", "adversary"],
    ["tags", "class imbalance"],
  ])("find words among %s", async (_, words) => {
    const host = await open(PROBLEM_TABLE, "problem");
    choose(host, "q", words);
    expect(titles(host)).toEqual(["Fraud detection"]);
  });

  test("are set by the address, which may ask for what there is not", async () => {
    const host = await open(EXERCISE_TABLE, "exercise", "/exercises/?step=evaluation&minutes=999&unknown=1");
    expect([titles(host), field(host, "minutes").value]).toEqual([["NDCG@k"], ""]);
    expect(location.search).toBe("?unknown=1&step=evaluation");
  });

  test("are cleared by one press", async () => {
    const host = await open(EXERCISE_TABLE, "exercise", "/exercises/?step=evaluation&q=ndcg");
    host.querySelector<HTMLButtonElement>("button")!.click();
    expect([titles(host).length, location.search]).toEqual([3, ""]);
  });
});

describe("what the reader has done", () => {
  beforeEach(async () => {
    const blank = { basis: "b", earlier: [], hints: 0, solutionSeen: false, last: null };
    await store.write("exercise", "random-oversampling", () => ({ ...blank, source: "x", passedAt: 1 }));
    await store.write("exercise", "velocity-counters", () => ({ ...blank, source: "x", passedAt: null }));
  });

  const marks = (host: Element): (string | null)[] => [...host.querySelectorAll(".dr-done")].map((mark) => mark.textContent);

  test("is marked beside each exercise", async () => {
    const host = await open(EXERCISE_TABLE, "exercise");
    expect(marks(host)).toEqual(["done", "begun"]);
    expect(host.querySelector('a[href="random-oversampling/"] + .dr-done')?.textContent).toBe("done");
  });

  test.each([
    ["done", ["Random oversampling"]],
    ["begun", ["Velocity counters"]],
    ["not-done", ["NDCG@k", "Velocity counters"]],
  ])("can be filtered by: %s", async (state, expected) => {
    const host = await open(EXERCISE_TABLE, "exercise");
    choose(host, "progress", state);
    expect(titles(host)).toEqual(expected);
  });

  test("is counted beside each problem", async () => {
    const host = await open(PROBLEM_TABLE, "problem", "/problems/");
    expect(marks(host)).toEqual([" · 1 done"]);
  });
});
