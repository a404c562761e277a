import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDisk, newPage, onDisk, pageWithoutStorage, passingPage, putOnDisk } from "./browser_storage";
import type { Change } from "../../frontend/src/progress";
import { isReturning } from "../../frontend/src/returning";

beforeEach(newDisk);

describe("a record", () => {
  test("is there on the next visit", async () => {
    await newPage().write("draft", "fraud/clarify", () => ({ text: "How often?" }));
    const record = await newPage().read("draft", "fraud/clarify");
    expect(record).toMatchObject({ format: 1, kind: "draft", id: "fraud/clarify", text: "How often?" });
  });

  test("is stored under its kind and id, and says where it went", async () => {
    const { place } = await newPage().write("draft", "a/b", () => ({ text: "x" }));
    expect(place).toBe("disk");
    expect([...(await onDisk()).keys()]).toEqual(["draft/a/b"]);
  });

  test("is gone after it was removed", async () => {
    const page = newPage();
    await page.write("draft", "a", () => ({ text: "x" }));
    await page.remove("draft", "a");
    expect(await page.read("draft", "a")).toBeUndefined();
  });

  test("never gets the same stamp twice, even when the clock goes back", async () => {
    const clock = vi.spyOn(Date, "now");
    const page = newPage();
    const stamps: number[] = [];
    for (const now of [5000, 5000, 10]) {
      clock.mockReturnValue(now);
      stamps.push((await page.write("draft", "d", () => ({ text: "" }))).record.updatedAt);
    }
    expect(stamps).toEqual([5000, 5001, 5002]);
  });

  test("keeps what a newer page added to it", async () => {
    await putOnDisk("draft/a", { format: 1, kind: "draft", id: "a", updatedAt: 1, text: "x", mood: "good" });
    await newPage().write("draft", "a", (current) => ({ ...current, text: "y" }));
    expect((await onDisk()).get("draft/a")).toMatchObject({ text: "y", mood: "good" });
  });

  test("written from two tabs at once holds what both added", async () => {
    const pages = [newPage(), newPage(), newPage()];
    await Promise.all(
      pages.map((page, index) =>
        page.write("card", "c", (current) => ({ events: [...(current?.events ?? []), { event: "reveal", at: index }] })),
      ),
    );
    expect((await newPage().read("card", "c"))?.events).toHaveLength(3);
  });
});

describe("a page that goes before the disk answers", () => {
  const add = (text: string) => (current?: { text: string }) => ({ text: `${current?.text ?? ""}${text}` });
  const notes = (): string[] => Object.keys(localStorage).filter((key) => key.includes("journal"));

  test("loses nothing of what it changed after it had read", async () => {
    await newPage().write("draft", "a", add("one"));
    const { page, leave } = passingPage();
    await page.read("draft", "a");
    leave();
    void page.write("draft", "a", add(" two"));
    void page.write("draft", "a", add(" three"));
    expect((await newPage().read("draft", "a"))?.text).toBe("one two three");
    expect((await onDisk()).get("draft/a")).toMatchObject({ text: "one two three" });
    expect(notes()).toEqual([]);
  });

  test("is known to have left something, even when it was the first visit", async () => {
    const { page, leave } = passingPage();
    await page.read("draft", "a");
    leave();
    void page.write("draft", "a", add("x"));
    expect(isReturning()).toBe(true);
  });

  test("does not overwrite what was stored later", async () => {
    const { page, leave } = passingPage();
    await page.read("draft", "a");
    leave();
    void page.write("draft", "a", add("left behind"));
    await putOnDisk("draft/a", { format: 1, kind: "draft", id: "a", updatedAt: Date.now() + 1000, text: "later" });
    expect((await newPage().read("draft", "a"))?.text).toBe("later");
  });

  test("leaves no note of what was stored, or could not be", async () => {
    const page = newPage();
    await page.read("draft", "a");
    await Promise.all([page.write("draft", "a", add("1")), page.write("draft", "a", add("2"))]);
    expect((await newPage().read("draft", "a"))?.text).toBe("12");
    const refused = pageWithoutStorage();
    await refused.read("draft", "b");
    await refused.write("draft", "b", add("x"));
    expect(notes()).toEqual([]);
  });

  test.each(["", "{", "7", '{"format":1,"kind":"draft","id":"other","updatedAt":9,"text":"x"}'])(
    "a note of no use (%j) is forgotten",
    async (text) => {
      localStorage.setItem("design-round journal draft/a", text);
      expect(await newPage().read("draft", "a")).toBeUndefined();
      expect(notes()).toEqual([]);
    },
  );
});

