"""This run beside the other one: counts by hand, marks that open what they count, and runs that cannot be compared."""

from pathlib import Path

import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.figures import moved
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import View, look
from tests.catalogue import catalogue

MIX = (0.6, 0.1, 0.1, 0.1, 0.1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("moved")
    catalogue(folder, "known", 200)
    catalogue(folder, "new", 100, labelled=False, mix=MIX, seed=1)
    catalogue(folder, "western", 50, genres=("Western", "Musical"), mix=(0.5, 0.5))
    return folder


def _view(folder: Path, asked: str) -> View:
    return look(Settings(data=folder), Store(folder / "runs"), asked)


def test_called_genres__posters_and_shares_of_both_runs(folder: Path) -> None:
    view = _view(folder, "?run=new")
    table = moved.called_genres(view)
    by_hand = query.genre_counts(view.run, parse(""), "predicted")
    assert dict(zip(table["genre"], table["here"], strict=True)) == by_hand
    assert (table["here"].sum(), table["there"].sum()) == (100, 200)
    assert table["here_share"].tolist() == [count / 100 for count in table["here"]]
    bars = moved.genres_moved(table, view)["data"]
    assert [bar["name"] for bar in bars] == ["New", "Known"]


@pytest.mark.parametrize(
    "asked", ["?run=new", "?run=new&predicted=Action", "?run=new&confidence=0.3-0.5&q=1"]
)
@pytest.mark.parametrize("feed", [moved.called_genres, moved.how_sure])
def test_mark__counts_the_posters_that_it_opens(folder: Path, feed, asked: str) -> None:
    view = _view(folder, asked)
    for row in feed(view).to_dict("records"):
        counts = [query.count(view.run, parse(row["query"]))]
        if len(row["query"]) < len(asked):  # the same mark again takes its filter off
            counts.append(query.count(view.run, view.selection))
        assert row["here"] in counts


def test_how_sure__bins_of_a_tenth(folder: Path) -> None:
    view = _view(folder, "?run=new")
    table = moved.how_sure(view)
    filled = table.loc[table["here"] > 0, ["low", "high"]].to_numpy().round(1).tolist()
    assert filled == [[low / 10, (low + 1) / 10] for low in range(3, 9)]
    assert table["here"].sum() == 100
    assert [len(bar["x"]) for bar in moved.confidence_moved(table, view)["data"]] == [10, 10]


def test_feeds__a_run_with_labels_has_other_charts(folder: Path) -> None:
    assert moved.called_genres(_view(folder, "?run=known")).empty
    assert moved.how_sure(_view(folder, "?run=known")).empty


def test_feeds__other_genres_leave_this_run_alone(folder: Path) -> None:
    view = _view(folder, "?run=new&vs=western")
    table = moved.called_genres(view)
    assert [bar["name"] for bar in moved.genres_moved(table, view)["data"]] == ["New"]
    assert len(moved.confidence_moved(moved.how_sure(view), view)["data"]) == 2


def test_feeds__nothing_fits(folder: Path) -> None:
    assert moved.called_genres(_view(folder, "?run=new&q=no+such+film")).empty
    assert moved.how_sure(_view(folder, "?run=new&q=no+such+film")).empty
