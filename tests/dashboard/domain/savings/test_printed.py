"""The page to sign says what the draws came to, and with which seed anybody finds the same."""

from math import floor
from pathlib import Path

import pyarrow.parquet as pq

from dashboard.domain.runs.store import Run, Store, write_run
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


def test_printed__says_that_films_are_fictional_and_2025_as_the_page_does(
    store: Store, tmp_path: Path
) -> None:
    real = case_of(store.open("small"), Selection(), store)
    drawn = real.run.manifest.model_copy(update={"id": "drawn", "fictional": True})
    run = write_run(tmp_path, drawn, pq.read_table(real.run.predictions))
    made_up = printed(case_of(run, Selection(), Store(tmp_path)))
    assert "films and posters of this run are fictional" in made_up
    assert "of fictional films, weighed as" in made_up
    assert "fictional" not in printed(real)
    in_2025 = f"${floor(real.alternatives['as_in_2025'].saving):,}"
    assert f"As in 2025</th><td class=number>{in_2025}</td><td class=number>–" in printed(real)


def test_printed__a_plan_that_loses_says_so_before_the_best(small_run: Run, store: Store) -> None:
    case = case_of(small_run, Selection(plan=(("threshold", "0"),)), store)
    lost = dollars(-case.outputs()["saving"])  # type: ignore[operator]
    assert f'<p class="verdict">This plan loses {lost} a year.' in printed(case)
    assert "This plan loses" not in printed(case_of(small_run, Selection(), store))


def test_printed__yen_have_no_hundredths(small_run: Run, store: Store) -> None:
    for sign, cents in (("¥", 0), ("€", 2)):
        case = case_of(small_run, Selection(plan=(("threshold", "0.7"), ("currency", sign))), store)
        labour = case.outputs()["labour_saved"] or 0
        assert f"Labour saved</th><td class=number>{sign}{labour:,.{cents}f}</td>" in printed(case)
