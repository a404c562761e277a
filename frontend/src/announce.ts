/** One polite live region for the whole page: results are said once, in one sentence. */

import { element } from "./dom";

let region: HTMLElement | null = null;

/** Puts the (empty) region into the page early, because a region is only heard when it was there before its text. */
export function prepareAnnouncements(): HTMLElement {
  if (!region?.isConnected) {
    region = element("div", { class: "dr-spoken", role: "status", "aria-live": "polite", "aria-atomic": "true" });
    document.body.append(region);
  }
  return region;
}

/** Says a sentence; saying the same one twice is heard twice. */
export function announce(sentence: string): void {
  const target = prepareAnnouncements();
  target.textContent = "";
  setTimeout(() => {
    target.textContent = sentence;
  }, 50);
}
