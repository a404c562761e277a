/** `<study-catalogue>`: filters for a list that is complete without them; what is asked for stands in the address. */

import { button, element, setText } from "./dom";
import { choicesFor, FACETS, labelFor, matches, rowsOf, WORDS } from "./facets";
import { exerciseOf, exerciseStates, markCounts, markRows, type State } from "./marks";
import type { Progress } from "./progress";
import { isReturning } from "./returning";

let count = 0;

export async function attach(host: HTMLElement, signal: AbortSignal, store?: Progress): Promise<void> {
  const rows = rowsOf(host);
  if (!rows.length) return;
  const noun = host.dataset["noun"] ?? (host.querySelector('a[href*="/exercises/"]') && !host.querySelector("[data-role], [data-roles]") ? "exercise" : "problem");
  const labels = JSON.parse(host.dataset["labels"] ?? "{}") as Record<string, string>;
  const states = isReturning() ? await exerciseStates(store) : new Map<string, State>();
  if (signal.aborted) return;
  noteProgress(rows.map((row) => row.element), states);
  const id = `dr-filter-${++count}`;
  const fields = new Map<string, HTMLInputElement | HTMLSelectElement>();
  const form = element("form", { class: "dr-filter dr-controls", role: "search", "aria-label": `Filter the ${noun}s` });

  function addField(name: string, label: string, field: HTMLInputElement | HTMLSelectElement): void {
    field.id = `${id}-${name}`;
    field.name = name;
    fields.set(name, field);
    form.append(element("p", { class: "dr-filter__field" }, element("label", { for: field.id }, label), field));
  }

  addField(WORDS, "Find", element("input", { type: "search", autocomplete: "off", placeholder: "Title, challenge or tag" }));
  for (const facet of FACETS) {
    const choices = choicesFor(facet, rows);
    if (!choices.length) continue;
    const options = choices.map((value) => element("option", { value }, labelFor(facet, value, rows, labels)));
    addField(facet.name, facet.label, element("select", {}, element("option", { value: "" }, "Any"), ...options));
  }
  const counter = element("p", { class: "dr-filter__count", role: "status" });
  const clear = button("Clear", "clear", () => {
    form.reset();
    apply();
    fields.get(WORDS)?.focus();
  });
  form.append(element("div", { class: "dr-filter__sum" }, counter, clear));

  function apply(): void {
    const filter = new Map([...fields].flatMap(([name, { value }]) => (value.trim() ? [[name, value.trim()] as const] : [])));
    let shown = 0;
    for (const row of rows) {
      const visible = matches(row, filter);
      row.element.hidden = !visible;
      if (visible) shown++;
    }
    const all = `${rows.length} ${noun}${rows.length === 1 ? "" : "s"}`;
    setText(counter, filter.size === 0 ? all : shown === 0 ? `None of ${all} matches` : `${shown} of ${all}`);
    clear.hidden = filter.size === 0;
    const address = new URL(location.href);
    for (const name of fields.keys()) address.searchParams.delete(name);
    for (const [name, value] of filter) address.searchParams.set(name, value);
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  function readAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const [name, field] of fields) field.value = asked.get(name) ?? "";
    for (const field of fields.values()) if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
    apply();
  }

  form.addEventListener("input", apply, { signal });
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  addEventListener("popstate", readAddress, { signal });
  host.prepend(form);
  readAddress();
  markRows(rows.map((row) => row.element), states);
  markCounts(host, states);
  host.dataset["upgraded"] = "";
}

/** What the facet of progress reads: what is begun is not done yet, either. */
function noteProgress(rows: HTMLElement[], states: ReadonlyMap<string, State>): void {
  for (const row of rows) {
    const exercise = exerciseOf(row);
    if (!exercise) continue;
    const state = states.get(exercise.slug);
    row.dataset["progress"] = state === "done" ? "done" : state === "begun" ? "not-done begun" : "not-done";
  }
}
