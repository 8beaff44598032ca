"""What is built at the start is left out of Python's search for garbage; one thread alone searches."""

import gc
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread
from weakref import ref

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services import garbage
from massage_desktop.services.garbage import GarbageSearch

freed_in: list[Thread] = []


class Knot:
    """Holds itself, so that only the search frees it."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        freed_in.append(current_thread())


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    freed_in.clear()
    monkeypatch.setattr(garbage, "EVERY_MS", 20)
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.parametrize("look", [True, False])
def test_what_there_is_is_left_out_and_later_knots_are_found(qtbot: QtBot, look: bool) -> None:
    search = GarbageSearch()
    search.begin(look=look)
    assert gc.get_freeze_count() > 1000
    later = ref(Knot())
    qtbot.waitUntil(lambda: later() is None)


def test_what_is_garbage_by_then_is_freed_first(qapp: object) -> None:
    assert qapp is not None
    search = GarbageSearch()
    before = ref(Knot())
    search.begin(look=True)
    assert before() is None


def test_no_other_thread_takes_anything_apart(qtbot: QtBot) -> None:
    search = GarbageSearch()
    search.begin(look=True)
    thread = Thread(target=lambda: [Knot() for _ in range(50_000)])
    thread.start()
    qtbot.waitUntil(lambda: len(freed_in) == 50_000)
    thread.join()
    assert set(freed_in) == {main_thread()}
