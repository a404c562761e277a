/** What is too wide for the page scrolls in its own box; whoever has no mouse can scroll it, too. */

const WIDE = ".math-display, .md-typeset table:not([class])";
/** Material's scripts put it around a table, after this one looked for tables. */
const WRAP = ".md-typeset__scrollwrap";

/** Lets the keyboard reach boxes that scroll, and only those: their width changes when a part opens or a phone is turned. */
export function watchScrollable(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>(WRAP) ?? (target as HTMLElement);
      if (box !== target) observer.observe(box);
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });
  for (const wide of document.querySelectorAll(WIDE)) observer.observe(wide);
}
