// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("../../frontend/styles/tokens.css", import.meta.url), "utf8");

const MARKERS = ["requirements", "problem", "features", "model", "serving", "evaluation"];
const PAPERS = ["paper", "raised", "shade"];
const PALETTES = [
  { scheme: "default", markers: 6, onRaised: 5.9 },
  { scheme: "slate", markers: 8, onRaised: 7.5 },
] as const;

/** The colors that a palette declares, by name without `--dr-`. */
function palette(scheme: string): Map<string, string> {
  const block = new RegExp(`\\[data-md-color-scheme="${scheme}"\\] \\{([^}]*)\\}`).exec(CSS)?.[1];
  if (block === undefined) throw new Error(`tokens.css declares no palette "${scheme}"`);
  return new Map([...block.matchAll(/--dr-([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map((found) => [found[1]!, found[2]!]));
}

function luminance(color: string): number {
  const digits = color.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  const [red, green, blue] = pairs
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe("contrast itself", () => {
  it.each([
    ["#000", "#fff", 21],
    ["#fff", "#ffffff", 1],
    ["#767676", "#fff", 4.54],
  ])("of %s on %s is %f", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });
});

describe.each(PALETTES)("the palette $scheme", ({ scheme, markers, onRaised }) => {
  const colors = palette(scheme);
  const color = (name: string): string => {
    const found = colors.get(name);
    if (found === undefined) throw new Error(`the palette "${scheme}" has no --dr-${name}`);
    return found;
  };

  it.each(MARKERS)(`writes %s on paper at ${markers}:1`, (step) => {
    expect(contrast(color(step), color("paper"))).toBeGreaterThanOrEqual(markers);
  });

  it.each(MARKERS)(`writes %s on a raised part at ${onRaised}:1`, (step) => {
    expect(contrast(color(step), color("raised"))).toBeGreaterThanOrEqual(onRaised);
  });

  it("gives every step a color of its own", () => {
    expect(new Set(MARKERS.map(color)).size).toBe(MARKERS.length);
  });

  it.each(PAPERS.flatMap((paper) => ["ink", "muted"].map((ink) => [ink, paper] as const)))("writes %s on %s at 6:1", (ink, paper) => {
    expect(contrast(color(ink), color(paper))).toBeGreaterThanOrEqual(6);
  });

  it.each(["good", "bad", "note"])("writes %s on its own ground at 6:1", (verdict) => {
    expect(contrast(color(verdict), color(`${verdict}-bg`))).toBeGreaterThanOrEqual(6);
  });

  it("writes on the accent at 7:1", () => {
    expect(contrast(color("on-accent"), color("accent"))).toBeGreaterThanOrEqual(7);
  });
});
