"""What is built at the start is left out of Python's search for garbage; what comes later is searched."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from massage_desktop.services import garbage


class Knot:
    """Holds itself, so that only the search frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.parametrize("look", [True, False])
def test_what_there_is_is_left_out_and_later_knots_are_found(look: bool) -> None:
    garbage.wait()
    assert not gc.isenabled()
    garbage.leave_out(look=look)
    assert gc.isenabled()
    assert gc.get_freeze_count() > 1000
    later = ref(Knot())
    gc.collect()
    assert later() is None


def test_what_is_garbage_by_then_is_freed_first() -> None:
    garbage.wait()
    before = ref(Knot())
    garbage.leave_out(look=True)
    assert before() is None
