/** Collapsed parts open for whoever is sent into them, by a link or on paper, and close again after printing. */

/** Opens every collapsed part around the target of `#hash` and brings it into view. */
export function openTarget(hash: string): void {
  const id = decode(hash.replace(/^#/, ""));
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  let opened = false;
  for (let part: Element | null = target; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement && !part.open) {
      part.open = true;
      opened = true;
    }
  }
  if (opened) target.scrollIntoView({ block: "start" });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Material's stream of pages, present when it navigates without loading. */
interface PageStream {
  subscribe(listener: () => void): unknown;
}

/** Calls back for the page that stands there now and for each one that takes its place. */
export function onEveryPage(callback: () => void): void {
  const pages = (window as { document$?: PageStream }).document$;
  if (pages) pages.subscribe(callback);
  else callback();
}

export function watchDisclosure(): void {
  onEveryPage(() => openTarget(location.hash));
  addEventListener("hashchange", () => openTarget(location.hash));
  // A second click on the same link changes no hash, but the part may have been closed in between.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    if (link && link.pathname === location.pathname && link.hash) setTimeout(() => openTarget(link.hash));
  });

  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("article details:not([open], [hidden])")];
    for (const part of opened) part.open = true;
  });
  addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
}
