"""`make bench`: plain Pyodide as published and this site in turn, in one run; a table, build/bench.json, exit status 1 on a miss.

Times are medians in milliseconds, from `new Worker` to the first verdict of the same exercise, on a machine with nothing
else to do: compare within a run, not between runs.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
from pathlib import Path

from page_assets import runtime
from playwright.sync_api import sync_playwright

from tests.bench import builds, measures, visits, weights
from tests.serving import StaticHost, serving

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "bench"
ROUNDS = 5


def main() -> int:
    """Measure everything; 0 when all targets are met."""
    values: dict[str, float] = {}
    site, bare = FOLDER / "ours", FOLDER / "bare"
    bare_config = builds.bare_project(ROOT, FOLDER / "bare-project")
    say("Building the site once, to fill its caches")
    builds.build(ROOT / "mkdocs.yml", site)
    times: list[tuple[float, float]] = []
    for number in range(1, ROUNDS + 1):
        say(f"Builds, {number} of {ROUNDS}")
        times.append((builds.build(ROOT / "mkdocs.yml", site), builds.build(bare_config, bare)))
    values["build_s"], values["bare_build_s"] = (statistics.median(each) for each in zip(*times, strict=True))

    folders = {"/ours/": site, "/bare/": bare, "/published/": published_page(FOLDER / "published")}
    samples = visits.Samples()
    with serving(folders) as host, sync_playwright() as playwright:
        order = same_work(host, site)
        for number in range(1, ROUNDS + 1):
            say(f"Visits, {number} of {ROUNDS}")
            visits.measure(playwright, host, order, samples)
            samples.add("longest_main_task_ms", visits.longest_main_task(playwright, host))
        say("Page weights")
        values["lesson_page_bytes"], values["bare_page_bytes"] = weights.heaviest(playwright, host)
    values |= {key: statistics.median(each) for key, each in samples.values.items()}

    result = {key: round(values[key], 2) for key in measures.KEYS}
    (ROOT / "build" / "bench.json").write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    print(measures.table(values))
    return 0 if measures.all_met(values) else 1


def published_page(folder: Path) -> Path:
    """Plain Pyodide with its page, as a project without this runtime would serve it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(Path(__file__).parent / "published", folder)
    shutil.copytree(ROOT / "node_modules" / "pyodide", folder / "pyodide")
    return folder


def same_work(host: StaticHost, site: Path) -> dict[str, str]:
    """Addresses of the wheel, the core and the exercise of our site, and the source that both run."""
    files = {Path(path).suffix: f"{host.root}/ours/{path}" for path, _ in runtime.build(ROOT).files}
    [bundle] = site.glob(f"assets/exercises/{visits.SLUG}.*.json")
    return {
        "wheel": files[".whl"],
        "core": files[".wasm"],
        "bundle": f"{host.root}/ours/{bundle.relative_to(site).as_posix()}",
        "source": (ROOT / "exercises" / visits.SLUG / "starter.py").read_text("utf-8"),
    }


def say(text: str) -> None:
    """Tell on the error stream what is going on, so that the table alone can be piped."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
