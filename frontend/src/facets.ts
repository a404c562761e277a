/** What the rows of a catalogue can be filtered by, read from their data attributes. */

export interface Facet {
  name: string;
  label: string;
  attributes: string[];
  /** The order of values where it is not that of the rows. */
  order?: string[];
  /** A number of which the reader has at most so much. */
  atMost?: (value: string) => string;
}

export const FACETS: Facet[] = [
  {
    name: "step",
    label: "Step",
    attributes: ["step"],
    order: ["requirements", "problem", "features", "model", "serving", "evaluation"],
  },
  { name: "role", label: "Role", attributes: ["role", "roles"] },
  { name: "kind", label: "Kind", attributes: ["kind"] },
  { name: "difficulty", label: "Difficulty", attributes: ["difficulty"], order: ["standard", "hard", "expert"] },
  { name: "problem", label: "Problem", attributes: ["problems"] },
  { name: "progress", label: "Progress", attributes: ["progress"], order: ["not-done", "begun", "done"] },
  { name: "minutes", label: "Time", attributes: ["minutes"], atMost: (minutes) => `up to ${minutes} min` },
];

export interface Row {
  element: HTMLElement;
  /** All that can be found by typing: what the row shows, its challenges and its tags. */
  text: string;
}

/** What is asked for: a value for each facet that is set, and words. */
export type Filter = ReadonlyMap<string, string>;

export const WORDS = "q";

export function rowsOf(host: HTMLElement): Row[] {
  const attributes = FACETS.flatMap((facet) => facet.attributes);
  const selector = ["tr", "li", "article"].flatMap((tag) => attributes.map((name) => `${tag}[data-${name}]`)).join(",");
  return [...host.querySelectorAll<HTMLElement>(selector)].map((row) => ({
    element: row,
    text: [row.textContent, row.dataset["challenges"], row.dataset["tags"]].join(" ").replaceAll("-", " ").toLowerCase(),
  }));
}

export function valuesIn(row: Row, facet: Facet): string[] {
  return facet.attributes.flatMap((name) => row.element.dataset[name]?.split(/[\s,]+/).filter(Boolean) ?? []);
}

/** The values worth offering; none when all rows agree. */
export function choicesFor(facet: Facet, rows: Row[]): string[] {
  const values = [...new Set(rows.flatMap((row) => valuesIn(row, facet)))];
  if (values.length < 2) return [];
  if (facet.atMost) return values.sort((one, other) => Number(one) - Number(other));
  const { order } = facet;
  return order ? values.sort((one, other) => order.indexOf(one) - order.indexOf(other)) : values;
}

/** A value in the words of `labels`, or in those in which the rows themselves show it. */
export function labelFor(facet: Facet, value: string, rows: Row[], labels: Record<string, string>): string {
  if (facet.atMost) return facet.atMost(value);
  if (labels[value]) return labels[value];
  const named = [...facet.attributes.map((name) => `[data-${name}="${value}"]`), `a[href$="/${value}/"]`].join(",");
  for (const { element } of rows) {
    const shown = element.querySelector(named)?.textContent?.trim();
    if (shown) return shown;
  }
  const words = value.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function matches(row: Row, filter: Filter): boolean {
  for (const facet of FACETS) {
    const wanted = filter.get(facet.name);
    if (wanted === undefined) continue;
    const values = valuesIn(row, facet);
    if (facet.atMost ? !values.some((value) => Number(value) <= Number(wanted)) : !values.includes(wanted)) return false;
  }
  const words = filter.get(WORDS)?.toLowerCase().split(/\s+/) ?? [];
  return words.every((word) => row.text.includes(word));
}
