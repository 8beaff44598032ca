"""How long stages are made. Seconds."""

from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.protocol import Seconds
from massage_desktop.session.lengths import stage_lengths, total_range
from tests.session.plans import SOURCE

STAGES = [Seconds(120, 150, 180, SOURCE), Seconds(0, 120, 120, SOURCE), Seconds(60, 120, 180, SOURCE)]
SECONDS = st.tuples(st.integers(0, 300), st.integers(1, 300), st.integers(0, 300)).map(
    lambda t: Seconds(t[0], t[0] + t[1], sum(t), SOURCE)
)


def test_shortest_usual_and_longest() -> None:
    assert stage_lengths(STAGES, "shortest", 0) == [120, 0, 60]
    assert stage_lengths(STAGES, "usual", 0) == [150, 120, 120]
    assert stage_lengths(STAGES, "longest", 0) == [180, 120, 180]


def test_a_total_between_shortest_and_usual_moves_all_stages_by_the_same_share() -> None:
    assert stage_lengths(STAGES, "total", 285) == [135, 60, 90]


def test_a_total_out_of_reach_gives_the_nearest() -> None:
    assert stage_lengths(STAGES, "total", 1) == [120, 0, 60]
    assert stage_lengths(STAGES, "total", 10_000) == [180, 120, 180]


@given(st.lists(SECONDS, min_size=1, max_size=8), st.integers(0, 8_000))
def test_any_reachable_total_is_met_to_the_second_within_every_bound(
    stages: list[Seconds], total: int
) -> None:
    span = total_range(stages)
    lengths = stage_lengths(stages, "total", total)
    assert sum(lengths) == min(max(total, span.shortest), span.longest)
    assert all(s.min <= length <= s.max for s, length in zip(stages, lengths, strict=True))
