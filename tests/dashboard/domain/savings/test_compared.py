"""What two runs save, held against each other: paired by film, honest about the thresholds' choice."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run, Store, write_run
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.compared import compare
from dashboard.domain.savings.paired import pairs
from dashboard.domain.savings.plan import poster_costs
from dashboard.domain.savings.verdict import saving_of
from dashboard.domain.selection import Selection

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
UNAIDED = Selection(plan=(("assisted", "no"), ("cost_not_found", "4")))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Store:
    """Two runs that judge the same 300 films, the second of them worse; and the first again, under other names."""
    folder = tmp_path_factory.mktemp("runs")
    pattern = Store(data / "runs").open("second")
    films = pq.read_table(pattern.predictions)
    rng = np.random.default_rng(7)
    actual, ease = rng.integers(0, 5, 300), rng.uniform(0, 0.4, 300)
    for name, skill in (("good", 0.55), ("worse", 0.35)):
        confidence = np.clip(skill + ease + rng.uniform(-0.2, 0.2, 300), 0.2, 1).astype(np.float32)
        right = rng.uniform(size=300) < confidence
        called = np.where(right, actual, (actual + rng.integers(1, 5, 300)) % 5)
        for prefix, suffix in (("a", ""), ("b", "-renamed")):
            manifest = pattern.manifest.model_copy(
                update={"id": name + suffix, "title": name, "posters": 300}
            )
            write_run(folder, manifest, _rows(films, prefix, actual, called, confidence))
    return Store(folder)


def test_compare__same_run_makes_no_difference(made: Store) -> None:
    good = made.open("good")
    found = compare(good, good, UNAIDED, made)
    assert found.difference == (0.0, (0.0, 0.0))
    assert not found.difference.is_clear


def test_compare__each_at_its_best_whatever_threshold_is_asked_for(made: Store) -> None:
    good, worse = made.open("good"), made.open("worse")
    asked = replace(UNAIDED, plan=(*UNAIDED.plan, ("threshold", "0.99")))
    found = compare(good, worse, asked, made)
    assert found == compare(good, worse, UNAIDED, made)
    mine, theirs = (case_of(run, UNAIDED, made).best.saving for run in (good, worse))
    assert mine is not None
    assert theirs is not None
    assert found.difference.estimate == pytest.approx(mine - theirs)
    assert found.common == 300


def test_compare__interval_against_films_drawn_one_by_one(made: Store) -> None:
    """The slow way: each film's cost in both plans, row by row, drawn anew with both costs side by side."""
    good, worse = made.open("good"), made.open("worse")
    found = compare(good, worse, UNAIDED, made)
    per_film = _costs(worse, made) - _costs(good, made)
    rng = np.random.default_rng(1)
    means = per_film[rng.integers(0, 300, (4000, 300))].mean(1) * found.here.scenario.posters_per_year
    apparent = found.here.best.apparent - found.there.best.apparent
    assert per_film.mean() * found.here.scenario.posters_per_year == pytest.approx(apparent)
    low, high = np.quantile(means - means.mean(), [0.025, 0.975])
    centres = apparent, found.difference.estimate
    width = high - low
    assert found.difference.interval.low == pytest.approx(min(centres) + low, abs=0.06 * width)
    assert found.difference.interval.high == pytest.approx(max(centres) + high, abs=0.06 * width)


def test_compare__pairing_makes_the_interval_narrower(made: Store) -> None:
    good, worse, renamed = (made.open(name) for name in ("good", "worse", "good-renamed"))
    paired, apart = compare(good, worse, UNAIDED, made), compare(renamed, worse, UNAIDED, made)
    assert paired.difference.estimate == apart.difference.estimate
    assert (paired.common, apart.common) == (300, 0)
    width = [found.difference.interval.high - found.difference.interval.low for found in (paired, apart)]
    assert 0 < width[0] < width[1]


def test_compare__is_the_same_the_other_way_round(made: Store) -> None:
    """To the cent: of runs on the same films as of runs on others."""
    for name in ("good", "good-renamed"):
        good, worse = made.open(name), made.open("worse")
        one, other = compare(good, worse, UNAIDED, made), compare(worse, good, UNAIDED, made)
        assert one.difference.estimate == -other.difference.estimate
        low, high = other.difference.interval
        assert one.difference.interval == (-high, -low)
        assert (other.here, other.there) == (one.there, one.here)


def test_pairs__shares_are_those_of_each_curve(made: Store) -> None:
    mixed = replace(UNAIDED, plan=(*UNAIDED.plan, ("genre_shares", "Action:0.6,Comedy:0.4")))
    here, there = (case_of(made.open(name), mixed, made) for name in ("good", "worse"))
    both = pairs(here, there)
    assert both.here(both.count) == pytest.approx(here.best.shares)
    assert both.there(both.count) == pytest.approx(there.best.shares)


def test_compare__too_few_to_halve_or_without_labels(
    small_run: Run, second_run: Run, unlabelled_run: Run, store: Store
) -> None:
    found = compare(small_run, second_run, Selection(), store)
    assert found.common == 12
    assert found.difference.estimate == pytest.approx(
        saving_of(found.here.best) - saving_of(found.there.best)
    )
    with pytest.raises(UserError, match="choose another run"):
        compare(small_run, unlabelled_run, Selection(), store)


def test_compare__a_mix_that_one_of_them_cannot_be_weighed_to(made: Store) -> None:
    odd = Selection(plan=(("genre_shares", "Western:1"),))
    with pytest.raises(UserError, match="no genre “Western”"):
        compare(made.open("good"), made.open("worse"), odd, made)


def _rows(
    films: pa.Table, prefix: str, actual: np.ndarray, called: np.ndarray, confidence: np.ndarray
) -> pa.Table:
    three = [[GENRES[k], GENRES[(k + 1) % 5], GENRES[(k + 2) % 5]] for k in called]
    columns = {
        "poster": pa.array([f"{prefix}/{row}.png" for row in range(len(actual))]),
        "actual": pc.take(pa.array(GENRES), pa.array(actual)),
        "predicted": pc.take(pa.array(GENRES), pa.array(called)),
        "confidence": pa.array(confidence),
        "top3": pa.array(three),
    }
    return pa.table(
        {
            name: columns.get(name, pa.nulls(len(actual), films.schema.field(name).type))
            for name in films.column_names
        }
    )


def _costs(run: Run, store: Store) -> np.ndarray:
    """Dollars for each film of a run at its best plan, unaided, in the order of the file."""
    case = case_of(run, UNAIDED, store)
    automatic, person = poster_costs(case.scenario)
    table = pq.read_table(run.predictions)
    right = np.array(table["actual"]) == np.array(table["predicted"])
    out = np.array(table["confidence"]) >= np.float32(case.best.threshold or np.inf)
    return np.where(out, automatic[right.astype(int), 0], person[0, 0])
