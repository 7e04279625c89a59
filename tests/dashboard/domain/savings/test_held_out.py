"""The evidence of a run against a walk through its rows in plain Python."""

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.store import Run, write_run
from dashboard.domain.savings import held_out as module
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.held_out import held_out
from dashboard.domain.savings.mix import weigh
from tests.catalogue import changed


def _walked(run: Run, shown: int, scoring: str) -> Counter:
    counted: Counter = Counter()
    for row in pq.read_table(run.predictions).to_pylist():
        called = row["predicted"]
        true = called if scoring == "any" and called in (row["genres"] or []) else row["actual"]
        p = np.array([row[f"p_{genre.lower()}"] for genre in run.genres])
        among = [run.genres[k] for k in np.argsort(-p, kind="stable")[:shown]]
        counted[(row["confidence"], true, called, true == called, true in among)] += 1
    return counted


def _entries(e: Evidence) -> Counter:
    rows = zip(e.confidence, e.actual, e.predicted, e.right, e.hit, e.count, strict=True)
    return Counter({(s, e.genres[t], e.genres[p], bool(r), bool(h)): int(n) for s, t, p, r, h, n in rows})


@pytest.mark.parametrize("scoring", ["strict", "any"])
@pytest.mark.parametrize("shown", [1, 2, 3, 5])
def test_held_out__small_run_row_by_row(small_run: Run, shown: int, scoring: Any) -> None:
    assert _entries(held_out(small_run, scoring, shown)) == _walked(small_run, shown, scoring)


def test_held_out__without_probabilities_top3_counts(second_run: Run, tmp_path: Path) -> None:
    rows = [row | {"p_drama": None} for row in pq.read_table(second_run.predictions).to_pylist()]
    schema = pq.read_schema(second_run.predictions)
    bare = second_run.manifest.model_copy(update={"id": "bare"})
    run = write_run(tmp_path, bare, pa.Table.from_pylist(rows, schema))
    e = held_out(run, "strict", 2)
    # Everything is called Drama > Thriller > Romance, so the two Thrillers and the three Dramas are hits.
    assert (e.n, int(e.count[e.hit].sum())) == (12, 5)


@pytest.mark.parametrize("shown", [1, 3])
def test_held_out__where_only_the_first_guess_is_known_the_list_holds_that(
    small_run: Run, tmp_path: Path, shown: int
) -> None:
    nothing = dict.fromkeys(["top3", *(f"p_{genre.lower()}" for genre in small_run.genres)])
    for scoring, hits in {"strict": 6, "any": 8}.items():
        e = held_out(changed(small_run, tmp_path / scoring, "plain", **nothing), scoring, shown)
        assert (e.n, int(e.count[e.hit].sum())) == (12, hits)
        np.testing.assert_array_equal(e.hit, e.right)


def test_held_out__a_column_may_have_any_name(small_run: Run, tmp_path: Path) -> None:
    texts = {name: ["x"] * 12 for name in ("step", "s", "t", "p", "r", "h", "n")}
    columns = tuple(Column(name=name, type="category", label=name) for name in texts)
    run = changed(small_run, tmp_path, "named", columns, **texts)
    assert _entries(held_out(run, "any", 2)) == _walked(small_run, 2, "any")


def test_held_out__many_posters_stay_exact_at_the_split(
    small_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = held_out(small_run, "strict", 3)
    monkeypatch.setattr(module, "MOST_STEPS", 4)
    monkeypatch.setattr(module, "STEPS", 3)
    few = held_out(small_run, "strict", 3, 0.55)
    assert len(few.steps[0]) < len(exact.steps[0])
    assert trace(few, weigh(few)).at(0.55) == trace(exact, weigh(exact)).at(0.55)
    assert trace(few, weigh(few)).at(0.0) == trace(exact, weigh(exact)).at(0.0)


def test_held_out__no_label_no_saving(unlabelled_run: Run) -> None:
    with pytest.raises(UserError, match="choose another run"):
        held_out(unlabelled_run, "strict", 3)
