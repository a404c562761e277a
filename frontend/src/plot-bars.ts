/** Bars lie: names of categories are read from left to right, and a phone has room for them. */

import { scaleBand, scaleLinear } from "d3-scale";
import { svg } from "./dom";
import { figure, type Drawing } from "./plot-view";
import type { Plot } from "./report";

const BAR = 16;
const LETTER = 6.6;
const GAP = 10;

export function drawBars({ series, marks, y: title }: Plot, width: number): Drawing {
  const names = [...new Set(series.flatMap(({ points }) => points.map(([name]) => String(name))))];
  const values = [...series.flatMap(({ points }) => points.map(([, value]) => value)), ...marks.map((mark) => mark.at), 0];
  const left = Math.min(8 + LETTER * Math.max(...names.map((name) => name.length)), width / 2);
  const numbers = Math.max(...values.map((value) => figure(value).length)) * LETTER + 6;
  const top = marks.length ? 40 : 24;
  const height = top + names.length * (series.length * BAR + GAP) + 4;
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [left, width - numbers]);
  const row = scaleBand(names, [top, height - 4]);
  const zero = x(0);
  return {
    height,
    content: [
      svg("text", { class: "dr-plot__axis", x: width - 2, y: 12, "text-anchor": "end" }, title),
      ...names.map((name) => svg("text", { class: "dr-plot__tick", x: left - 8, y: (row(name) ?? 0) + row.bandwidth() / 2 + 4, "text-anchor": "end" }, name)),
      ...series.flatMap(({ points }, index) =>
        points.flatMap(([name, value]) => {
          const at = (row(String(name)) ?? 0) + GAP / 2 + index * BAR;
          const end = x(value);
          return [
            svg("rect", { class: "dr-plot__bar", "data-series": index, x: Math.min(zero, end), y: at + 1, width: Math.abs(end - zero), height: BAR - 2 }),
            svg("text", { class: "dr-plot__tick", x: Math.max(zero, end) + 4, y: at + BAR / 2 + 4 }, figure(value)),
          ];
        }),
      ),
      svg("line", { class: "dr-plot__base", x1: zero, x2: zero, y1: top, y2: height - 4 }),
      ...marks.map(({ at, label }) =>
        svg(
          "g",
          { class: "dr-plot__mark" },
          svg("line", { x1: x(at), x2: x(at), y1: top - 6, y2: height - 4 }),
          svg("text", { x: x(at), y: top - 10, "text-anchor": x(at) > width / 2 ? "end" : "start" }, label),
        ),
      ),
    ],
  };
}
