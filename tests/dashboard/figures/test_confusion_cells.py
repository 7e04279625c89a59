"""The matrix against another run, and without its diagonal; shares by hand.

In the small run 12 posters, in the second the same, all called Drama.
"""

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run, Store
from dashboard.figures.compared import differences, matrix_difference
from dashboard.figures.confusion_cells import cells, other_runs
from dashboard.figures.confusion_matrix import confusion_matrix
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import BASELINE, View, look, other_run
from tests.catalogue import catalogue, changed


@pytest.fixture
def view(settings: Settings, store: Store) -> View:
    return look(settings, store, "?matrix=difference&vs=second")


def test_cells__difference_is_the_share_here_less_the_share_there(view: View) -> None:
    table = cells(view).set_index(["actual", "predicted"])
    matrix = query.confusion_matrix(view.run, view.selection)
    shares = matrix / matrix.sum(1, keepdims=True)
    for i, actual in enumerate(view.run.genres):
        for j, predicted in enumerate(view.run.genres):
            there = 100.0 if predicted == "Drama" else 0.0
            assert table.loc[(actual, predicted), "points"] == pytest.approx(100 * shares[i, j] - there)
    called = matrix.sum(0)[view.run.genres.index("Drama")] / matrix.sum()
    assert table.loc[("All", "Drama"), "points"] == pytest.approx(100 * called - 100)


def test_cells__difference_opens_this_runs_posters(view: View) -> None:
    for row in cells(view).to_dict("records"):
        assert query.count(view.run, parse(row["query"])) == row["posters"]


def test_cells__margins_open_what_they_count_where_some_posters_have_no_label(
    small_run: Run, settings: Settings, tmp_path: Path
) -> None:
    """Half of the posters are labelled. What is in force already is taken off by the same mark."""
    actual = pq.read_table(small_run.predictions)["actual"].to_pylist()
    run = changed(small_run, tmp_path, "small", actual=[*actual[:6], *[None] * 6])
    for asked in ("", "?scoring=any", "?outcome=wrong", "?matrix=money"):
        table = cells(look(settings, Store(tmp_path), asked))
        for row in table.to_dict("records"):
            assert query.count(run, parse(row["query"])) == row["posters"], (asked, row)
    whole = cells(look(settings, Store(tmp_path), "")).iloc[-1]
    assert (whole["posters"], parse(whole["query"]).actual) == (6, run.genres)
    again = cells(look(settings, Store(tmp_path), whole["query"])).iloc[-1]
    assert parse(again["query"]).actual == ()


def test_cells__margins_have_short_links_where_all_posters_are_labelled(view: View) -> None:
    assert parse(cells(view).iloc[-1]["query"]).actual == ()


def test_difference__colour_says_better_where_the_number_says_more(view: View) -> None:
    """The other run calls all Drama: here fewer are called so wrongly (better), and fewer rightly (worse)."""
    genres = view.run.genres
    for drawn, table in (
        (confusion_matrix(cells(view), view), cells(view)),
        (matrix_difference(differences(view), view), differences(view)),
    ):
        colour = np.asarray(drawn["data"][0]["z"], float)
        for row in table.to_dict("records"):
            if row["actual"] in genres and row["predicted"] in genres:
                sign = 1 if row["actual"] == row["predicted"] else -1
                at = genres.index(row["actual"]), genres.index(row["predicted"])
                assert colour[at] == pytest.approx(sign * row["points"])
        drama, comedy = genres.index("Drama"), genres.index("Comedy")
        assert colour[comedy, drama] > 0 > colour[drama, drama]


def test_other_run__the_address_names_it_else_another_with_the_same_genres(
    settings: Settings, store: Store
) -> None:
    assert other_run(look(settings, store, "?vs=unlabelled")) == store.open("unlabelled")
    assert other_run(look(settings, store, "?run=second&vs=second")) not in (None, store.open("second"))
    (choice,) = other_runs(look(settings, store, "?matrix=difference&vs=second"))
    assert choice.chosen == "second"
    assert "small" not in choice.offered
    assert other_runs(look(settings, store, "?vs=second")) == []


def test_cells__another_run_without_labels_says_why_there_is_nothing(
    settings: Settings, store: Store
) -> None:
    table = cells(look(settings, store, "?matrix=difference&vs=unlabelled"))
    assert table.empty
    assert "in both runs" in table.attrs["why"]


@pytest.mark.parametrize("matrix", ["count", "row", "column", "money", "difference"])
def test_confusion_matrix__hidden_diagonal_leaves_the_scale_and_stays_in_reach(
    matrix: str, settings: Settings, store: Store
) -> None:
    shown, hidden = (_heat(settings, store, f"?matrix={matrix}&vs=second{more}") for more in ("", _HIDDEN))
    size = len(shown["z"]) - 1
    inner = np.ix_(range(size), range(size))
    off = ~np.eye(size, dtype=bool)
    assert np.isnan(np.diag(hidden["z"])).all()
    assert np.array_equal(shown["z"][inner][off], hidden["z"][inner][off])
    for place in range(size):
        target = parse(hidden["customdata"][place][place])
        assert target.actual == target.predicted == (store.open("small").genres[place],)
        assert hidden["text"][place][place]


def test_confusion_matrix__the_scale_of_mistakes_only_is_theirs(settings: Settings, store: Store) -> None:
    """All of the Drama posters are called so there: the diagonal's is the largest difference."""
    reach = [
        _heat(settings, store, f"?run=second&matrix=difference&vs=small{more}")["zmax"]
        for more in ("", _HIDDEN)
    ]
    table = cells(look(settings, store, "?run=second&matrix=difference&vs=small"))
    inner = table[(table["actual"] != "All") & (table["predicted"] != "All")]
    mistakes = inner[inner["actual"] != inner["predicted"]]
    assert reach == [_largest(inner), _largest(mistakes)]


_HIDDEN = "&diagonal=hidden"


def _heat(settings: Settings, store: Store, asked: str) -> dict:
    view = look(settings, store, asked)
    (trace,) = confusion_matrix(cells(view), view)["data"]
    shown = {name: trace.get(name) for name in ("z", "text", "customdata", "zmax")}
    return {**shown, "z": np.array(shown["z"], float)}


def _largest(table: pd.DataFrame) -> float:
    return float(table["points"].abs().max())


def test_other_run__prefers_one_with_posters_in_common(
    settings: Settings, small_run: Run, tmp_path: Path
) -> None:
    catalogue(
        tmp_path,
        "a-first",
        genres=small_run.genres,
        mix=tuple(1 / len(small_run.genres) for _ in small_run.genres),
    )
    changed(small_run, tmp_path / "runs", BASELINE)
    changed(small_run, tmp_path / "runs", "z-last")
    view = look(settings, Store(tmp_path / "runs"), f"?run={BASELINE}")
    other = other_run(view)
    assert other is not None
    assert other.id == "z-last"
