/** Places on a ring, a lane for each series; their names stand in the middle, from the outermost to the innermost. */

import { svg } from "./dom";
import type { Drawing } from "./plot-view";
import type { Plot } from "./report";

const LANE = 20;
const TICK = 7; // half the length of a place's stroke
const LINE = 17;

export function drawRing({ series }: Plot, width: number): Drawing {
  const size = Math.min(width, 380);
  const [cx, cy] = [width / 2, size / 2];
  const outer = size / 2 - 12;
  const names = series.map(({ name }, index) => {
    const lane = index === 0 ? "outside: " : index === series.length - 1 ? "inside: " : "";
    const y = cy + (index - (series.length - 1) / 2) * LINE + 4;
    return svg("text", { class: "dr-plot__lane-name", x: cx, y, "text-anchor": "middle" }, `${series.length > 1 ? lane : ""}${name}`);
  });
  const lanes = series.flatMap(({ points }, index) => {
    const radius = outer - index * LANE;
    const places = points.map(([place]) => {
      const angle = (Number(place) - 0.25) * 2 * Math.PI; // 0 at the top, clockwise
      const at = (distance: number): [number, number] => [cx + distance * Math.cos(angle), cy + distance * Math.sin(angle)];
      const [[x1, y1], [x2, y2]] = [at(radius - TICK), at(radius + TICK)];
      return svg("line", { class: "dr-plot__place", "data-series": index, x1, y1, x2, y2 });
    });
    return [svg("circle", { class: "dr-plot__lane", cx, cy, r: radius }), ...places];
  });
  return { height: size, content: [...lanes, ...names] };
}
