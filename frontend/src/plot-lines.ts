/** Lines, steps and points between two axes. */

import { scaleLinear, type ScaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import { svg } from "./dom";
import type { Drawing } from "./plot-view";
import type { Plot } from "./report";

const LETTER = 6.6; // width of a digit at the size of tick labels
const MARKED_POINTS = 12; // with more of them on a line, a dot on each is only noise

type Scale = ScaleLinear<number, number>;

export function drawLines(plot: Plot, width: number): Drawing {
  const height = Math.round(Math.min(0.62 * width, 330));
  const values = (axis: "x" | "y"): number[] => [
    ...plot.series.flatMap(({ points }) => points.map((point) => Number(point[axis === "x" ? 0 : 1]))),
    ...plot.marks.filter((mark) => mark.axis === axis).map((mark) => mark.at),
  ];
  const y = scaleLinear(extent(values("y"), true), [height - 40, 24]).nice(5);
  const labels = y.ticks(5).map(y.tickFormat(5));
  const left = 12 + LETTER * Math.max(...labels.map((label) => label.length));
  const right = width - 16;
  const x = scaleLinear(extent(values("x"), false), [left, right]);
  const bottom = height - 40;
  return {
    height,
    content: [
      ...yAxis(y, labels, left, right, plot.y),
      ...xAxis(x, bottom, width, plot.x),
      ...plot.marks.map((mark) => (mark.axis === "y" ? across(y(mark.at), mark.label, left, right) : upright(x(mark.at), mark.label, bottom, right))),
      ...plot.series.flatMap(({ points }, index) => drawn(plot.kind, points.map(([a, b]) => [x(Number(a)), y(b)] as [number, number]), index)),
    ],
  };
}

/** From the smallest to the largest; from 0 where that costs little room. */
function extent(values: number[], fromZero: boolean): [number, number] {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (fromZero && low > 0 && low < high * 0.6) low = 0;
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  return [low, high];
}

function yAxis(y: Scale, labels: string[], left: number, right: number, title: string): SVGElement[] {
  return [
    ...y.ticks(5).flatMap((tick, index) => [
      svg("line", { class: "dr-plot__grid", x1: left, x2: right, y1: y(tick), y2: y(tick) }),
      svg("text", { class: "dr-plot__tick", x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, labels[index] ?? ""),
    ]),
    svg("text", { class: "dr-plot__axis", x: 2, y: 12 }, title),
  ];
}

function xAxis(x: Scale, bottom: number, width: number, title: string): SVGElement[] {
  const count = Math.max(2, Math.floor(width / 90));
  const format = x.tickFormat(count);
  const [left, right] = x.range() as [number, number];
  return [
    svg("line", { class: "dr-plot__base", x1: left, x2: right, y1: bottom, y2: bottom }),
    ...x.ticks(count).map((tick) => svg("text", { class: "dr-plot__tick", x: x(tick), y: bottom + 16, "text-anchor": "middle" }, format(tick))),
    svg("text", { class: "dr-plot__axis", x: right, y: bottom + 34, "text-anchor": "end" }, title),
  ];
}

function across(at: number, label: string, left: number, right: number): SVGElement {
  return svg(
    "g",
    { class: "dr-plot__mark" },
    svg("line", { x1: left, x2: right, y1: at, y2: at }),
    svg("text", { x: right, y: at - 5, "text-anchor": "end" }, label),
  );
}

function upright(at: number, label: string, bottom: number, right: number): SVGElement {
  const turned = at > right / 2; // no room to its right
  return svg(
    "g",
    { class: "dr-plot__mark" },
    svg("line", { x1: at, x2: at, y1: 24, y2: bottom }),
    svg("text", { x: at + (turned ? -5 : 5), y: 34, "text-anchor": turned ? "end" : "start" }, label),
  );
}

function drawn(kind: Plot["kind"], points: [number, number][], index: number): SVGElement[] {
  const dots = kind === "points" || (kind === "line" && points.length <= MARKED_POINTS);
  const path = line().curve(kind === "step" ? curveStepAfter : curveLinear)(points);
  return [
    ...(kind === "points" ? [] : [svg("path", { class: "dr-plot__line", "data-series": index, d: path })]),
    ...(dots ? points.map(([cx, cy]) => svg("circle", { class: "dr-plot__dot", "data-series": index, cx, cy, r: 3.5 })) : []),
  ];
}
