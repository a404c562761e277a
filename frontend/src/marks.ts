/** What the reader has done, marked where it helps to choose what to do next. */

import { element } from "./dom";
import { progress, type Progress } from "./progress";

const EXERCISE_LINK = /\/exercises\/([a-z0-9-]+)\/$/;

/** The exercise that a row of a catalogue is about. */
function exerciseOf(row: HTMLElement): { slug: string; link: HTMLAnchorElement } | null {
  const link = row.querySelector("a");
  const slug = link && EXERCISE_LINK.exec(link.pathname)?.[1];
  return link && slug ? { slug, link } : null;
}

/** Marks the exercises that pass, and on `data-exercises="slug slug"` how many of them do. */
export async function markProgress(root: ParentNode, store: Progress = progress): Promise<void> {
  const records = await store.entries("exercise");
  const done = new Set(records.filter((record) => record.passedAt !== null).map((record) => record.id));
  const begun = new Set(records.filter((record) => record.source !== null).map((record) => record.id));

  for (const row of root.querySelectorAll<HTMLElement>("study-catalogue :is(tr, li, article)")) {
    const exercise = exerciseOf(row);
    if (!exercise || row.querySelector(".dr-done")) continue;
    const state = done.has(exercise.slug) ? "done" : begun.has(exercise.slug) ? "begun" : null;
    if (state) exercise.link.after(" ", element("span", { class: "dr-done", "data-state": state }, state));
  }
  for (const node of root.querySelectorAll<HTMLElement>("[data-exercises]")) {
    const slugs = node.dataset["exercises"]?.split(/\s+/).filter(Boolean) ?? [];
    const number = slugs.filter((slug) => done.has(slug)).length;
    node.querySelector(".dr-done")?.remove();
    if (number) node.append(element("span", { class: "dr-done" }, ` · ${number} done`));
  }
}
