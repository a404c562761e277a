/** `<study-draft>`: the reader's own answer first; a box that grows with it and is saved on every edit. */

import { element, setText } from "./dom";
import type { Progress } from "./progress";
import { isReturning } from "./returning";
import { createSaver } from "./saver";

let count = 0;

const STATES = {
  saved: "saved in this browser",
  saving: "saving",
  memory: "not stored: this browser refuses it, so it lasts only until you close this page",
} as const;

export async function attach(host: HTMLElement, signal: AbortSignal, seam?: Progress): Promise<void> {
  const { id, label = "Your own first", placeholder = "" } = host.dataset;
  if (!id) return;
  const name = `dr-draft-${++count}`;
  const box = element("textarea", { class: "dr-draft__box", id: name, rows: 3, placeholder });
  const state = element("span", { class: "dr-draft__state" });
  let loadedAt = 0;
  let opening: Promise<Progress> | null = null;

  function grow(): void {
    if (CSS.supports("field-sizing", "content")) return; // the style sheet does it
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  /** What was typed before the stored text was seen here goes below it. */
  function joined(stored: string | undefined, typed: string): string {
    return stored && loadedAt === 0 ? `${stored}\n${typed}` : typed;
  }

  const saver = createSaver(
    async () => {
      const store = await open();
      const text = box.value;
      const { record, place } = await store.write("draft", id, (current) => ({ ...current, text: joined(current?.text, text) }));
      loadedAt = record.updatedAt;
      if (record.text !== text && box.value === text) box.value = record.text;
      return place;
    },
    (next) => setText(state, STATES[next]),
  );

  /** Takes over what is stored, unless it is older than what stands here. */
  async function load(store: Progress): Promise<void> {
    await saver.settled();
    const record = await store.read("draft", id ?? "");
    if (signal.aborted || saver.busy || !record || record.updatedAt <= loadedAt) return;
    loadedAt = record.updatedAt;
    box.value = record.text;
    setText(state, record.text ? STATES.saved : "");
    grow();
  }

  async function follow(): Promise<Progress> {
    const store = seam ?? (await import("./progress")).progress;
    const unsubscribe = store.subscribe((change) => {
      if (change.kind === "draft" && change.id === id) void load(store);
    });
    signal.addEventListener("abort", unsubscribe);
    return store;
  }

  function open(): Promise<Progress> {
    return (opening ??= follow());
  }

  box.addEventListener(
    "input",
    () => {
      grow();
      saver.save();
    },
    { signal },
  );
  addEventListener("pagehide", () => saver.flush(), { signal });
  // Inside a collapsed part the box can be measured only once that is open.
  host.closest("details")?.addEventListener("toggle", grow, { signal });

  // In the page before the storage answers, so that nothing below moves twice; closed to writing until it has.
  host.replaceChildren(element("label", { class: "dr-draft__label", for: name }, label), state, box);
  if (!isReturning()) {
    // Most likely nothing is stored: the storage may come when the reader does.
    box.addEventListener("focus", () => void open().then(load), { signal, once: true });
    return;
  }
  box.readOnly = true;
  await load(await open());
  box.readOnly = false;
}
