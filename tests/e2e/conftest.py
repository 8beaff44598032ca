"""The virtual desktop as a fixture, when these tests run, and what is kept of one that failed."""

import os
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, missing_tools


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def virtual_desktop() -> Iterator[Desktop]:
    """One virtual desktop for all tests; they are skipped where it cannot be."""
    if missing := missing_tools():
        pytest.skip(f"no virtual desktop here without {', '.join(missing)}")
    # A short path: sockets lie in it, and their names may have 107 characters.
    with tempfile.TemporaryDirectory(prefix="md-") as folder, Desktop(Path(folder)) as desktop:
        yield desktop


@pytest.fixture
def desktop(virtual_desktop: Desktop, tmp_path: Path) -> Iterator[Desktop]:
    """The virtual desktop with a fresh home and no program running."""
    virtual_desktop.home = tmp_path / "home"
    yield virtual_desktop
    virtual_desktop.close_programs()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what explains a failure, and say where; in CI a skipped test has failed."""
    report = yield
    if report.skipped and os.environ.get("CI") == "true":
        report.outcome = "failed"
        report.longrepr = f"skipped, which must not be in CI: {report.longrepr}"
    desktop = getattr(item, "funcargs", {}).get("desktop")
    if call.when == "call" and report.failed and isinstance(desktop, Desktop):
        report.sections.append(("kept of the virtual desktop", str(keep(desktop))))
    return report


def keep(desktop: Desktop) -> Path:
    """Copy what helps to understand a failure to a folder that stays."""
    folder = Path(tempfile.mkdtemp(prefix="massage-desktop-failed-"))
    desktop.screenshot(folder / "screen.png")
    for number, program in enumerate(desktop.programs):
        (folder / f"program-{number}.log").write_text(program.log(), encoding="utf-8")
        (folder / f"program-{number}.tree").write_text(program.tree(), encoding="utf-8")
    return folder
