/** The entry: registers the elements; what each one does is fetched when a page has one. */

import { onEveryPage, watchDisclosure } from "./disclosure";
import { defineElement } from "./element";
import { isReturning } from "./returning";
import { watchScrollable } from "./scrollable";

defineElement("study-exercise", async () => (await import("./study-exercise")).attach);
defineElement("study-card", async () => (await import("./study-card")).attach);
defineElement("study-quiz", async () => (await import("./study-quiz")).attach);
defineElement("study-draft", async () => (await import("./study-draft")).attach);
defineElement("study-catalogue", async () => (await import("./study-catalogue")).attach);

watchDisclosure();

async function markPage(): Promise<void> {
  const { exerciseStates, markCounts } = await import("./marks");
  markCounts(document, await exerciseStates());
}

onEveryPage(() => {
  watchScrollable();
  if (isReturning() && document.querySelector("[data-exercises]")) void markPage();
});
