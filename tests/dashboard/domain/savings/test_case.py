"""The case of a small run: the threshold asked for or the best, exact at any threshold, honest about its origin."""

import gc
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run, Store, write_run
from dashboard.domain.savings import case as module
from dashboard.domain.savings.answer import answer
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.held_out import held_out
from dashboard.domain.savings.taken_mix import taken_mix
from dashboard.domain.selection import Selection
from tests.catalogue import catalogue


def _case(run: Run, store: Store, **plan: str) -> Case:
    return case_of(run, Selection(plan=tuple(plan.items())), store)


def test_case__names_no_threshold_takes_the_best(small_run: Run, store: Store) -> None:
    case = _case(small_run, store)
    assert case.scenario.threshold == case.best.threshold
    assert case.money.saving == pytest.approx(case.best.apparent)
    assert case.money.saving == pytest.approx(float(case.curve_saving.max()))


def test_case__interval_of_the_best_plan_allows_for_its_choice(small_run: Run, store: Store) -> None:
    """It is the curve's where nothing was chosen, and holds the cross-fitted saving as well where something was."""
    never, free = _case(small_run, store), _case(small_run, store, cost_not_found="0.5", cost_found="0.5")
    assert never.best.threshold is None
    assert never.best_interval == pytest.approx(never.interval())
    assert free.best.threshold is not None
    assert free.best.saving is not None
    stray = [end - free.best.apparent for end in free.interval()]
    centres = free.best.saving, free.best.apparent
    assert free.best_interval == pytest.approx((min(centres) + stray[0], max(centres) + stray[1]))


@pytest.mark.parametrize("threshold", ["0", "0.62", "0.7", "0.999", "never"])
def test_case__figures_are_those_of_the_api(small_run: Run, store: Store, threshold: str) -> None:
    case = _case(small_run, store, threshold=threshold, cost_not_found="3")
    said = answer(case.scenario, held_out(small_run, "strict", 3)).model_dump()
    outputs = case.outputs()
    assert {name: said[name] for name in outputs} == pytest.approx(outputs)


def test_case__many_posters_stay_exact_at_the_threshold_asked(
    small_run: Run, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = _case(small_run, store, threshold="0.72", hourly_rate="46").outputs()
    monkeypatch.setattr(module, "MOST_STEPS", 4)
    monkeypatch.setattr(module, "BINS_OF_MANY", 3)
    module._study.cache_clear()
    coarse = _case(small_run, store, threshold="0.72", hourly_rate="46.0")
    assert len(coarse.study.curve.thresholds) <= 5
    assert coarse.outputs() == pytest.approx(exact)
    module._study.cache_clear()


def test_case__many_are_kept_and_few_studies(small_run: Run, store: Store) -> None:
    thresholds = [str(0.41 + k / 1000) for k in range(40)]
    cases = [_case(small_run, store, threshold=threshold) for threshold in thresholds]
    studies = [weakref.ref(case.study) for case in cases]
    gc.collect()
    assert sum(study() is not None for study in studies) <= 8
    assert _case(small_run, store, threshold=thresholds[0]) is cases[0]


def test_case__filters_do_not_count(small_run: Run, store: Store) -> None:
    filtered = case_of(small_run, Selection(actual=("Drama",), outcome="wrong"), store)
    assert filtered.study.evidence.n == 12


def test_case__no_label_no_case(unlabelled_run: Run, store: Store) -> None:
    with pytest.raises(UserError, match="choose another run"):
        _case(unlabelled_run, store)


def test_case__warns_of_imported_runs_and_broken_promises(
    second_run: Run, store: Store, tmp_path: Path
) -> None:
    manifest = second_run.manifest.model_copy(update={"id": "brought", "protocol": "imported"})
    run = write_run(tmp_path, manifest, pq.read_table(second_run.predictions))
    case = _case(run, store)
    assert "imported" in case.warnings[0]
    # Twelve posters at 0.96, three of them right: z = Σ(c−s)(1−2s) / √(Σ(1−2s)² s(1−s)).
    s = float(np.float32(0.96))
    by_hand = (3 * (1 - s) - 9 * s) * (1 - 2 * s) / np.sqrt(12 * (1 - 2 * s) ** 2 * s * (1 - s))
    assert case.calibration_z() == pytest.approx(by_hand)
    assert f"z = {by_hand:.1f}" in case.warnings[-1]


def test_calibration_z__of_many_posters_is_that_of_their_own_confidences(tmp_path: Path) -> None:
    """20,000 posters whose confidences are exact: lowered to the steps of the curve, they would look too modest."""
    run = catalogue(tmp_path, "many", 20_000, embedded=False)
    case = _case(run, Store(tmp_path / "runs"))
    rows: Any = pq.read_table(run.predictions).to_pandas()
    s, c = rows["confidence"].astype(float), rows["actual"] == rows["predicted"]
    exact = ((c - s) * (1 - 2 * s)).sum() / np.sqrt(((1 - 2 * s) ** 2 * s * (1 - s)).sum())
    assert case.calibration_z() == pytest.approx(exact, abs=0.02)


def test_case__a_mix_that_cannot_be_weighed_is_said_and_left_out(small_run: Run, store: Store) -> None:
    case = _case(small_run, store, genre_shares="Musical:1")
    assert "no genre “Musical”" in case.wanted.problems["genre_shares"]
    assert case.scenario.genre_shares is None
    assert case.outputs() == _case(small_run, store).outputs()


def test_case__as_in_another_run(small_run: Run, second_run: Run, store: Store) -> None:
    case = _case(small_run, store, mix="second")
    counts = {"Action": 3, "Comedy": 2, "Drama": 3, "Romance": 2, "Thriller": 2}
    assert case.scenario.genre_shares == pytest.approx({g: n / 12 for g, n in counts.items()}, abs=1e-4)
    assert "no run “none”" in _case(small_run, store, mix="none").wanted.problems["genre_shares"]


def test_taken_mix__of_an_unlabelled_run_by_em(small_run: Run, unlabelled_run: Run) -> None:
    """One step of EM by hand more changes nothing: the shares are a fixed point."""
    shares = np.array(list(taken_mix(small_run, unlabelled_run).values()))
    rows: Any = pq.read_table(unlabelled_run.predictions).to_pandas()
    p = rows[[f"p_{genre.lower()}" for genre in small_run.genres]].to_numpy(float)
    shifted = p * shares / (np.array([3, 2, 3, 2, 2]) / 12)
    again = (shifted / shifted.sum(1, keepdims=True)).mean(0)
    assert shares.sum() == pytest.approx(1)
    assert again == pytest.approx(shares, abs=2e-3)


def test_taken_mix__of_other_genres(small_run: Run, tmp_path: Path) -> None:
    table = pq.read_table(small_run.predictions)
    words = {"predicted": ["War"] * 12, "actual": ["War"] * 12, "top3": [["War", "Noir"]] * 12}
    for name, values in words.items():
        table = table.set_column(table.column_names.index(name), name, pa.array(values))
    table = table.append_column("p_war", pa.nulls(12, pa.float32())).append_column(
        "p_noir", pa.nulls(12, pa.float32())
    )
    manifest = small_run.manifest.model_copy(update={"id": "other", "genres": ("War", "Noir")})
    with pytest.raises(UserError, match="other genres"):
        taken_mix(small_run, write_run(tmp_path, manifest, table))
