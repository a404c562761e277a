import { beforeEach, describe, expect, test, vi } from "vitest";
import { defineElement, type Attach } from "../../frontend/src/element";

let near: (() => void)[] = [];
let count = 0;

beforeEach(() => {
  near = [];
  localStorage.clear();
  document.body.replaceChildren();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(private readonly heard: (entries: { isIntersecting: boolean }[]) => void) {}
      observe(): void {
        near.push(() => this.heard([{ isIntersecting: true }]));
      }
      disconnect(): void {}
    },
  );
});

function define(attach: Attach, load: () => Promise<Attach> = () => Promise.resolve(attach)): { tag: string; loads: () => number } {
  const tag = `study-test-${++count}`;
  const loading = vi.fn(load);
  defineElement(tag, loading);
  return { tag, loads: () => loading.mock.calls.length };
}

function put(tag: string, html: string): HTMLElement {
  document.body.innerHTML = `<${tag}>${html}</${tag}>`;
  return document.body.firstElementChild as HTMLElement;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe("an element", () => {
  test("fetches its behavior when it comes near the window", async () => {
    const { tag, loads } = define((host) => void host.append("!"));
    const host = put(tag, "readable");
    await settle();
    expect([loads(), host.textContent]).toEqual([0, "readable"]);
    near[0]!();
    await settle();
    expect([loads(), host.textContent]).toEqual([1, "readable!"]);
  });

  test("comes at once to a reader who made something here", async () => {
    localStorage.setItem("design-round", "1");
    const { tag } = define((host) => void host.append("!"));
    const host = put(tag, "readable");
    await settle();
    expect(host.textContent).toBe("readable!");
  });

  test("ends what it started when it leaves, and starts from what the author wrote when it returns", async () => {
    localStorage.setItem("design-round", "1");
    const signals: AbortSignal[] = [];
    const { tag } = define((host, signal) => {
      signals.push(signal);
      host.append("!");
    });
    const host = put(tag, "<p>readable</p>");
    await settle();
    host.remove();
    expect(signals[0]?.aborted).toBe(true);
    document.body.append(host);
    await settle();
    expect([host.innerHTML, signals.length, signals[1]?.aborted]).toEqual(["<p>readable</p>!", 2, false]);
  });

  test("that left before its behavior arrived stays plain", async () => {
    const { tag } = define((host) => void host.append("!"));
    const host = put(tag, "readable");
    near[0]!();
    host.remove();
    await settle();
    expect(host.textContent).toBe("readable");
  });

  test("whose behavior cannot be had stays readable and says so", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const { tag } = define(
      () => undefined,
      () => Promise.reject(new Error("no chunk")),
    );
    const host = put(tag, "readable");
    near[0]!();
    await settle();
    expect([host.textContent, host.dataset["status"]]).toEqual(["readable", "unavailable"]);
  });

  test.each([
    ["on text, is repeated when the behavior is there", "p", 1],
    ["on a link, has been answered already", "a", 0],
  ])("a press %s", async (_, selector, times) => {
    const pressed = vi.fn();
    const { tag } = define((host) => host.addEventListener("click", pressed));
    const host = put(tag, '<p>text</p><a href="#x">link</a>');
    host.querySelector<HTMLElement>(selector)!.click(); // before the browser has even told that it is near
    near[0]!();
    await settle();
    expect(pressed).toHaveBeenCalledTimes(times);
  });
});
