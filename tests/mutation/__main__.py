"""`make mutate`: changes every solution in small ways and tells which changes no check noticed.

A mutant is killed when its report is not "passed". Survivors want a new case, or a reason in design.md. Exit status 1
when an exercise has less than 95 % killed or explained, or explains what does not survive. Names of exercises
(`make mutate ONLY="ndcg-at-k fleiss-kappa"`) restrict it to those.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from authoring import exercise
from authoring.exercise import ExerciseFolder
from grader.child import grade_in_child

from .explained import Explained, explained
from .mutants import Mutant, mutants

ROOT = Path(__file__).parents[2]
TARGET = 0.95
LIMIT_S = 1.0
PATIENCE = 10  # times as long as the solution


@dataclass(frozen=True)
class Score:
    """What came of the mutants of one exercise; `stale`: explained, but killed or not there."""

    slug: str
    total: int
    explained: int
    survivors: tuple[Mutant, ...]
    stale: tuple[Explained, ...]

    @property
    def share(self) -> float:
        return 1 - len(self.survivors) / self.total if self.total else 1.0

    @property
    def met(self) -> bool:
        return self.share >= TARGET and not self.stale


def score(folder: ExerciseFolder, design: str) -> Score:
    """Run every mutant of the solution. Raises ValueError when the solution itself does not pass."""
    grader = folder.to_grader()
    [report] = grade_in_child(grader, [folder.solution])
    if report.status != "passed":
        raise ValueError(f"{folder.slug}: solution.py does not pass ({report.status})")
    limit = max(LIMIT_S, PATIENCE * report.duration_ms / 1000)
    made = list(mutants(folder.solution))
    reports = grade_in_child(grader, [mutant.source for mutant in made], limit)
    survivors = [mutant for mutant, report in zip(made, reports, strict=True) if report.status == "passed"]
    known = explained(design)
    alive = {Explained(mutant.before, mutant.after) for mutant in survivors}
    unknown = tuple(mutant for mutant in survivors if Explained(mutant.before, mutant.after) not in known)
    stale = tuple(each for each in known if each not in alive)
    return Score(folder.slug, len(made), len(survivors) - len(unknown), unknown, stale)


def main(only: list[str]) -> int:
    """Print a table and all survivors; 0 when every exercise meets the target."""
    paths = [path.parent for path in sorted((ROOT / "exercises").glob("*/exercise.toml"))]
    unknown = set(only) - {path.name for path in paths}
    if unknown:
        print(
            f"no such exercise: {', '.join(sorted(unknown))}; the names are those of the folders in exercises/"
        )
        return 2
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        scores = list(pool.map(scored, [path for path in paths if not only or path.name in only]))
    print("\n".join(_table(scores)))
    return 0 if all(each.met for each in scores) else 1


def scored(path: Path) -> Score:
    folder, diagnostics = exercise.load(path, ROOT)
    if folder is None:
        raise SystemExit("\n".join(map(str, diagnostics)))
    design = path / "design.md"
    return score(folder, design.read_text("utf-8") if design.is_file() else "")


def _table(scores: list[Score]) -> Iterator[str]:
    width = max(len(each.slug) for each in scores)
    yield f"{'exercise':<{width}}  mutants  killed  explained  survived  share"
    for each in scores:
        killed = each.total - each.explained - len(each.survivors)
        numbers = (
            f"{each.total:>7}  {killed:>6}  {each.explained:>9}  {len(each.survivors):>8}  {each.share:>5.0%}"
        )
        yield f"{each.slug:<{width}}  {numbers}{'' if each.met else '  MISSED'}"
    for each in scores:
        for mutant in each.survivors:
            yield f"exercises/{each.slug}/solution.py:{mutant.line}: survived: {mutant}"
        for stale in each.stale:
            yield f"exercises/{each.slug}/design.md: no such survivor: `{stale.before}` → `{stale.after}`; delete it"
    total = sum(each.total for each in scores)
    survived = sum(len(each.survivors) for each in scores)
    if total:
        yield f"{len(scores)} exercises, {total:,} mutants, {1 - survived / total:.1%} killed or explained"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
