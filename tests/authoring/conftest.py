"""The option that rewrites expected messages, and where cases are found."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="rewrite the expected messages in tests/authoring/cases; then read the difference",
    )


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether to rewrite what is expected instead of comparing."""
    return bool(request.config.getoption("--update-goldens", default=False))
