/** Waiting until something comes near the window. */

/** Calls back once, when the element is in the window or `margin` away; inside a closed part that is when the part opens. */
export function whenNear(element: Element, signal: AbortSignal, then: () => void, margin = "600px"): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}
