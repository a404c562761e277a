"""The events of a build, in the order in which they fire; each hands over to functions free of MkDocs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Literal

from authoring import bundle, navigation, site_check
from authoring.catalogue import EXERCISES
from authoring.changes import snapshot, wait_for_change
from authoring.figures import FigureToolError
from authoring.publication import Publication
from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from page_assets import bytecode, frontend, runtime, wheel

ROOT = Path(__file__).parents[1]
BROKEN_TOOLS = (
    FigureToolError,
    frontend.FrontendError,
    runtime.CompileError,
    runtime.RuntimeMissingError,
    runtime.WheelError,
)
log = logging.getLogger("mkdocs.design_round")


# What can go wrong with the tools of a build; each says in a sentence what to do.
MENDABLE = (
    frontend.FrontendError,
    FigureToolError,
    runtime.RuntimeMissingError,
    bytecode.CompileError,
    wheel.WheelError,
)


class Build:
    """What one event leaves for the next."""

    serving = False
    waits = False  # the first build while serving: where a later one would keep the last good site, it waits
    refused = False
    publication: Publication
    files: Mapping[str, Path]


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Drafts are shown while serving only."""
    Build.serving = Build.waits = command == "serve"


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Check everything before anything is written; then make what the pages load."""
    Build.refused = True
    checked = _checked_in_time() if Build.waits else _checked()
    if checked.diagnostics:
        raise PluginError(f"{len(checked.diagnostics)} to mend; nothing was written.")
    try:
        python = runtime.build(ROOT, log.info)
        app = frontend.build(ROOT, python.define)
        Build.publication = Publication(
            checked, bundle.bundles(dict(checked.exercises), ROOT), drafts=Build.serving
        )
    except BROKEN_TOOLS as error:
        raise PluginError(str(error)) from error
    Build.refused = False
    Build.files = {**dict(python.files), **app.files}
    script = ExtraScriptValue(app.script)
    script.type = "module"
    config.extra_javascript.append(script)
    config.extra_css.append(app.style)
    config.mdx_configs["authoring.block_render"] = {"scene": Build.publication.scene}


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the generated pages and files, leave drafts out, and list what was discovered in the navigation."""
    publication = Build.publication
    for source in publication.left_out:
        if draft := files.get_file_from_path(source):
            files.remove(draft)
    for source, text in publication.generated_pages().items():
        files.append(File.generated(config, source, content=text))
    for address, content in publication.generated_files().items():
        files.append(File.generated(config, address, content=content))
    for address, path in Build.files.items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    config.nav = navigation.expand(config.nav or [], publication.titles())
    addresses = {file.src_uri: file.url.removeprefix("./") for file in files}
    publication.begin(addresses, config.markdown_extensions, config.mdx_configs)
    return files


def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
    """Put the exercises below their catalogue, so that its tab is lit, without listing them in the navigation."""
    catalogue = files.get_file_from_path(EXERCISES)
    section = catalogue.page.parent if catalogue and catalogue.page else None
    for source in Build.publication.exercise_pages():
        file = files.get_file_from_path(source)
        if file and file.page:
            file.page.parent = section
    return nav


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Tell the blocks which page they stand on; a problem's summary also serves search engines."""
    if "summary" in page.meta:
        page.meta.setdefault("description", page.meta["summary"])
    Build.publication.enter(page.file.src_uri, page.url)
    return markdown


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Draw formulas, and put around the content what the page's kind asks for."""
    content, problems = Build.publication.finish(html)
    for problem in problems:
        log.warning("%s, on the page %s", problem, page.file.src_uri)
    return content


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """Fail a strict build before anything is written, where MkDocs counts its warnings afterwards.

    And keep the compiled templates, which are a tenth of a build.
    """
    pages = [file.page for file in files.documentation_pages() if file.page]
    for page in pages:
        page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
        page.links_to_anchors = None
    if warnings := _warnings():
        raise PluginError(f"{warnings} in strict mode; nothing was written.")
    compiled = ROOT / ".cache" / "templates"
    compiled.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
    return env


def on_serve(
    server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    """Go on serving the last good site while a page is broken: MkDocs itself would let every request wait."""
    Build.waits = False
    server.builder = partial(_rebuild, builder)
    return server


def _rebuild(builder: Callable[[], None]) -> None:
    try:
        builder()
    except Abort:
        if not Build.refused:  # something was written already
            raise
        log.info("Still serving the site as it was; saving a mended file builds it anew.")


def _checked() -> site_check.CheckResult:
    checked = site_check.check(ROOT)
    for diagnostic in checked.diagnostics:
        log.error(str(diagnostic))
    return checked


def _checked_in_time() -> site_check.CheckResult:
    """Check until nothing is wrong any more, again each time that something is saved."""
    folders = [ROOT / "docs", ROOT / "exercises"]
    while True:
        seen = snapshot(folders)
        checked = _checked()
        if not checked.diagnostics:
            return checked
        log.info("Nothing to serve yet: mend this and save; the site then starts by itself.")
        wait_for_change(folders, seen)
        for counter in _counters():
            counter.counts.clear()


def _warnings() -> str:
    """Say how many warnings this build has logged; MkDocs counts them in strict mode only."""
    counts = [f"{number} {level.lower()}s" for each in _counters() for level, number in each.get_counts()]
    return ", ".join(counts)


def _counters() -> list[CountHandler]:
    return [each for each in logging.getLogger("mkdocs").handlers if isinstance(each, CountHandler)]
