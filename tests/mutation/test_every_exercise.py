"""The checks of every exercise notice small changes of its solution."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import pytest

from .__main__ import ROOT, TARGET, Score, scored

PATHS = {path.parent.name: path.parent for path in sorted((ROOT / "exercises").glob("*/exercise.toml"))}


@pytest.fixture(scope="module")
def scores() -> Mapping[str, Score]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(PATHS, pool.map(scored, PATHS.values()), strict=True))


@pytest.mark.parametrize("slug", PATHS)
def test_mutants_are_killed_or_explained(scores: Mapping[str, Score], slug: str) -> None:
    its = scores[slug]
    assert its.share >= TARGET, "\n".join(["survived:", *map(str, its.survivors)])
    assert its.stale == (), "explained in design.md, but no survivor; delete it"
