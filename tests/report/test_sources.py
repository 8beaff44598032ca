"""The foot of the sheet names each source that is used, and only those."""

from massage_desktop.content.text import Source, Text
from massage_desktop.report.sources import foot, marks
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import Ground
from massage_desktop.report.words import Words
from tests.report.records import KNOWLEDGE, record

EN = Words.shipped("en")


def test_the_foot_of_the_classic_session() -> None:
    said = dict(foot(summarize(record(), KNOWLEDGE).grounds, EN))
    assert "stages (L80–L84)" in said["A"]
    assert "spine line (L80, L235)" in said["A"]
    assert "kidneys [X5]" in said["X"]
    assert "their times" in said["C"]


def test_a_mark_without_use_is_not_explained() -> None:
    grounds = [Ground("stages", Source(article="L80"))]
    assert [mark for mark, _ in foot(grounds, EN)] == ["A"]


def test_lines_are_gathered_from_ranges_and_lists() -> None:
    grounds = [Ground("stages", Source(article=text)) for text in ("L72-L74", "L75, L80", "L80")]
    assert "stages (L72–L75, L80)." in foot(grounds, EN)[0][1]


def test_references_of_a_users_own_kind_stand_as_they_are() -> None:
    grounds = [Ground("warning", Source(article="page 12"), Text(en="Spine", ru="Спина"))]
    assert "spine (page 12)." in foot(grounds, EN)[0][1]


def test_marks_in_their_order_and_once() -> None:
    sources = [Source(default="we say so"), Source(article="L1", added="X1"), Source(article="L2")]
    assert marks(sources) == "A X C"
