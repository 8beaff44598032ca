"""A pain score is a whole number from 0 to 10."""

import pytest

from massage_desktop.screening.scores import check_score, pain_word, parse_score


@pytest.mark.parametrize("score", range(11))
def test_scores_are_read(score: int) -> None:
    assert parse_score(f" {score} ") == check_score(score) == score


@pytest.mark.parametrize("text", ["11", "-1", "3.5", "", "three", "٣", "1e1", "+4", "9" * 5000])
def test_anything_else_is_refused_with_a_clear_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="a pain score is a whole number from 0 to 10, not ") as caught:
        parse_score(text)
    assert len(str(caught.value)) < 400


def test_eleven_is_named() -> None:
    with pytest.raises(ValueError, match="from 0 to 10, not '11'"):
        check_score(11)


def test_the_words_of_the_scale() -> None:
    words = ["none", *["mild"] * 3, *["moderate"] * 3, *["severe"] * 4]
    assert [pain_word(score) for score in range(11)] == words
