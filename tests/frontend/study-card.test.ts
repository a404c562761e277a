import { beforeEach, expect, test, vi } from "vitest";
import { newDisk, newPage } from "./browser_storage";
import { attach } from "../../frontend/src/study-card";

beforeEach(newDisk);

test("each turn by the reader is kept with its time; parts opened otherwise are not", async () => {
  const store = newPage();
  const host = document.createElement("div");
  host.dataset["id"] = "discount";
  host.innerHTML = "<details><summary>Question</summary><p>Answer</p></details>";
  document.body.replaceChildren(host);
  attach(host, new AbortController().signal, store);
  const part = host.querySelector("details")!;
  const press = (): void => host.querySelector("summary")!.click();
  const events = async (): Promise<string[] | undefined> => (await store.read("card", "discount"))?.events.map(({ event }) => event);

  part.open = true; // by a link, or for printing
  part.open = false;
  press();
  await vi.waitFor(async () => expect(await events()).toEqual(["reveal"]));
  part.open = true;
  press(); // closes
  part.open = false;
  press();
  await vi.waitFor(async () => expect(await events()).toEqual(["reveal", "reveal"]));
});
