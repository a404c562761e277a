import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newDisk, newPage, pageWithoutStorage } from "./browser_storage";
import { ExercisePage, settle, STARTER } from "./exercise_page";
import { parseReport, type Report } from "../../frontend/src/report";

const FAILED = parseReport(readFileSync("tests/contract/report-v1.json", "utf8"));
const PASSED: Report = { ...FAILED, status: "passed", diagnosis: null, checks: FAILED.checks.map((check) => ({ ...check, status: "passed", message: null })) };

let page: ExercisePage;

beforeEach(async () => {
  newDisk();
  page = await ExercisePage.open(newPage());
});

afterEach(() => page.life.abort());

/** The reader leaves and comes back. */
async function comeBack(dataset: Record<string, string> = {}): Promise<void> {
  page.life.abort();
  page = await ExercisePage.open(newPage(), dataset);
  await settle();
}

const announced = (): string => document.querySelector("[role=status].dr-spoken")?.textContent ?? "";

describe("before anything is pressed", () => {
  test("nothing runs and nothing is fetched", () => {
    expect([page.status, page.runner.warmed, page.runner.requests, page.editor]).toEqual(["idle", 0, [], null]);
  });

  test("the controls are there; hints and solution wait", () => {
    expect(page.buttons).toEqual(["Run", "Reset", "Hint 1 of 2", "Solution"]);
    expect(page.button("Reset").disabled).toBe(true);
    expect(page.find(".dr-hint").hidden).toBe(true);
    expect(page.find(".dr-exercise__solution").hidden).toBe(true);
  });

  test("the starter keeps its colors and its text", () => {
    expect(page.find("code").innerHTML).toContain("<b>def</b>");
    expect(page.text(".dr-code__numbers")).toBe("1\n2");
  });
});

describe("the code", () => {
  test("a tap puts the editor in its place and Python on its way", async () => {
    page.find(".dr-exercise__starter").dispatchEvent(new Event("pointerdown"));
    page.find(".dr-exercise__starter").click();
    await settle();
    expect(page.editor?.content).toBe(STARTER);
    expect(page.editor?.focused).toBe(1);
    expect(page.find(".dr-exercise__starter").hidden).toBe(true);
    expect(page.runner.warmed).toBe(1);
  });

  test("so does the keyboard", async () => {
    page.find(".dr-exercise__starter").focus();
    await settle();
    expect([page.editor?.focused, page.runner.warmed]).toEqual([1, 1]);
  });

  test("the editor has a name, and says how to leave it", async () => {
    await page.write("x");
    expect(page.editor?.options.label).toBe("Your code: NDCG@k");
    expect(document.getElementById(page.editor!.options.describedBy)?.textContent).toBe("Esc, then Tab leaves the editor.");
  });

  test("an editor that cannot be loaded is reported, and the code stays", async () => {
    page.editorFails = true;
    page.find(".dr-exercise__starter").click();
    await settle();
    expect(page.text(".dr-exercise__state")).toMatch(/^The editor could not be loaded/);
    expect(page.find(".dr-exercise__starter").hidden).toBe(false);
  });

  test("what was written is there on return, without the editor", async () => {
    await page.write("mine = 1\nmine = 2");
    await comeBack();
    expect([page.find("code").textContent, page.text(".dr-code__numbers")]).toEqual(["mine = 1\nmine = 2\n", "1\n2"]);
    expect(page.runner.requests).toEqual([]);
  });

  test("a browser that stores nothing is named", async () => {
    page = await ExercisePage.open(pageWithoutStorage());
    await page.write("mine");
    expect(page.text(".dr-exercise__saved")).toMatch(/^Not stored/);
  });
});

