"""Readers with a real browser: they come for the first time, come back, stop a run, run again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page, Playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.serving import StaticHost

SLUG = "ndcg-at-k"
DEADLINE_MS = 120_000
# A reader stays on a page for some seconds; Chromium writes its cache of compiled WebAssembly two after the last
# function it compiled.
STAY_MS = 4_000

# Chromium lets a terminated worker go on for up to two seconds: what follows at once shares the processor with it.
LOOP = "while True:\n    pass\n"
WARM_RUNS = 20  # V8 speeds up what runs often: neither the first nor the last of them is a typical one

# Notes when a worker is made and when an exercise changes its state. A verdict counts once it is on the page.
_WATCH = """
globalThis.seen = { workers: [], states: [] };
const Plain = globalThis.Worker;
globalThis.Worker = class extends Plain {
  constructor(address, options) {
    if (options?.type === "module") seen.workers.push(performance.now());
    super(address, options);
  }
};
new MutationObserver((changes) => {
  for (const { target } of changes) seen.states.push({ at: performance.now(), state: target.dataset.status });
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-status"] });
const VERDICTS = ["passed", "failed", "error", "timeout", "stopped"];
const exercise = () => document.querySelector("study-exercise");
const press = (name) => exercise().querySelector(`.dr-button--${name}`).click();
const until = async (condition) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
};
/** Presses Run; what it took from there, and from the last worker made, to the verdict. */
globalThis.runOnce = async () => {
  const before = seen.states.length;
  const pressed = performance.now();
  press("run");
  const verdict = () => {
    const states = seen.states.slice(before);
    const running = states.findIndex(({ state }) => state === "running");
    return running < 0 ? undefined : states.slice(running).find(({ state }) => VERDICTS.includes(state));
  };
  await until(verdict);
  const { at, state } = verdict();
  return { state, fromRun: at - pressed, fromWorker: at - seen.workers.at(-1), at };
};
/** Presses Stop while a run goes on, goes back to the starter and, after a pause, runs it. */
globalThis.stopAndRun = async (pause) => {
  const stopped = performance.now();
  press("stop");
  await until(() => exercise().dataset.status === "stopped");
  press("reset");
  if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
  const run = await runOnce();
  return { ...run, fromStop: run.at - stopped };
};
/** Resolves once the copy of Python is kept. */
globalThis.kept = async () => {
  for (;;) {
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      if (requests.some(({ url }) => url.includes("snapshot."))) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
"""


@dataclass
class Samples:
    """Milliseconds by measure; `published` and `ours` fill it in turn."""

    values: dict[str, list[float]] = field(default_factory=dict)

    def add(self, key: str, value: float) -> None:
        self.values.setdefault(key, []).append(value)


@dataclass(frozen=True)
class Reader:
    """A profile on disk, opened and closed as a reader opens and closes the browser."""

    playwright: Playwright
    profile: Path
    address: str
    watched: bool

    @contextmanager
    def visit(self, stay: bool = True) -> Iterator[Page]:
        """A page at the address, in a browser of its own that is closed at the end."""
        context = self.playwright.chromium.launch_persistent_context(
            self.profile, executable_path=find(), args=ARGUMENTS, headless=True
        )
        context.set_default_timeout(DEADLINE_MS)
        page = context.pages[0]
        if self.watched:
            page.add_init_script(_WATCH)
        page.goto(self.address, wait_until="networkidle")
        yield page
        if stay:
            page.wait_for_timeout(STAY_MS)
        context.close()


def measure(playwright: Playwright, host: StaticHost, order: dict[str, str], samples: Samples) -> None:
    """One round: a new reader of each kind comes three times."""
    with TemporaryDirectory(prefix="bench-") as folder:
        published = Reader(playwright, Path(folder) / "published", f"{host.root}/published/", watched=False)
        ours = Reader(playwright, Path(folder) / "ours", f"{host.root}/ours/exercises/{SLUG}/", watched=True)
        with published.visit() as page:
            samples.add("published_first_ms", _published(page, order))
        before = host.sent
        with ours.visit() as page:
            samples.add("first_visit_ms", _run(page)["fromWorker"])
            samples.add("first_visit_bytes", host.sent - before)
            page.evaluate("() => kept()")
        with published.visit() as page:
            _published(page, order)
        with ours.visit() as page:
            _run(page)
        with published.visit(stay=False) as page:
            samples.add("published_return_ms", _published(page, order))
            samples.add("published_same_session_ms", _published(page, order))
        with ours.visit(stay=False) as page:
            samples.add("return_visit_ms", _run(page)["fromWorker"])
            for _ in range(WARM_RUNS):
                samples.add("warm_run_ms", _run(page)["fromRun"])
            samples.add("after_stop_ms", _stop(page, pause_ms=0)["fromStop"])
            samples.add("same_session_ms", _stop(page, pause_ms=STAY_MS)["fromWorker"])
        with ours.visit(stay=False) as page:
            samples.add("floor_ms", page.evaluate(_FLOOR, order["core"]))


def longest_main_task(playwright: Playwright, host: StaticHost) -> float:
    """The longest task of the page's thread, from Run to verdict on a first visit and a little beyond, in ms."""
    browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
    page = browser.new_page()
    page.set_default_timeout(DEADLINE_MS)
    page.add_init_script(_WATCH)
    page.goto(f"{host.root}/ours/exercises/{SLUG}/", wait_until="networkidle")
    browser.start_tracing(page=page, categories=["toplevel", "disabled-by-default-devtools.timeline"])
    _run(page)
    page.evaluate("() => kept()")
    events: list[dict[str, Any]] = json.loads(browser.stop_tracing())["traceEvents"]
    browser.close()
    # Main threads of pages: this one's, and that of the empty page the browser keeps in reserve.
    threads = {
        (e["pid"], e["tid"])
        for e in events
        if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"
    }
    tasks = [
        e for e in events if e["name"].endswith("RunTask") and (e["pid"], e["tid"]) in threads and "dur" in e
    ]
    if not tasks:
        raise SystemExit("the trace of the page has no tasks: has Chromium renamed them?")
    return float(max(task["dur"] for task in tasks)) / 1000


def _published(page: Page, order: dict[str, str]) -> float:
    result: dict[str, Any] = page.evaluate("(order) => measure(order)", order)
    assert result["status"] == "failed", f"the starter should fail, it {result['status']}"
    return float(result["milliseconds"])


def _run(page: Page) -> dict[str, float]:
    page.wait_for_selector("study-exercise[data-upgraded] .dr-button--run")
    result: dict[str, Any] = page.evaluate("() => runOnce()")
    assert result["state"] == "failed", f"the starter should fail, it {result['state']}"
    return result


def _stop(page: Page, pause_ms: float) -> dict[str, float]:
    """Write an endless loop, run it, stop it, and after a pause run the starter."""
    exercise = page.locator("study-exercise")
    if exercise.locator(".dr-exercise__starter").is_visible():
        exercise.locator(".dr-exercise__starter").click()
    exercise.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(LOOP)
    exercise.locator(".dr-button--run").click()
    page.wait_for_selector('study-exercise[data-status="running"]')
    result: dict[str, Any] = page.evaluate("(pause) => stopAndRun(pause)", pause_ms)
    assert result["state"] == "failed", f"the starter should fail, it {result['state']}"
    return result


_FLOOR = """async (core) => {
  const start = performance.now();
  await WebAssembly.compileStreaming(fetch(core));
  return performance.now() - start;
}"""
