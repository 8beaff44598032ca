"""What differed from the plan, in sentences."""

from massage_desktop.report.summary import Change, Summary
from massage_desktop.report.words import Words, clock


def remarks(summary: Summary, words: Words) -> list[str]:
    """What differed from the plan, a sentence each."""
    return [
        *_stop(summary, words),
        *_extensions(summary, words),
        *(
            words("reopened", stage=change.stage.say(words.language), at=clock(change.at))
            for change in summary.reopened
        ),
        *_differences(summary, words),
        *_presses(summary, words),
        *(
            words("removed", stage=r.title.say(words.language), reason=r.reason.say(words.language))
            for r in summary.removed
        ),
    ]


def _stop(summary: Summary, words: Words) -> list[str]:
    stop = summary.stop
    if stop is None:
        return []
    return [words("stopped", at=clock(stop.at), reason=words.reason(stop.reason))]


def _extensions(summary: Summary, words: Words) -> list[str]:
    by_stage: dict[str, list[Change]] = {}
    for change in summary.extensions:
        by_stage.setdefault(change.stage.say(words.language), []).append(change)
    return [
        words(
            "extended" if len(changes) == 1 else "extended_often",
            stage=stage,
            time=words.length(sum(change.seconds for change in changes)),
            at=clock(changes[0].at),
            n=len(changes),
        )
        for stage, changes in by_stage.items()
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
    if summary.first_side is not None:
        said.append(words("first_left" if summary.first_side == "left" else "first_right"))
    if summary.taken_back:
        said.append(words("taken_back", n=summary.taken_back))
    if summary.ignored:
        said.append(words("ignored", n=summary.ignored))
    return said
