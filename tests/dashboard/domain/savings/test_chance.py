"""The outcome of the draws: never more certain and never finer than the draws are."""

import pytest

from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.chance import drawn_words, loss_words, percentiles, rounded
from dashboard.domain.selection import Selection


@pytest.mark.parametrize(
    ("loss", "words"),
    [(0.0, "under 0.1 %"), (0.004, "0.4 %"), (0.57, "57 %"), (1.0, "over 99.9 %")],
)
def test_loss_words__never_certain(loss: float, words: str) -> None:
    assert loss_words(loss) == words


def test_rounded__to_what_the_draws_support() -> None:
    assert rounded(35_101.1, 120_286.5, 235_813.0) == (35_000, 120_000, 236_000)


def test_percentiles__are_those_of_the_draws(small_run: Run, store: Store) -> None:
    case = case_of(small_run, Selection(plan=(("draws", "uniform"),)), store)
    spread = case.chance.p95 - case.chance.p5
    for name, amount in percentiles(case).items():
        assert amount == pytest.approx(getattr(case.chance, name.lower()), abs=spread / 100)


@pytest.mark.parametrize(
    ("draws", "words"), [("uniform", "every value of the range"), ("triangular", "the likeliest")]
)
def test_drawn_words__name_seed_draws_and_shape(draws: str, words: str, small_run: Run, store: Store) -> None:
    said = drawn_words(case_of(small_run, Selection(plan=(("draws", draws),)), store))
    assert "10,000 draws (seed 2025)" in said
    assert words in said
