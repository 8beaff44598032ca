"""What is said of a session: each of its moments, in both languages, over every shipped protocol."""

import re
from functools import cache

import pytest
from msgspec.structs import replace

from massage_desktop.content.findings import Findings, Mask
from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.content.text import Source, Text
from massage_desktop.content.voice import Wording, read_wording
from massage_desktop.paths import resources
from massage_desktop.session.commands import (
    Command,
    Extend,
    Next,
    Pause,
    Previous,
    Resume,
    Sleep,
    Start,
    Stop,
    SwitchSide,
    Undo,
)
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Flow, Plan, Preferences, make_plan
from massage_desktop.session.spoken import Spoken
from tests.content.shipped import knowledge, library

MOLE = Mask("mask:1", Text(en="Mole", ru="Родинка"), Source(default="a test"), (-4.0, 40.0), 3.0)


@cache
def wording() -> Wording:
    return read_wording(resources() / "knowledge" / "voice.toml")


def plan_of(
    protocol: str, flow: Flow = "automatic", findings: Findings | None = None, number: int = 1
) -> Plan:
    chosen = library().protocols[protocol]
    return make_plan(chosen, Preferences(flow=flow), knowledge(), number, findings or Findings())


class Heard:
    """A session, and what is said of it."""

    def __init__(self, plan: Plan, language: Language = "en") -> None:
        self.session = Session(plan)
        self._spoken = Spoken(wording(), knowledge(), language)

    def after(self, command: Command, at: float) -> str:
        return self._spoken.sentence(self.session.handle(command, round(at * 1000)), self.session.state)

    def at(self, moment: float) -> str:
        return self._spoken.sentence(self.session.advance(round(moment * 1000)), self.session.state)

    def whole(self) -> list[str]:
        said = [self.after(Start(), 0)]
        while (due := self.session.next_deadline()) is not None:
            said.append(self.at(due / 1000))
        return said


def test_a_session_as_it_is_heard_in_english() -> None:
    heard = Heard(plan_of("back.general")).whole()
    assert heard[:5] == [
        "Stroking, 3 minutes. Open palms. From the lower back to the neck, circle or zigzag.",
        "Ten seconds.",
        (
            "Deep stroking, 3 minutes, left side first. One hand on top of the other. "
            "From the lower back to the neck, beside the spine."
        ),
        "Right side.",
        "Ten seconds.",
    ]
    assert heard[-1] == "The session is over."


def test_a_session_as_it_is_heard_in_russian() -> None:
    heard = Heard(plan_of("back.general"), "ru").whole()
    assert heard[:5] == [
        "Поглаживание, 3 минуты. Раскрытые ладони. От поясницы к шее, кругами или зигзагом.",
        "Десять секунд.",
        (
            "Глубокое поглаживание, 3 минуты, сначала левая сторона. Одна рука поверх другой. "
            "От поясницы к шее, рядом с позвоночником."
        ),
        "Правая сторона.",
        "Десять секунд.",
    ]
    assert heard[-1] == "Сеанс окончен."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", sorted(library().protocols))
def test_every_stage_is_announced_with_all_its_words(protocol: str, language: Language) -> None:
    for number in (1, 2, 5):
        plan = plan_of(protocol, number=number)
        said = [text for text in Heard(plan, language).whole() if text]
        for stage in plan.stages:
            start = f"{stage.title.say(language)}, "
            about = next(
                text for text in said if text.startswith(start) and stage.hands.say(language) in text
            )
            assert "→" not in about
            assert not re.search("[{}]", about)
            for piece in (stage.direction.ru if language == "ru" else stage.direction.en).split(", "):
                assert "→" in piece or piece.lower() in about.lower()
        assert all(re.search("[а-я]" if language == "ru" else "[a-z]", text) for text in said)


def test_what_a_press_does_is_said() -> None:
    heard = Heard(plan_of("back.general"))
    assert heard.after(Start(delay=15_000), 0) == "Start in 15 seconds."
    assert heard.at(15).startswith("Stroking, 3 minutes.")
    assert heard.after(Extend(), 20) == "Half a minute more."
    assert heard.after(Pause(), 75) == "Paused."
    assert heard.after(Resume(), 175) == "Stroking, 2 and a half minutes left."
    assert heard.after(Next(), 180).startswith("Deep stroking, 3 minutes, left side first.")
    assert heard.after(SwitchSide(), 190) == "Right side."
    assert heard.after(Undo(), 195) == "Deep stroking, left side, 2 minutes 45 seconds left."
    assert heard.after(Previous(), 200) == "Stroking, 2 minutes 25 seconds left."
    assert heard.after(Stop("pain"), 210) == "The session was ended."


def test_the_waiting_flow_holds_and_runs_over() -> None:
    heard = Heard(plan_of("back.general", "waiting"))
    heard.after(Start(), 0)
    assert heard.at(170) == "Ten seconds."
    assert heard.at(180) == "Time is up. Next, when you are ready."
    assert [heard.at(at) for at in (210, 240, 300)] == ["Over time.", "Over time.", ""]


def test_a_sleep_is_said_and_what_came_too_late_is_not() -> None:
    heard = Heard(plan_of("back.general"))
    heard.after(Start(), 0)
    assert heard.at(175) == ""  # ten seconds left, five seconds ago
    assert heard.after(Sleep(until=400_000), 176) == "The computer was asleep. The session waits for you."


def test_of_several_things_at_once_the_last_is_said() -> None:
    heard = Heard(plan_of("back.general"))
    heard.after(Start(), 0)
    assert heard.at(181).startswith("Deep stroking")


def test_a_place_of_this_clients_own_is_warned_of_by_no_name() -> None:
    plan = plan_of("back.general", findings=Findings(masks=(MOLE,)))
    first, *later = Heard(plan).whole()
    assert first.endswith("Keep off: the client's closed place.")
    assert not any("Mole" in said for said in (first, *later))
    assert Heard(plan, "ru").whole()[0].endswith("Не касаться: закрытое место клиента.")


def test_places_that_close_are_named_when_they_do() -> None:
    plan = plan_of("back.general")
    first, second = (replace(stage, parts=stage.parts[:1]) for stage in plan.stages[:2])
    first = replace(first, parts=(replace(first.parts[0], closed=("SPINE",)),))
    second = replace(second, parts=(replace(second.parts[0], closed=("SPINE", "COCCYX")),))
    heard = Heard(replace(plan, stages=(first, second)))
    assert "Keep off" not in heard.after(Start(), 0)
    assert heard.after(Next(), 60).endswith("Keep off: tailbone.")