describe("a run", () => {
  test("sends what stands there, with the limit and the bundle's whole address", async () => {
    await page.write("mine");
    await page.press("Run");
    const [request] = page.runner.requests;
    expect([request?.source, request?.limitS]).toEqual(["mine", 10]);
    expect(request?.bundle).toMatch(/^\w+:\/\/.*\/assets\/exercises\/x\.json$/);
    expect([page.status, page.buttons.includes("Stop")]).toEqual(["running", true]);
  });

  test("pressed twice is one run", async () => {
    page.button("Run").click();
    await page.press("Run");
    expect(page.runner.requests).toHaveLength(1);
  });

  test.each([
    ["Ctrl", { ctrlKey: true }],
    ["Cmd", { metaKey: true }],
  ])("starts with %s and Enter", async (_, keys) => {
    page.find("code").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...keys }));
    await settle();
    expect(page.runner.requests).toHaveLength(1);
  });

  test("says which check it is at, and shows what is printed", async () => {
    await page.press("Run");
    const { onEvent } = page.runner.requests[0]!;
    onEvent({ kind: "begin", checks: [{ name: "check_a", title: "The `best` first" }] });
    onEvent({ kind: "case", check: "check_a", case: 1, call: "f()" });
    onEvent({ kind: "output", text: "<b>one</b>\n" });
    onEvent({ kind: "output", text: "two\n" });
    expect(page.text(".dr-exercise__state")).toBe("checking: The best first");
    expect(page.text(".dr-output__text")).toBe("<b>one</b>\ntwo");
  });

  test("ends in a verdict: status, headline, table, and one sentence aloud", async () => {
    await page.run(FAILED);
    expect(page.status).toBe("failed");
    expect(page.text(".dr-exercise__verdict")).toBe("2 of 6 checks pass");
    expect(page.find(".dr-report__diagnosis")).not.toBeNull();
    expect(page.text(".dr-output__text")).toBe(FAILED.stdout.trim());
    await vi.waitFor(() => expect(announced()).toBe("2 of 6 checks pass. Sorted from worst to best."));
    expect(page.buttons).not.toContain("Stop");
  });

  test("that has to wait for Python says so, the next one does not", async () => {
    page.button("Run").click();
    await vi.waitFor(() => expect(announced()).toBe("Your code runs as soon as Python is ready."));
    await page.runner.finish(FAILED);
    await vi.waitFor(() => expect(announced()).toMatch(/^2 of 6/));
    page.button("Run").click();
    await settle();
    expect(announced()).toMatch(/^2 of 6/);
    await page.runner.finish(FAILED);
  });

  test("can be stopped", async () => {
    await page.press("Run");
    await page.press("Stop");
    await page.runner.finish({ ...FAILED, status: "stopped" });
    expect([page.runner.stops, page.status, page.button("Run").getAttribute("aria-disabled")]).toEqual([1, "stopped", "false"]);
  });

  test("that cannot begin says why, and what still works", async () => {
    await page.press("Run");
    await page.runner.refuse(new Error("the checks of this exercise could not be loaded"));
    expect(page.status).toBe("unavailable");
    expect(page.text(".dr-exercise__state")).toMatch(/^This run could not begin: the checks .* loaded\. The task, the hints/);
    await page.press("Run");
    await page.runner.finish(PASSED);
    expect(page.status).toBe("passed");
  });

  test("Python that cannot be had is said, and can be tried again", async () => {
    await page.press("Run");
    page.runner.change({ phase: "unavailable", message: "no answer from this site" });
    await page.runner.refuse(new Error("no answer from this site"));
    expect([page.status, page.buttons.includes("Try again")]).toEqual(["unavailable", true]);
    await page.press("Try again");
    expect(page.runner.retries).toBe(1);
    page.runner.change({ phase: "ready", message: null });
    expect(page.status).toBe("ready");
  });

  test("an old result stays until the new one, and is marked once the code moved on", async () => {
    await page.run(FAILED);
    expect(page.find(".dr-report__stale").hidden).toBe(true);
    await page.write("other");
    expect(page.find(".dr-report__stale").hidden).toBe(false);
    await page.press("Run");
    expect(page.find(".dr-report").getAttribute("aria-busy")).toBe("true");
    expect(page.text(".dr-report__verdict strong")).toBe("2 of 6 checks pass");
    await page.runner.finish(PASSED);
    expect(page.find(".dr-report").hasAttribute("aria-busy")).toBe(false);
    expect(page.find(".dr-report__stale").hidden).toBe(true);
  });

  test("ends with the page it was started on", async () => {
    await page.write("mine");
    await page.press("Run");
    page.life.abort();
    expect([page.runner.stops, page.runner.listeners, page.editor?.destroyed]).toEqual([1, 0, true]);
  });
});

