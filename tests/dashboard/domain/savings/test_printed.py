"""The page to sign says what the draws came to, and with which seed anybody finds the same."""

from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.chance import loss_words, percentiles
from dashboard.domain.savings.printed import printed
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.selection import Selection


def test_printed__has_percentiles_loss_seed_and_draws(small_run: Run, store: Store) -> None:
    case = case_of(small_run, Selection(plan=(("threshold", "0.7"), ("currency", "€"))), store)
    text = printed(case)
    low, middle, high = (dollars(amount, "€") for amount in percentiles(case).values())
    assert f"P50</th><td class=number>{middle}" in text
    assert f"P5 to P95</th><td class=number>{low} to {high}" in text
    assert f"Probability of a loss</th><td class=number>{loss_words(case.chance.loss)}" in text
    assert "10,000 draws (seed 2025)" in text
