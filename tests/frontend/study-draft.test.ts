import { beforeEach, expect, test, vi } from "vitest";
import { newDisk, newPage, pageWithoutStorage } from "./browser_storage";
import type { Progress } from "../../frontend/src/progress";
import { attach } from "../../frontend/src/study-draft";

beforeEach(() => {
  newDisk();
  localStorage.clear();
});

async function open(store: Progress = newPage(), signal = new AbortController().signal): Promise<HTMLElement> {
  const host = document.createElement("div");
  Object.assign(host.dataset, { id: "fraud-detection/clarify", label: "Your own first", placeholder: "What would you ask?" });
  document.body.append(host);
  await attach(host, signal, store);
  return host;
}

const box = (host: HTMLElement): HTMLTextAreaElement => host.querySelector("textarea")!;
const state = (host: HTMLElement): string | null | undefined => host.querySelector(".dr-draft__state")?.textContent;

function write(host: HTMLElement, text: string): void {
  box(host).value = text;
  box(host).dispatchEvent(new Event("input", { bubbles: true }));
}

test("is a labelled box that says what to write and nothing about saving yet", async () => {
  const host = await open();
  const label = host.querySelector("label")!;
  expect([label.textContent, label.htmlFor === box(host).id, box(host).placeholder, state(host)]).toEqual(["Your own first", true, "What would you ask?", ""]);
  expect(box(host).readOnly).toBe(false);
});

test("keeps every edit, down to the last letter", async () => {
  const host = await open();
  for (const text of ["H", "Ho", "How"]) write(host, text);
  await vi.waitFor(() => expect(state(host)).toBe("saved in this browser"));
  expect(box(await open()).value).toBe("How");
});

test("an emptied box stays empty", async () => {
  const host = await open();
  write(host, "x");
  write(host, "");
  await vi.waitFor(async () => expect((await newPage().read("draft", "fraud-detection/clarify"))?.text).toBe(""));
  expect(box(await open()).value).toBe("");
});

test("follows what is written in another tab", async () => {
  const [one, other] = [await open(), await open()];
  box(other).dispatchEvent(new Event("focus"));
  write(one, "from one");
  await vi.waitFor(() => expect(box(other).value).toBe("from one"));
});

test("writes what is there when the page goes away", async () => {
  const host = await open();
  write(host, "a");
  write(host, "ab");
  dispatchEvent(new Event("pagehide"));
  await vi.waitFor(async () => expect((await newPage().read("draft", "fraud-detection/clarify"))?.text).toBe("ab"));
});

test("puts what is typed in a tab that knew of nothing below what another one stored", async () => {
  const [one, other] = [await open(), await open()];
  write(one, "first");
  await vi.waitFor(() => expect(state(one)).toBe("saved in this browser"));
  write(other, "second");
  await vi.waitFor(() => expect(box(other).value).toBe("first\nsecond"));
  write(other, "first\nsecond!");
  await vi.waitFor(async () => expect((await newPage().read("draft", "fraud-detection/clarify"))?.text).toBe("first\nsecond!"));
});

test("says when the browser stores nothing", async () => {
  const host = await open(pageWithoutStorage());
  write(host, "x");
  await vi.waitFor(() => expect(state(host)).toMatch(/^not stored/));
});
