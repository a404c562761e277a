/** `<study-card>`: a question and its answer; each time the reader turns it over is kept, for a schedule to build on. */

import type { Progress } from "./progress";

const EVENTS_KEPT = 50;

export function attach(host: HTMLElement, signal: AbortSignal, seam?: Progress): void {
  const id = host.dataset["id"];
  const part = host.querySelector("details");
  const question = part?.querySelector("summary");
  if (!id || !part || !question) return;
  const record = async (event: { event: string; at: number }): Promise<void> => {
    const store = seam ?? (await import("./progress")).progress;
    await store.write("card", id, (current) => ({
      ...current,
      events: [...(current?.events ?? []), event].slice(-EVENTS_KEPT),
    }));
  };
  // Only the reader's own press counts: parts are also opened by links, by find-in-page and for printing.
  question.addEventListener(
    "click",
    () => {
      if (!part.open) void record({ event: "reveal", at: Date.now() });
    },
    { signal },
  );
}
