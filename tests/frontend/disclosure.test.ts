import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openTarget, watchDisclosure } from "../../frontend/src/disclosure";

const PAGE = `<article>
  <details id="outer"><summary id="head">Step</summary><details id="inner"><summary>Why</summary><p id="deep">Deep</p></details></details>
  <details id="was-open" open><summary>Open</summary></details>
  <details id="kept-back" hidden><summary>Hint</summary></details>
  <p><a id="link" href="#deep">there</a></p>
</article>`;

const open = (): string[] => [...document.querySelectorAll("details[open]")].map((part) => part.id);

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe("a link into a collapsed part", () => {
  test.each([
    ["#deep", ["outer", "inner", "was-open"]],
    ["#outer", ["outer", "was-open"]],
    ["#head", ["outer", "was-open"]],
    ["#link", ["was-open"]],
    ["#nowhere", ["was-open"]],
    ["#%", ["was-open"]],
    ["", ["was-open"]],
  ])("%s opens %j", (hash, expected) => {
    openTarget(hash);
    expect(open()).toEqual(expected);
  });
});

describe("watching a page", () => {
  let arrive = (): void => undefined;

  beforeEach(() => {
    vi.stubGlobal("document$", { subscribe: (listener: () => void) => (arrive = listener) });
    watchDisclosure();
  });

  afterEach(() => vi.unstubAllGlobals());

  test("opens the target when a page arrives", () => {
    location.hash = "#deep";
    arrive();
    expect(open()).toContain("inner");
  });

  test("opens it again on a second press of the same link", async () => {
    location.hash = "#deep";
    document.getElementById("link")!.click();
    await vi.waitFor(() => expect(open()).toContain("inner"));
  });

  test("opens everything for paper but what was kept back, and closes it again", () => {
    dispatchEvent(new Event("beforeprint"));
    expect(open()).toEqual(["outer", "inner", "was-open"]);
    dispatchEvent(new Event("afterprint"));
    expect(open()).toEqual(["was-open"]);
  });
});
