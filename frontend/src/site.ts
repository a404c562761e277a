/** Where the site begins: scripts live in `assets/app/`, two folders below it, whatever the sub-path. */
export const SITE_ROOT = new URL("../../", import.meta.url);

/** The address of a file that the page names relative to the site's root. */
export function siteAddress(path: string): string {
  return new URL(path, SITE_ROOT).href;
}
