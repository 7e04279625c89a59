"""Groups of posters by a column, against the rows counted in Python; each value opens what it counts."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.groups import groups
from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection
from tests.catalogue import catalogue, changed


def test_groups__decades_with_their_right_ones(small_run: Run) -> None:
    found = {group.value: (group.posters, group.right) for group in groups(small_run, Selection(), "year")}
    assert found == {"1980-1989": (2, 2), "1990-1999": (5, 2), "2000-2009": (1, 1), "2010-2019": (3, 1)}


def test_groups__largest_first_by_value(small_run: Run) -> None:
    rows = pq.read_table(small_run.predictions).to_pylist()
    found = groups(small_run, Selection(outcome="right"), "language")
    for group in found:
        mine = [row for row in rows if row["language"] == group.value and row["actual"] == row["predicted"]]
        assert group.posters == group.right == len(mine)
    assert sorted(group.posters for group in found)[::-1] == [group.posters for group in found]


@pytest.mark.parametrize("kind", [pa.float32(), pa.float64(), pa.int64()])
def test_groups__fifths_of_numbers_open_what_they_count(kind: pa.DataType, tmp_path: Path) -> None:
    """With equal numbers, numbers that are none, and an edge inside a row of equal ones."""
    rng = np.random.default_rng(1)
    given = [None if k % 50 == 0 else float(v) for k, v in enumerate(rng.integers(-40, 40, 500) * 2.0)]
    if pa.types.is_floating(kind):
        given = [None if v is None else v / 7 for v in given]
        given[:2] = [float("nan"), float("inf")]
    run = changed(
        catalogue(tmp_path, "mine", 500),
        tmp_path / "runs",
        "numbers",
        columns=(Column(name="budget", type="number", label="Budget"),),
        budget=pa.array(given, kind),
    )
    found = groups(run, Selection(), "budget")
    finite = [v for v in given if v is not None and np.isfinite(v)]
    assert len(found) == 5
    assert sum(group.posters for group in found) == len(finite)
    assert max(group.posters for group in found) < 0.25 * len(finite)
    for group in found:
        opened = Selection(columns=(("budget", group.value),))
        assert query.count(run, opened) == group.posters
        assert query.count(run, opened.but(outcome="right")) == group.right
        low, high = (float(end.replace("−", "-")) for end in group.words.split(" to "))
        assert low < high
    comedy = groups(run, Selection(actual=("Comedy",)), "budget")
    assert {group.value for group in comedy} == {group.value for group in found}


def test_groups__of_one_number_or_none(tmp_path: Path) -> None:
    run = changed(
        catalogue(tmp_path, "mine", 20),
        tmp_path / "runs",
        "numbers",
        columns=(
            Column(name="one", type="number", label="One"),
            Column(name="none", type="number", label="None"),
        ),
        one=[3.0] * 20,
        none=pa.nulls(20, pa.float64()),
    )
    assert [(group.value, group.words, group.posters) for group in groups(run, Selection(), "one")] == [
        ("3", "3", 20)
    ]
    assert groups(run, Selection(), "none") == ()


def test_groups__fifths_of_many_are_those_of_some_taken_evenly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dashboard.domain.runs.groups.SORTED", 500)
    run = changed(
        catalogue(tmp_path, "mine", 5000),
        tmp_path / "runs",
        "numbers",
        columns=(Column(name="budget", type="number", label="Budget"),),
        budget=np.random.default_rng(2).normal(size=5000).tolist(),
    )
    found = groups(run, Selection(), "budget")
    assert sum(group.posters for group in found) == 5000
    assert all(800 < group.posters < 1200 for group in found)
    assert any(group.posters != 1000 for group in found)
    for group in found:
        assert query.count(run, Selection(columns=(("budget", group.value),))) == group.posters
