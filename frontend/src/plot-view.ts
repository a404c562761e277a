/** The picture after a pass: title, legend, drawing, a sentence that says the same, and the numbers behind it. */

import { element, prose, svg } from "./dom";
import { drawBars } from "./plot-bars";
import { drawLines } from "./plot-lines";
import { drawRing } from "./plot-ring";
import type { Plot } from "./report";

/** What a drawing consists of; `height` in the same pixels as the width it was asked for. */
export interface Drawing {
  height: number;
  content: SVGElement[];
}

const WIDEST = 640;
const NARROWEST = 280;
const DRAW: Record<Plot["kind"], (plot: Plot, width: number) => Drawing> = {
  line: drawLines,
  step: drawLines,
  points: drawLines,
  bars: drawBars,
  ring: drawRing,
};

/** `room`: pixels there are from side to side; letters keep their size on a phone, the drawing gets narrower. */
export function plotView(plot: Plot, room: number): HTMLElement {
  const width = Math.round(Math.min(Math.max(room || WIDEST, NARROWEST), WIDEST));
  const { height, content } = DRAW[plot.kind](plot, width);
  const drawing = svg(
    "svg",
    { role: "img", "aria-label": `${plot.title}. ${plot.sentence}`, viewBox: `0 0 ${width} ${height}`, width, height },
    ...content,
  );
  return element(
    "figure",
    { class: "dr-plot", "data-kind": plot.kind },
    element("p", { class: "dr-plot__title" }, element("strong", {}, plot.title)),
    plot.series.length > 1 && plot.kind !== "ring" ? legend(plot) : null,
    drawing,
    element("figcaption", { class: "dr-plot__sentence" }, prose(plot.sentence)),
    element("details", { class: "dr-plot__numbers" }, element("summary", {}, "The numbers"), numbers(plot)),
  );
}

/** The way a series is drawn is the way it stands here; never by color alone. */
function legend({ series, kind }: Plot): HTMLElement {
  const swatch = (index: number): SVGElement =>
    kind === "bars"
      ? svg("rect", { class: "dr-plot__bar", "data-series": index, x: 1, y: 2, width: 18, height: 8 })
      : svg("line", { class: "dr-plot__line", "data-series": index, x1: 0, x2: 20, y1: 6, y2: 6 });
  const items = series.map(({ name }, index) =>
    element("li", {}, svg("svg", { width: 20, height: 12, "aria-hidden": "true" }, swatch(index)), name),
  );
  return element("ul", { class: "dr-plot__legend" }, ...items);
}

function numbers({ series, x, y, kind }: Plot): HTMLElement {
  const rows = series.flatMap(({ name, points }) =>
    points.map(([at, value]) =>
      element(
        "tr",
        {},
        series.length > 1 || kind === "ring" ? element("th", { scope: "row" }, name) : null,
        element("td", {}, figure(at)),
        kind === "ring" ? null : element("td", {}, figure(value)),
      ),
    ),
  );
  const head = (text: string): HTMLElement => element("th", { scope: "col" }, text);
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, series.length > 1 || kind === "ring" ? head("Series") : null, head(x), kind === "ring" ? null : head(y))),
    element("tbody", {}, ...rows),
  );
}

/** Four digits are more than a drawing shows. */
export function figure(value: number | string): string {
  if (typeof value === "string") return value;
  return value.toLocaleString("en-US", { maximumSignificantDigits: Math.abs(value) >= 1000 ? 6 : 4 });
}
