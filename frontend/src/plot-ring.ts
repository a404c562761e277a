/** Places on a ring, a lane for each series, the name beside its lane: told apart without color. */

import { svg } from "./dom";
import type { Drawing } from "./plot-view";
import type { Plot } from "./report";

const LANE = 20;
const TICK = 7; // half the length of a place's stroke

export function drawRing({ series }: Plot, width: number): Drawing {
  const size = Math.min(width, 380);
  const [cx, cy] = [width / 2, size / 2];
  const outer = size / 2 - 12;
  return {
    height: size,
    content: series.flatMap(({ name, points }, index) => {
      const radius = outer - index * LANE;
      const places = points.map(([place]) => {
        const angle = (Number(place) - 0.25) * 2 * Math.PI; // 0 at the top, clockwise
        const at = (distance: number): [number, number] => [cx + distance * Math.cos(angle), cy + distance * Math.sin(angle)];
        const [[x1, y1], [x2, y2]] = [at(radius - TICK), at(radius + TICK)];
        return svg("line", { class: "dr-plot__place", "data-series": index, x1, y1, x2, y2 });
      });
      const label = svg("text", { class: "dr-plot__tick dr-plot__lane-name", x: cx, y: cy - radius + 4, "text-anchor": "middle" }, name);
      return [svg("circle", { class: "dr-plot__lane", cx, cy, r: radius }), ...places, label];
    }),
  };
}
