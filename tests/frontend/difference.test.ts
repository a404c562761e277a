import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDifference } from "../../frontend/src/difference";

test.each<[string, string, string]>([
  ["[1, 2, 3]", "[1, 4, 3]", "[1, «4», 3]"],
  ["[0.25, 0.5]", "[0.25, 0.75]", "[0.25, «0.75»]"],
  ["{'a': 1}", "{'b': 1}", "{«'b'»: 1}"],
  ["'left right'", "'left wrong'", "«'left wrong'»"],
  ["-1", "1", "«1»"],
  ["[1, 2]", "[1, 2, 3]", "[1, 2«,» 3]"],
  ["[1, 2, 3]", "[1, 2]", "[1, 2«]»"],
  ["1e-09", "1e-10", "«1e-10»"],
  ["'it", "'is", "'«is»"],
])("%s against %s", (expected, got, marked) => {
  const found = firstDifference(expected, got);
  expect(found && `${found.before}«${found.different}»${found.after}`).toBe(marked);
});

test("equal texts have none", () => expect(firstDifference("[1, 2]", "[1, 2]")).toBeNull());

test("whatever the texts, nothing of what came out is lost or invented", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (expected, got) => {
      const found = firstDifference(expected, got);
      expect(found === null).toBe(expected === got);
      if (found) expect(found.before + found.different + found.after).toBe(got);
    }),
  );
});
