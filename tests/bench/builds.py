"""The site as it is, and the same Markdown in bare Material: what the house costs in build time and page weight."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import yaml

# Neither theme nor hooks of ours. The extensions that Markdown itself needs stay, without what we add to them.
OURS = (
    "hooks",
    "nav",
    "not_in_nav",
    "validation",
    "watch",
    "site_url",
    "theme",
    "extra_css",
    "extra_javascript",
)


class _Plain(yaml.SafeLoader):
    """Reads mkdocs.yml without its special tags: what they stand for is ours."""


_Plain.add_multi_constructor("", lambda loader, suffix, node: None)


def bare_project(root: Path, folder: Path) -> Path:
    """Write the bare project into `folder` and return its configuration file."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "docs", folder / "docs")
    for exercise in sorted((root / "exercises").glob("*/exercise.toml")):
        _write_exercise(exercise.parent, folder / "docs" / "exercises" / f"{exercise.parent.name}.md")
    settings: dict[str, Any] = yaml.load((root / "mkdocs.yml").read_text("utf-8"), _Plain)
    bare = {key: value for key, value in settings.items() if key not in OURS}
    bare |= {"strict": False, "theme": {"name": "material", "font": False}}
    bare["validation"] = {"links": dict.fromkeys(("not_found", "anchors", "unrecognized_links"), "ignore")}
    bare["markdown_extensions"] = [_bare(extension) for extension in settings["markdown_extensions"]]
    bare["markdown_extensions"] = [each for each in bare["markdown_extensions"] if each]
    config = folder / "mkdocs.yml"
    config.write_text(yaml.safe_dump(bare, sort_keys=False), "utf-8")
    return config


def _bare(extension: str | dict[str, Any]) -> str | dict[str, Any] | None:
    if isinstance(extension, str):
        return None if extension.startswith("authoring.") else extension
    [(name, options)] = extension.items()
    return {name: {key: value for key, value in (options or {}).items() if key != "custom_fences"}}


def _write_exercise(source: Path, target: Path) -> None:
    """An exercise's page: the parts that its readers see, as an author without this project would write them."""
    target.parent.mkdir(exist_ok=True)
    code = {name: (source / f"{name}.py").read_text("utf-8") for name in ("starter", "solution")}
    prompt, hints = ((source / f"{name}.md").read_text("utf-8") for name in ("prompt", "hints"))
    text = f"# {source.name}\n\n{prompt}\n\n```python\n{code['starter']}\n```\n\n{hints}\n\n```python\n{code['solution']}\n```\n"
    target.write_text(text, "utf-8")


def build(config: Path, site: Path) -> float:
    """Build a site and return the seconds it took."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--config-file",
        str(config),
        "--site-dir",
        str(site),
    ]
    started = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=config.parent,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    took = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{config} does not build:\n{done.stdout}{done.stderr}")
    return took
