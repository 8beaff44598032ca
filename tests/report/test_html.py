"""The page says what the summary holds, and a user's text is never markup."""

from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from massage_desktop.content.findings import Findings
from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.content.text import Source
from massage_desktop.report.html import Notes, notes_text, render
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import Declaration, Section, SessionRecord, Summary
from massage_desktop.report.words import Words
from massage_desktop.session.commands import Extend, Next, Note, Pause, Previous, Resume, Stop, Undo
from massage_desktop.session.events import Noted, SessionStarted
from massage_desktop.session.plan import Preferences
from tests.report.records import KNOWLEDGE, record, shipped_plan
from tests.session.findings_made import barred, capped, disc

PLAIN = record(therapist="Anna", client="A-17", notes="Slept badly.")


def page(record_: SessionRecord, language: Language = "en", notes: Notes | None = None) -> str:
    return render(summary(record_), Words.shipped(language), notes or Notes())


def summary(record_: SessionRecord) -> Summary:
    return summarize(record_, KNOWLEDGE)


class Tags(HTMLParser):
    """The tags with their attributes, and the text outside of the style sheet."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] != "style":
            self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def text_of(record_: SessionRecord, language: Language = "en") -> str:
    return Tags(page(record_, language)).text


TYPED = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=40)


@given(TYPED)
@example('<img src="http://x/y.png"><b>')
@example("</style><script>alert(1)</script>")
@example("{{ 7 * 7 }}{% for %}&lt;&#65;")
def test_what_a_user_typed_adds_no_markup(typed: str) -> None:
    texts = {"notes": typed, "therapist": typed, "practice": typed, "client": typed}
    declared = Declaration(typed, typed, Source(article="L39"))
    html = page(replace(PLAIN, **texts, declarations=(declared,)))
    harmless = page(replace(PLAIN, **dict.fromkeys(texts, "x"), declarations=(replace(declared, text="x"),)))
    known = {tag for tag, _ in Tags(harmless).tags}
    assert {tag for tag, _ in Tags(html).tags} <= known
    figures = [tag for tag in Tags(harmless).tags if tag[0] == "img"]
    assert [tag for tag in Tags(html).tags if tag[0] == "img"] == figures


def test_a_note_stands_as_it_was_typed() -> None:
    typed = '<img src="http://x/y.png"><b>"bold" & \'more\' {{ 1 }}'
    html = page(replace(PLAIN, notes=typed))
    assert typed in unescape(html)
    assert typed not in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("protocol", ["back.general", "neck.general", "lumbar.general"])
def test_every_stage_and_warning_is_named(language: Language, protocol: str) -> None:
    text = text_of(record(protocol=protocol), language)
    made = summary(record(protocol=protocol))
    for line in made.stages:
        assert line.title.say(language) in text
    for active in made.warnings:
        assert active.warning.title.say(language) in text


def test_head_and_facts() -> None:
    text = text_of(replace(PLAIN, practice="Blue Room, 1 Main Street"))
    for said in (
        "Blue Room",
        "1 Main Street",
        "Therapist: Anna",
        "A-17",
        "20 November 2026",
        "14:11 to 14:26",
    ):
        assert said in text
    assert "Client" not in text_of(replace(PLAIN, client=" "))


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("Kneading extended by 30 s at 10:05.", record((605, Extend()))),
        ("Stroking extended by 1:00 in 2 steps, first at 0:10.", record((10, Extend()), (20, Extend()))),
        ("Stroking ended 20 s early.", record((160, Next()))),
        ("Stroking reopened at 3:10.", record((190, Previous()))),
        ("Pauses: 1, 14 s in all, not counted as work.", record((100, Pause()), (114, Resume()))),
        ("Stopped early at 3:20: pain.", record((200, Stop("pain")))),
        ("Stopped early at 3:20: a <b> phone.", record((200, Stop("a <b> phone")))),
        ("Left side first.", record()),
        ("Presses taken back: 1.", record((10, Extend()), (12, Undo()))),
        ("Presses without effect: 1.", record((181, Next()))),
        ("0:10 Stroking: pain 4", record((10, Note("pain_score", "4")))),
        ("Rehearsal at 60 times the speed", record(speed=60)),
        ("Rehearsal without the screening", record(protocol="back.hernia", rehearsal=True)),
        ("Lumbar, radiculitis, session 4", record(plan=shipped_plan("lumbar.radiculitis", session=4))),
    ],
)
def test_remarks(said: str, made: SessionRecord) -> None:
    assert said in text_of(made)


def test_a_stage_that_ran_over_in_the_waiting_flow() -> None:
    plan = shipped_plan("back.general", Preferences(flow="waiting"))
    made = record((200, Next()), (210, Stop("other")), plan=plan)
    assert "Stroking ran 20 s over its plan." in text_of(made)


def test_a_stage_left_out_is_told_with_the_reason() -> None:
    plan = shipped_plan("neck.general", Preferences(length="shortest"))
    text = text_of(record(plan=plan))
    assert "Tapping and patting: left out at this length; the stage is optional." in text


def test_a_note_before_the_first_stage() -> None:
    events = (SessionStarted(at=0, delay=30_000), Noted(at=4_000, stage=-1, kind="free", value="cold"))
    assert "0:04 before the first stage: note cold" in text_of(replace(PLAIN, events=events))


def test_a_stage_that_was_not_reached_has_no_time() -> None:
    text = text_of(record((100, Stop("other"))))
    assert text.count("not reached") == 4
    assert "Total 15:00 1:40" in text


def test_an_answer_with_its_mark() -> None:
    declared = Declaration("Has a doctor excluded a hernia?", "Yes", Source(article="L39"))
    text = text_of(replace(PLAIN, declarations=(declared,)))
    assert "Has a doctor excluded a hernia? Yes" in text
    assert "questions before the start (L39)" in text
    assert "Asked before the start" not in text_of(PLAIN)


@given(st.text("ab \n", max_size=60), st.integers(0, 70))
def test_cut_notes_are_a_beginning_of_the_notes(notes: str, length: int) -> None:
    made = summary(replace(PLAIN, notes=notes))
    words = Words.shipped("en")
    html = render(made, words, Notes(small=True, length=length))
    whole = notes_text(made, words)
    assert ("continued in the record" in html) == (length < len(whole))


def test_each_plan_of_a_session_has_a_heading_over_its_stages() -> None:
    made = summary(record())
    first = made.sections[0]
    second = Section(shipped_plan("neck.general"), tuple(first.stages[:2]))
    both = Tags(render(replace(made, sections=(first, second)), Words.shipped("en"))).text
    assert "Mode Back; Neck Protocol Back, general (5 stages); Neck, general (6 stages) " in both
    head, _, below = both.partition("Back, general (5 stages) 1 Stroking")
    assert head
    assert below.index("Closing stroking") < below.index("Neck, general (6 stages) 1 Stroking")
    assert "Total 21:00 21:00" in both
    assert text_of(record()).count("Back, general (5 stages)") == 1


def test_changes_to_the_plan_are_told_once_each() -> None:
    found = Findings(restrictions=(capped("blood thinners", 1), barred("a stent", "tapotement", "vibration")))
    text = text_of(record(plan=shipped_plan("lumbar.general", findings=found)))
    assert text.count("blood thinners") == 1
    assert "Pressure 1 at most: blood thinners (stages 1, 3)." in text
    assert "Sawing and chopping, Patting and tapping, Vibration: left out: a stent." in text
    assert "changes to the protocol" in text


def test_a_client_s_own_place_is_named_in_its_own_pattern() -> None:
    html = page(record(plan=shipped_plan("back.general", findings=Findings(masks=(disc(9, 46, 2.5),)))))
    assert "figure:level/own" in html
    assert "Mole" in html
    assert "Client's closed place" not in unescape(html)
