"""The client in the top bar: by code and session, never without a code, never locked."""

from collections.abc import Callable

from massage_desktop.views.lock import Lock
from tests.views.place import Place


def test_it_is_there_with_a_code_and_gone_when_locked(open_place: Callable[[], Place]) -> None:
    place = open_place()
    chip, lock = place.window.top_bar.ui.chip, Lock(place.window)
    assert not chip.isVisible()
    place.preparation.choose_client("A-17")
    place.preparation.choose_session(4)
    assert chip.isVisible()
    assert chip.accessibleName() == "Client A-17, session 4 of 10"
    place.start()
    assert chip.isVisible()
    lock.lock()
    assert not chip.isVisible()
    assert chip.accessibleName() == ""
    lock.unlock()
    assert chip.accessibleName() == "Client A-17, session 4 of 10"
    place.preparation.next_client()
    assert not chip.isVisible()


def test_a_course_without_a_number_names_none(open_place: Callable[[], Place]) -> None:
    place = open_place()
    place.preparation.choose_client("A-17")
    library = place.preparation.library.protocols.values()
    without = next(p for p in library if p.course is None or not p.course.recommended)
    place.preparation.choose_protocol(without.id)
    assert place.window.top_bar.ui.chip.accessibleName() == "Client A-17, session 1"
