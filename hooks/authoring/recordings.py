"""How each wrong answer behaves: run once in a child process, then remembered by content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import grader
from authoring.exercise import ExerciseFolder
from grader import child

CACHE = Path(".cache/recordings")


def misconceptions(folder: ExerciseFolder, root: Path) -> tuple[grader.Misconception, ...]:
    """Give the wrong answers with their behavior, in file order. `root` is where `.cache` lives.

    One that came to no end has no behavior to recognize and is left out; the tests of exercises refuse it.
    """
    cache = root / CACHE / f"{folder.slug}-{_content_hash(folder)}.json"
    recordings = _cached(cache, folder)
    if recordings is None:
        results = child.run_in_child(folder.to_grader(), [each.source for each in folder.wrong])
        recordings = [recording for _, recording in results]
        _keep(cache, json.dumps([recording.to_data() for recording in recordings]))
    return tuple(
        grader.Misconception(each.name, each.message, recording)
        for each, recording in zip(folder.wrong, recordings, strict=True)
        if recording.checks
    )


def _cached(cache: Path, folder: ExerciseFolder) -> list[grader.Recording] | None:
    """Read what an earlier build recorded; None when there is nothing that can be read."""
    try:
        recordings = [grader.Recording.from_data(each) for each in json.loads(cache.read_text("utf-8"))]
    except (OSError, ValueError, TypeError, AttributeError, KeyError):  # whatever a spoiled file holds
        return None
    return recordings if len(recordings) == len(folder.wrong) else None


def _keep(cache: Path, text: str) -> None:
    cache.parent.mkdir(parents=True, exist_ok=True)
    slug, _, digest = cache.stem.rpartition("-")
    for older in cache.parent.glob(f"{slug}-{'?' * len(digest)}.json"):
        older.unlink(missing_ok=True)
    # Written beside and renamed, so that a build that is interrupted leaves no half of a file.
    unfinished = cache.with_suffix(".part")
    unfinished.write_text(text, "utf-8")
    unfinished.replace(cache)


def _content_hash(folder: ExerciseFolder) -> str:
    """Of all that a recording depends on: the exercise, the wrong answers and the grader itself."""
    digest = hashlib.sha256(folder.to_grader().to_json().encode())
    for each in folder.wrong:
        digest.update(f"\0{each.name}\0{each.source}".encode("utf-8", "surrogatepass"))
    for source in sorted(Path(grader.__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]