describe("entries", () => {
  test("lists the valid records of one kind", async () => {
    const page = newPage();
    await page.write("draft", "one", () => ({ text: "1" }));
    await page.write("draft", "two/parts", () => ({ text: "2" }));
    await page.write("card", "one", () => ({ events: [] }));
    await putOnDisk("draft/broken", { text: 3 });
    expect((await page.entries("draft")).map((record) => record.id).sort()).toEqual(["one", "two/parts"]);
  });
});

describe("a stored value that is no record", () => {
  test.each<[string, unknown]>([
    ["of another format", { format: 2, kind: "draft", id: "a", updatedAt: 9, text: "from the future" }],
    ["of another kind", { format: 1, kind: "card", id: "a", updatedAt: 9, events: [] }],
    ["under the wrong id", { format: 1, kind: "draft", id: "b", updatedAt: 9, text: "x" }],
    ["with a field of the wrong type", { format: 1, kind: "draft", id: "a", updatedAt: 9, text: 7 }],
    ["that is no object", "text"],
    ["that is null", null],
  ])("%s is ignored, and kept aside by the next write", async (_, value) => {
    await putOnDisk("draft/a", value);
    const page = newPage();
    expect(await page.read("draft", "a")).toBeUndefined();

    await page.write("draft", "a", (current) => ({ text: current ? "merged" : "new" }));
    expect((await page.read("draft", "a"))?.text).toBe("new");
    const aside = [...(await onDisk())].filter(([key]) => key.startsWith("aside/draft/a/"));
    expect(aside.map(([, kept]) => kept)).toEqual([value]);
  });
});

describe("without storage", () => {
  test("records live in memory, and the writer is told", async () => {
    const page = pageWithoutStorage();
    const { place } = await page.write("draft", "a", () => ({ text: "x" }));
    expect(place).toBe("memory");
    expect((await page.read("draft", "a"))?.text).toBe("x");
    expect((await page.entries("draft")).map((record) => record.text)).toEqual(["x"]);
    await page.remove("draft", "a");
    expect(await page.read("draft", "a")).toBeUndefined();
  });

  test("a full disk sends a record to memory, and takes it once there is room", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const page = newPage();
    await page.write("draft", "a", () => ({ text: "stored" }));
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect((await page.write("draft", "a", () => ({ text: "later" }))).place).toBe("memory");
    expect((await page.read("draft", "a"))?.text).toBe("later");

    full.mockRestore();
    expect((await page.write("draft", "a", (current) => ({ text: `${current?.text}!` }))).place).toBe("disk");
    expect((await newPage().read("draft", "a"))?.text).toBe("later!");
  });
});

describe("subscribers", () => {
  test("hear of changes made here and in other tabs, until they leave", async () => {
    const page = newPage();
    const heard: Change[] = [];
    const leave = page.subscribe((change) => heard.push(change));
    await page.write("draft", "mine", () => ({ text: "x" }));
    await newPage().write("draft", "theirs", () => ({ text: "y" }));
    await vi.waitFor(() => expect(heard.map((change) => change.id)).toEqual(["mine", "theirs"]));
    leave();
    await page.write("draft", "mine", () => ({ text: "z" }));
    expect(heard).toHaveLength(2);
  });
});
