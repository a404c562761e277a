// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, SnapshotError, unpack } from "../../frontend/src/snapshot";

const PAGE = 4096;

/** Memory of some pages, each all zeros or filled from a seed, cut to a multiple of 16 bytes as snapshots are. */
const memory = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 9 }), fc.integer({ min: 0, max: PAGE / 16 - 1 }))
  .map(([pages, cut]) => {
    const bytes = new Uint8Array(Math.max(0, pages.length * PAGE - cut * 16));
    pages.forEach((seed, page) => bytes.subarray(page * PAGE, (page + 1) * PAGE).forEach((_, at, part) => (part[at] = seed && at + seed)));
    return bytes;
  });

describe("a snapshot", () => {
  test("comes out of its package as it went in", () => {
    fc.assert(
      fc.property(memory, (bytes) => {
        expect(unpack(pack(bytes).buffer)).toEqual(bytes);
      }),
    );
  });

  test("leaves pages of zeros out", () => {
    const bytes = new Uint8Array(1000 * PAGE);
    bytes[500 * PAGE + 7] = 1;
    expect(pack(bytes).byteLength).toBeLessThan(2 * PAGE);
  });

  test("may be a part of a larger buffer", () => {
    const bytes = new Uint8Array(4 * PAGE).fill(3).subarray(PAGE, 3 * PAGE);
    expect(unpack(pack(bytes).buffer)).toEqual(new Uint8Array(2 * PAGE).fill(3));
  });

  const whole = pack(new Uint8Array(8 * PAGE).map((_, at) => (at % 3 ? at : 0)));
  const damaged: Record<string, (packed: Uint8Array<ArrayBuffer>) => ArrayBuffer> = {
    "is empty": () => new ArrayBuffer(0),
    "ends within its header": (packed) => packed.slice(0, 12).buffer,
    "lost its last byte": (packed) => packed.slice(0, -1).buffer,
    "lost its last word": (packed) => packed.slice(0, -4).buffer,
    "lost its last page": (packed) => packed.slice(0, -PAGE).buffer,
    "is longer than it says": (packed) => new Uint8Array([...packed, 0, 0, 0, 0]).buffer,
    "is of another kind": (packed) => packed.map((byte, at) => (at === 0 ? byte ^ 1 : byte)).buffer,
    "has one other bit in its first page": (packed) => packed.map((byte, at) => (at === packed.length - 8 * PAGE + 9 ? byte ^ 16 : byte)).buffer,
    "has one other bit at its end": (packed) => packed.map((byte, at) => (at === packed.length - 1 ? byte ^ 128 : byte)).buffer,
    "has its pages in another order": (packed) => {
      const swapped = packed.slice();
      swapped.set(packed.subarray(-PAGE), packed.length - 2 * PAGE);
      swapped.set(packed.subarray(-2 * PAGE, -PAGE), packed.length - PAGE);
      return swapped.buffer;
    },
    "puts a page elsewhere": (packed) => packed.map((byte, at) => (at === 16 ? byte + 1 : byte)).buffer,
  };
  test.each(Object.entries(damaged))("that %s is refused", (_name, damage) => {
    expect(() => unpack(damage(whole))).toThrow(SnapshotError);
  });
});
