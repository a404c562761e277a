import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plotView } from "../../frontend/src/plot-view";
import { parseReport, type Plot } from "../../frontend/src/report";

const LINE = parseReport(readFileSync("tests/contract/report-v1-passed.json", "utf8")).plot as Plot;
const BARS: Plot = {
  kind: "bars",
  title: "Share of each bin",
  x: "bin",
  y: "PSI",
  series: [
    { name: "reference", points: [["low", 0.2], ["high", -0.1]] },
    { name: "now", points: [["low", 0.3], ["high", 0.05]] },
  ],
  marks: [{ axis: "x", at: 0.2, label: "act" }],
  sentence: "The low bin moved most.",
};
const RING: Plot = {
  kind: "ring",
  title: "Where the nodes sit",
  x: "place",
  y: "",
  series: [
    { name: "a", points: [[0, 1], [0.5, 1]] },
    { name: "b", points: [[0.25, 1]] },
  ],
  marks: [],
  sentence: "Three places.",
};
const CONSTANT: Plot = { ...LINE, marks: [], series: [{ name: "one", points: [[3, 7]] }] };

/** Every coordinate that is drawn, to see that it lies within the picture. */
function coordinates(view: HTMLElement): { x: number[]; y: number[]; width: number; height: number } {
  const drawing = view.querySelector("figure > svg") as SVGElement;
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const read = (names: string[]): number[] =>
    names.flatMap((name) => [...drawing.querySelectorAll(`[${name}]`)].map((node) => Number(node.getAttribute(name))));
  const paths = [...drawing.querySelectorAll("path")].flatMap((path) => (path.getAttribute("d") ?? "").match(/-?[\d.]+/g) ?? []);
  return {
    x: [...read(["x", "x1", "x2", "cx"]), ...paths.filter((_, index) => index % 2 === 0).map(Number)],
    y: [...read(["y", "y1", "y2", "cy"]), ...paths.filter((_, index) => index % 2 === 1).map(Number)],
    width,
    height,
  };
}

describe.each<[string, Plot]>([
  ["lines", LINE],
  ["steps", { ...LINE, kind: "step", marks: [] }],
  ["points", { ...LINE, kind: "points" }],
  ["a single point", CONSTANT],
  ["bars", BARS],
  ["a ring", RING],
])("%s", (_, plot) => {
  test.each([0, 200, 358, 640, 2000])("lie within a picture for a room of %i pixels", (room) => {
    const { x, y, width, height } = coordinates(plotView(plot, room));
    expect(width).toBeGreaterThanOrEqual(280);
    expect(width).toBeLessThanOrEqual(640);
    for (const [all, end] of [[x, width], [y, height]] as const) {
      expect(all.length).toBeGreaterThan(0);
      expect(all.every(Number.isFinite)).toBe(true);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(-0.01);
      expect(Math.max(...all)).toBeLessThanOrEqual(end + 0.01);
    }
  });

  test("say in words and numbers what they show", () => {
    const view = plotView(plot, 640);
    const drawing = view.querySelector("figure > svg, svg[role=img]");
    expect(drawing?.getAttribute("aria-label")).toBe(`${plot.title}. ${plot.sentence}`);
    expect(view.querySelector("figcaption")?.textContent).toBe(plot.sentence);
    const rows = view.querySelectorAll("tbody tr");
    expect(rows).toHaveLength(plot.series.reduce((count, { points }) => count + points.length, 0));
  });
});

test("a legend names each of several series; a single one needs none", () => {
  const names = (plot: Plot): (string | null)[] => [...plotView(plot, 640).querySelectorAll(".dr-plot__legend li")].map((item) => item.textContent);
  expect(names(LINE)).toEqual(["yours", "no ceiling"]);
  expect(names(CONSTANT)).toEqual([]);
});

test("a ring names its lanes in the drawing itself", () => {
  const names = [...plotView(RING, 640).querySelectorAll(".dr-plot__lane-name")].map((name) => name.textContent);
  expect(names).toEqual(["outside: a", "inside: b"]);
});

test("marks are drawn with their words", () => {
  expect(plotView(LINE, 640).querySelector(".dr-plot__mark")?.textContent).toBe("ceiling");
  expect(plotView(BARS, 640).querySelector(".dr-plot__mark")?.textContent).toBe("act");
});
