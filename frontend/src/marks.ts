/** What the reader has done, marked where it helps to choose what to do next. */

import { element } from "./dom";
import { progress, type Progress } from "./progress";

export type State = "done" | "begun";

const EXERCISE_LINK = /\/exercises\/([a-z0-9-]+)\/$/;

/** The exercise that a row of a catalogue is about. */
export function exerciseOf(row: HTMLElement): { slug: string; link: HTMLAnchorElement } | null {
  const link = row.querySelector("a");
  const slug = link && EXERCISE_LINK.exec(link.pathname)?.[1];
  return link && slug ? { slug, link } : null;
}

/** How far the reader got, by exercise; those never touched are not there. */
export async function exerciseStates(store: Progress = progress): Promise<Map<string, State>> {
  const records = await store.entries("exercise");
  const touched = records.filter(({ passedAt, source }) => passedAt !== null || source !== null);
  return new Map(touched.map(({ id, passedAt }) => [id, passedAt === null ? "begun" : "done"]));
}

/** Marks each row that is about an exercise the reader has begun or done. */
export function markRows(rows: readonly HTMLElement[], states: ReadonlyMap<string, State>): void {
  for (const row of rows) {
    const exercise = exerciseOf(row);
    const state = exercise && states.get(exercise.slug);
    if (state) exercise.link.after(" ", element("span", { class: "dr-done", "data-state": state }, state));
  }
}

/** Says on `data-exercises="slug slug"` how many of them pass. */
export function markCounts(root: ParentNode, states: ReadonlyMap<string, State>): void {
  for (const node of root.querySelectorAll<HTMLElement>("[data-exercises]")) {
    const slugs = node.dataset["exercises"]?.split(/\s+/).filter(Boolean) ?? [];
    const number = slugs.filter((slug) => states.get(slug) === "done").length;
    node.querySelector(".dr-done")?.remove();
    if (number) node.append(element("span", { class: "dr-done" }, ` · ${number} done`));
  }
}
