"""The JSON Schemas in the repository are those of the models, and editors find them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from authoring import schema
from authoring.cli import main

ROOT = Path(__file__).parents[2]
SETTINGS = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))


def test_the_schemas_are_current() -> None:
    assert schema.stale() == [], "run `design-round schema`"


def test_stale_schemas_are_found_and_rewritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(schema, "FOLDER", tmp_path / "schemas")
    assert main(["schema", "--check"]) == 1
    assert "run `design-round schema`" in capsys.readouterr().err
    assert main(["schema"]) == 0
    assert main(["schema", "--check"]) == 0


def test_every_field_explains_itself_in_the_editor() -> None:
    for name, text in schema.schemas().items():
        for field, properties in json.loads(text)["properties"].items():
            assert properties.get("description"), f"{name}: {field}"


def test_editors_are_pointed_to_the_schemas() -> None:
    for address in SETTINGS["yaml.schemas"]:
        assert (ROOT / address).is_file()
    template = (ROOT / "hooks/authoring/templates/problem/problem.md").read_text(encoding="utf-8")
    address = re.search(r"\$schema=(\S+)", template)
    assert address is not None
    assert (ROOT / "docs/problems" / address[1]).resolve().is_file()
