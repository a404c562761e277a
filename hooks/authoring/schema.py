"""JSON Schemas of what authors write as keys and values, for editors to complete and check with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from authoring.exercise_settings import ExerciseSettings
from authoring.page import LessonPage, ProblemPage

FOLDER = Path(__file__).parent / "schemas"
_MODELS: dict[str, type[BaseModel]] = {
    "problem-page.json": ProblemPage,
    "lesson-page.json": LessonPage,
    "exercise.json": ExerciseSettings,
}


def schemas() -> dict[str, str]:
    """Return each schema's file name and text."""
    return {name: _text(name, model) for name, model in _MODELS.items()}


def write() -> None:
    """Write the schemas beside this module."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def stale() -> list[str]:
    """List the files that differ from what the models say."""
    return [
        name
        for name, text in schemas().items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text(encoding="utf-8") != text
    ]


def _text(name: str, model: type[BaseModel]) -> str:
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
