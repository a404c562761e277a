import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDisk, newPage, pageWithoutStorage } from "./browser_storage";
import type { Progress } from "../../frontend/src/progress";
import { openWork, type Work } from "../../frontend/src/work";

const STARTER = "def f():\n    pass  # TODO";

beforeEach(newDisk);

interface Opened {
  work: Work;
  /** Every source that was put before the reader by something else than typing. */
  shown: string[];
  leave(): void;
}

async function open({ basis = "v1", starter = STARTER, store = newPage() as Progress } = {}): Promise<Opened> {
  const life = new AbortController();
  const shown: string[] = [];
  const work: Work = await openWork({
    slug: "ndcg-at-k",
    basis,
    starter,
    store,
    signal: life.signal,
    onChange: (replaced) => void (replaced && shown.push(work.source)),
  });
  return { work, shown, leave: () => life.abort() };
}

async function typed(work: Work, ...sources: string[]): Promise<void> {
  for (const source of sources) work.edit(source);
  await work.settled();
}

describe("the reader's code", () => {
  test("is the starter until they write", async () => {
    const { work } = await open();
    expect([work.source, work.untouched, work.changed]).toEqual([STARTER, true, false]);
  });

  test("is there on the next visit, as of the last letter", async () => {
    const first = await open();
    await typed(first.work, "a", "ab", "abc");
    expect((await open()).work.source).toBe("abc");
  });

  test("counts as untouched again when it is the starter again", async () => {
    const { work } = await open();
    await typed(work, "a", STARTER);
    expect(work.untouched).toBe(true);
  });

  test("is written at once when the page goes away in the middle of a write", async () => {
    const { work } = await open();
    work.edit("first");
    work.edit("last");
    dispatchEvent(new Event("pagehide"));
    await work.settled();
    const { work: next } = await open();
    expect([next.source, next.earlier]).toEqual(["last", []]);
  });

  test("lives in memory when the browser refuses storage, and says so", async () => {
    const { work } = await open({ store: pageWithoutStorage() });
    await typed(work, "mine");
    expect([work.source, work.saveState]).toEqual(["mine", "memory"]);
  });
});

describe("a reset", () => {
  test("shows the starter and can be undone", async () => {
    const { work, shown } = await open();
    await typed(work, "mine");
    work.reset();
    expect([work.source, work.earlier[0]?.source, work.earlier[0]?.why]).toEqual([STARTER, "mine", "reset"]);
    work.bringBack(work.earlier[0]!);
    expect([work.source, work.earlier]).toEqual(["mine", []]);
    expect(shown).toEqual([STARTER, "mine"]);
  });

  test("can be undone on the next visit too", async () => {
    const { work } = await open();
    await typed(work, "mine");
    work.reset();
    await work.settled();
    const { work: next } = await open();
    expect(next.earlier.map((code) => code.source)).toEqual(["mine"]);
  });

  test("keeps each text once and no more than ten", async () => {
    const { work } = await open();
    for (const source of ["a", "b", "a", ..."cdefghijkl"]) {
      await typed(work, source);
      work.reset();
    }
    expect(work.earlier.map((code) => code.source).join("")).toBe("lkjihgfedc");
  });
});

describe("an exercise that changed since", () => {
  test.each<[string, (work: Work) => void, string, string[]]>([
    ["keeping mine ends the question", (work) => work.keepMine(), "mine", []],
    ["the new starter keeps mine within reach", (work) => work.reset(), "new starter", ["mine"]],
  ])("%s", async (_, choose, source, earlier) => {
    await typed((await open()).work, "mine");
    const { work } = await open({ basis: "v2", starter: "new starter" });
    expect([work.source, work.changed]).toEqual(["mine", true]);

    choose(work);
    await work.settled();
    const { work: next } = await open({ basis: "v2", starter: "new starter" });
    expect([next.source, next.changed, next.earlier.map((code) => code.source)]).toEqual([source, false, earlier]);
  });

  test("is no question to those who wrote nothing", async () => {
    const { work } = await open();
    work.showHints(1);
    await work.settled();
    expect((await open({ basis: "v2" })).work.changed).toBe(false);
  });

  test("does not show a verdict of the old checks", async () => {
    const { work } = await open();
    work.recordRun({ status: "passed", report: "{}", source: "x", at: 1 });
    await work.settled();
    const { work: next } = await open({ basis: "v2" });
    expect([next.last, next.passed]).toEqual([null, true]);
  });
});

describe("the same exercise open twice", () => {
  test("the other page follows", async () => {
    const [one, other] = [await open(), await open()];
    await typed(one.work, "from one");
    await vi.waitFor(() => expect(other.work.source).toBe("from one"));
    expect(other.shown).toEqual(["from one"]);
  });

  test("the newest edit wins, and the other stays within reach", async () => {
    const [one, other] = [await open(), await open()];
    one.work.edit("from one");
    other.work.edit("from the other");
    await Promise.all([one.work.settled(), other.work.settled()]);
    const { work } = await open();
    expect([work.source, ...work.earlier.map((code) => code.source)].sort()).toEqual(["from one", "from the other"]);
  });

  test("hints, solution and verdicts of both are kept", async () => {
    const [one, other] = [await open(), await open()];
    one.work.showHints(2);
    other.work.showSolution();
    other.work.recordRun({ status: "passed", report: "{}", source: "s", at: 5 });
    await Promise.all([one.work.settled(), other.work.settled()]);
    const { work } = await open();
    expect([work.hints, work.solutionSeen, work.passed, work.last?.at]).toEqual([2, true, true, 5]);
  });

  test("a page that was left changes nothing anymore", async () => {
    const [one, other] = [await open(), await open()];
    other.leave();
    await typed(one.work, "later");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([other.work.source, other.shown]).toEqual([STARTER, []]);
  });
});
