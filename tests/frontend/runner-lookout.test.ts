// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createLookout, type Lookout } from "../../frontend/src/lookout";

let alive = true;
let asked = 0;

class FakeRequest {
  open(): void {}
  send(): void {
    asked += 1;
    if (!alive) throw new DOMException("the worker is being terminated", "NetworkError");
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  alive = true;
  asked = 0;
});

/** Reads the signals as often as Python does in some milliseconds of work, and returns those that came. */
function work(lookout: Lookout, milliseconds: number): number[] {
  const signals = [];
  for (let spent = 0; spent < milliseconds; spent += 10) {
    vi.advanceTimersByTime(10);
    for (let question = 0; question < 100; question += 1) signals.push(lookout.signals[0]);
  }
  return signals.filter((signal) => signal !== 0);
}

describe("the lookout", () => {
  test("stays out of short runs", () => {
    const lookout = createLookout();
    lookout.begin();
    expect(work(lookout, 250)).toEqual([]);
    expect(asked).toBe(0);
  });

  test("looks now and then in long ones", () => {
    const lookout = createLookout();
    lookout.begin();
    expect(work(lookout, 2000)).toEqual([]);
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(20);
  });

  test("interrupts Python once the worker can ask for nothing any more", () => {
    const lookout = createLookout();
    lookout.begin();
    work(lookout, 1000);
    alive = false;
    expect(work(lookout, 200)).toContain(2);
  });

  test("begins anew with each run", () => {
    const lookout = createLookout();
    lookout.begin();
    work(lookout, 1000);
    lookout.begin();
    alive = false;
    expect(work(lookout, 250)).toEqual([]);
    expect(work(lookout, 200)).toContain(2);
  });

  test("outlives what the worker loses", () => {
    const lookout = createLookout();
    vi.stubGlobal("XMLHttpRequest", undefined);
    lookout.begin();
    expect(work(lookout, 1000)).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});
