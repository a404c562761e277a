"""An exercise that was renamed is still found at its former address."""

from __future__ import annotations

from pathlib import Path

from tests.site.built import BuiltSite, one
from tests.site.project import Project


def test_a_former_address_leads_to_the_exercise(tmp_path: Path) -> None:
    project = Project.copied_to(tmp_path / "project")
    project.replace("exercises/ndcg-at-k/exercise.toml", "format = 1", 'format = 1\nwas = ["ndcg"]')
    done = project.build()
    assert done.returncode == 0, done.stderr
    site = BuiltSite(project.site)
    old = site.pages["exercises/ndcg/"]
    refresh = str(one(old.tree, "meta[http-equiv=refresh]").attributes["content"])
    address = refresh.partition("url=")[2]
    for link in (address, *old.links()):
        assert site.file_behind(old, link) == site.pages["exercises/ndcg-at-k/"].file
    assert "exercises/ndcg/" not in (site.folder / "sitemap.xml").read_text("utf-8")
