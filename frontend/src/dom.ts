/** Small helpers for making nodes; text always arrives as text, never as markup. */

export type Attributes = Record<string, string | number | boolean | null>;
export type Child = Node | string | null;

/** An element with attributes (`true` sets an empty one, `false` and `null` leave it out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** As `element`, for parts of a picture. */
export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A push button; it never submits a form. */
export function button(label: string, name: string, onPress: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: `dr-button dr-button--${name}` }, label);
  made.addEventListener("click", onPress);
  return made;
}

/** Words that only a screen reader meets. */
export function spoken(text: string): HTMLSpanElement {
  return element("span", { class: "dr-spoken" }, text);
}

/** Writes text only when it differs, so that observers and screen readers are left in peace. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** A sentence in which `names between backticks` are set as code. */
export function prose(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  text.split(/`([^`\n]+)`/).forEach((part, index) => {
    if (part) made.append(index % 2 ? element("code", {}, part) : part);
  });
  return made;
}
