"""What differed from the plan, in sentences."""

from collections.abc import Iterable

from massage_desktop.content.text import Text
from massage_desktop.report.summary import Change, Summary
from massage_desktop.report.words import Words, capital, clock


def remarks(summary: Summary, words: Words) -> list[str]:
    """What differed from the plan, a sentence each."""
    return [
        *_stop(summary, words),
        *_changes("extended", summary.extensions, words),
        *_changes("reopened", summary.reopened, words),
        *_differences(summary, words),
        *_presses(summary, words),
        *_removed(summary, words),
        *_restricted(summary, words),
    ]


def _removed(summary: Summary, words: Words) -> list[str]:
    """One sentence for each reason."""
    by_reason: dict[str, list[str]] = {}
    for removed in summary.removed:
        titles = by_reason.setdefault(removed.reason.say(words.language), [])
        titles.append(removed.title.say(words.language))
    return [
        words("removed" if len(titles) == 1 else "removed_several", stage=", ".join(titles), reason=reason)
        for reason, titles in by_reason.items()
    ]


def _restricted(summary: Summary, words: Words) -> list[str]:
    return [
        words("restricted", reason=capital(each.reason.say(words.language)), stages=words.stages(each.stages))
        for each in summary.restricted
    ]


def _stop(summary: Summary, words: Words) -> list[str]:
    stop = summary.stop
    if stop is None:
        return []
    return [words("stopped", at=clock(stop.at), reason=words.reason(stop.reason))]


def _changes(kind: str, changes: Iterable[Change], words: Words) -> list[str]:
    """One sentence for each stage, however often it was changed."""
    by_stage: dict[Text, list[Change]] = {}
    for change in changes:
        by_stage.setdefault(change.stage, []).append(change)
    return [
        words(
            kind if len(each) == 1 else f"{kind}_often",
            stage=stage.say(words.language),
            time=words.length(sum(change.seconds for change in each)),
            at=clock(each[0].at),
            n=len(each),
        )
        for stage, each in by_stage.items()
    ]


def _differences(summary: Summary, words: Words) -> list[str]:
    """Stages that ended early, or late without having been extended or reopened."""
    explained = {change.stage for change in (*summary.extensions, *summary.reopened)}
    said = []
    for line in summary.stages:
        over = line.actual - line.planned
        if line.outcome == "cut_short":
            said.append(words("cut_short", stage=line.title.say(words.language), time=words.length(-over)))
        elif over > 0 and line.title not in explained:
            said.append(words("over", stage=line.title.say(words.language), time=words.length(over)))
    return said


def _presses(summary: Summary, words: Words) -> list[str]:
    said = []
    if summary.pauses:
        said.append(words("paused", n=summary.pauses, time=words.length(summary.paused)))
    said += [words(gap.cause, at=clock(gap.at), time=words.length(gap.seconds)) for gap in summary.gaps]
    if summary.first_side is not None:
        said.append(words("first_left" if summary.first_side == "left" else "first_right"))
    if summary.taken_back:
        said.append(words("taken_back", n=summary.taken_back))
    if summary.ignored:
        said.append(words("ignored", n=summary.ignored))
    return said