describe("coming back", () => {
  test("shows the last result as such, and runs nothing", async () => {
    await page.write("mine");
    await page.run(PASSED);
    await comeBack();
    expect([page.status, page.text(".dr-exercise__verdict"), page.runner.requests, page.runner.warmed]).toEqual(["passed", "All 6 checks pass", [], 0]);
    expect(page.text(".dr-report__time")).toMatch(/^from your last run/);
    expect(announced()).not.toMatch(/All 6/);
  });

  test("to an exercise that changed asks which code to go on with", async () => {
    await page.write("mine");
    await page.run(FAILED);
    await comeBack({ basis: "v2" });
    expect([page.status, page.buttons.slice(0, 2), page.find(".dr-report").hidden]).toEqual(["idle", ["Keep mine", "Use the new starter"], true]);
    await page.press("Use the new starter");
    expect(page.find("code").innerHTML).toContain("<b>def</b>");
    expect(page.text(".dr-exercise__versions")).toMatch(/earlier version of this exercise, 1 line/);
    await page.press("Bring back");
    expect(page.find("code").textContent).toBe("mine\n");
  });
});

describe("reset", () => {
  test("brings the starter, and can be undone", async () => {
    await page.write("mine");
    await page.press("Reset");
    expect(page.editor?.content).toBe(STARTER);
    await page.press("Undo reset");
    expect(page.editor?.content).toBe("mine");
    expect(page.buttons).toContain("Reset");
  });
});

describe("hints", () => {
  test("come one at a time, say how many there are, and are still open to those who return", async () => {
    await page.press("Hint 1 of 2");
    const [first, second] = page.host.querySelectorAll<HTMLDetailsElement>(".dr-hint");
    expect([first?.hidden, first?.open, second?.hidden]).toEqual([false, true, true]);
    await comeBack();
    expect(page.find(".dr-hint").hidden).toBe(false);
    await page.press("Hint 2 of 2");
    expect(page.button("All 2 hints shown").disabled).toBe(true);
  });
});

describe("the solution", () => {
  const shown = (): boolean => !page.find(".dr-exercise__solution").hidden;

  test("is asked for twice by those who have not passed", async () => {
    await page.press("Solution");
    expect([shown(), page.buttons.includes("Show the solution")]).toEqual([false, true]);
    await page.press("Keep trying");
    expect([shown(), page.buttons.includes("Show the solution")]).toEqual([false, false]);
    await page.press("Solution");
    await page.press("Show the solution");
    expect(shown()).toBe(true);
    await page.press("Hide solution");
    expect(shown()).toBe(false);
  });

  test.each<[string, () => Promise<void>]>([
    ["after a pass", () => page.run(PASSED)],
    ["after a pass on an earlier visit", async () => {
      await page.run(PASSED);
      await comeBack();
    }],
  ])("opens at once %s", async (_, before) => {
    await before();
    expect(shown()).toBe(false);
    await page.press("Solution");
    expect(shown()).toBe(true);
  });
});

test("two elements of one exercise share what is written", async () => {
  const other = new AbortController();
  const copy = document.createElement("div");
  Object.assign(copy.dataset, page.host.dataset);
  copy.innerHTML = '<header class="dr-exercise__head"></header><div class="dr-exercise__starter"><pre><code>def f():\n    pass  # TODO</code></pre></div>';
  document.body.append(copy);
  const { attach } = await import("../../frontend/src/study-exercise");
  await attach(copy, other.signal, { store: newPage(), loadRunner: () => Promise.resolve(page.runner) });
  await page.write("shared");
  await vi.waitFor(() => expect(copy.querySelector("code")?.textContent).toBe("shared\n"));
  other.abort();
});
