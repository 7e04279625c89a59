"""Every mark of every chart counts exactly the posters that a click on it opens."""

import re
from dataclasses import replace
from typing import Any

import numpy as np
import plotly.graph_objects as go
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.figures.registry import Chart, charts_of
from dashboard.pages.registry import all_pages
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import View, look

QUERIES = [
    "",
    "?scoring=any",
    "?outcome=wrong",
    "?actual=Drama&predicted=Drama",
    "?scoring=any&year=1980-1999&predicted=Comedy&predicted=Drama",
    "?confidence=0.6-0.8&col.language=en",
    "?q=the",
    "?vs=second&newly=right",
    "?vs=second&newly=wrong&scoring=any",
]
# The outcome that a series' bars count; none can be asked for where it is not known.
OUTCOME = {"Right": "right", "Wrong": "wrong", "Unknown": None, "Not known": None}
# What a row says how many posters its mark stands for; the others count parts or points.
CASES = [
    pytest.param(page.key, chart, id=f"{page.key}-{chart.name}")
    for page in all_pages()
    for chart in charts_of(page.key)
]


@pytest.mark.parametrize("asked", QUERIES)
@pytest.mark.parametrize(("page", "chart"), CASES)
def test_mark__counts_the_posters_that_it_opens(
    page: str, chart: Chart, asked: str, settings: Settings, store: Store
) -> None:
    view = _view(page, settings, store, asked)
    table = chart.feed(view)
    if not len(table) or "query" not in table or not {"posters", "covered", "right"} & set(table.columns):
        return
    for row in table.to_dict("records"):
        if not row["query"]:  # of posters that no address of the other run can name
            continue
        number = _number(row)
        opened = parse(row["query"])
        counts = [query.count(store.open(opened.run) if opened.run else view.run, opened)]
        # A mark whose filter is in force takes it off: its number is that of what is shown now.
        if _takes_off(view, row["query"]):
            counts.append(query.count(view.run, view.selection))
        assert number in counts, row


@pytest.mark.parametrize("asked", [*QUERIES, "?confidence=0.65-0.7&outcome=right", "?run=unlabelled"])
@pytest.mark.parametrize("name", ["right-and-wrong", "confidence", "patterns"])
def test_bar_of_an_outcome__opens_that_outcome_alone(
    name: str, asked: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, asked)
    chart = next(chart for chart in charts_of("performance") if chart.name == name)
    table = chart.feed(view)
    bars = chart.draw(table, view)["data"] if len(table) else []
    for one in bars:
        lengths = one["x" if one.get("orientation") == "h" else "y"]
        for length, link in zip(lengths, one["customdata"], strict=True):
            if not length:
                continue
            opened = parse(link)
            assert opened.outcome == OUTCOME[one["name"]] or _takes_off(view, link)
            counts = [query.count(view.run, opened)]
            if _takes_off(view, link):
                counts.append(query.count(view.run, view.selection))
            assert length in counts, (one["name"], link)


def test_bar_of_an_outcome__the_same_again_takes_both_filters_off(settings: Settings, store: Store) -> None:
    for name in ("right-and-wrong", "confidence", "patterns"):
        chart = next(chart for chart in charts_of("performance") if chart.name == name)
        assert _first(chart, look(settings, store, _first(chart, look(settings, store, "")))) == "?"


@pytest.mark.parametrize("asked", ["?outcome=wrong", "?actual=Comedy&outcome=right", "?predicted=Drama"])
def test_genre_scores__open_all_the_posters_that_the_score_is_a_share_of(
    asked: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, asked)
    matrix = query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=(), outcome=None))
    of = {"precision": matrix.sum(0), "recall": matrix.sum(1), "f1": matrix.sum(1)}
    chart = next(chart for chart in charts_of("performance") if chart.name == "genre-scores")
    for row in chart.feed(view).to_dict("records"):
        if not _takes_off(view, row["query"]):
            counted = of[row["score"]][view.run.genres.index(row["genre"])]
            assert query.count(view.run, parse(row["query"])) == counted, row


@pytest.mark.parametrize("asked", ["", "?scoring=any", "?outcome=wrong"])
def test_confusion_matrix__every_cell_and_margin(asked: str, settings: Settings, store: Store) -> None:
    view = look(settings, store, asked)
    chart = next(chart for chart in charts_of("performance") if chart.name == "confusion-matrix")
    table = chart.feed(view)
    assert len(table) == 36
    for row in table.to_dict("records"):
        assert query.count(view.run, parse(row["query"])) == row["posters"]
    assert table["posters"].iloc[-1] == query.count(view.run, view.selection)


@pytest.mark.parametrize(("page", "chart"), CASES)
def test_chart__draws_each_run_and_shape_of_selection(
    page: str, chart: Chart, settings: Settings, store: Store
) -> None:
    for asked in ("", "?run=unlabelled", "?run=second&actual=Romance", "?q=Winter", "?q=nothing+here"):
        view = _view(page, settings, store, asked)
        table = chart.feed(view)
        if len(table):
            drawn = chart.draw(table, view)
            # Figures are built unchecked; here Plotly checks every name and value.
            assert go.Figure(drawn).data


@pytest.mark.parametrize("asked", ["", "?matrix=money", "?matrix=difference&vs=second", "?run=unlabelled"])
@pytest.mark.parametrize(("page", "chart"), CASES)
def test_marks__cards_are_whole_phrases_and_per_cent_has_its_space(
    page: str, chart: Chart, asked: str, settings: Settings, store: Store
) -> None:
    view = _view(page, settings, store, asked)
    table = chart.feed(view)
    drawn = chart.draw(table, view) if len(table) else {"data": [], "layout": {}}
    for trace in drawn["data"]:
        if trace.get("hoverinfo") != "skip":
            assert trace["hovertemplate"] == "%{hovertext}<extra></extra>"
            for words in np.array(trace["hovertext"], dtype=object).ravel():
                assert re.search("[a-z]{3}", words.replace("<br>", " ")), words
    assert not re.search(r"\d%", str(drawn))
    axes = [drawn["layout"].get(name, {}) for name in ("xaxis", "yaxis", "yaxis2")]
    assert not [axis for axis in axes if "%" in axis.get("tickformat", "")]


def _first(chart: Chart, view: View) -> str:
    """What the first bar of right posters that has any opens."""
    bars = chart.draw(chart.feed(view), view)["data"][0]
    lengths = bars["x" if bars.get("orientation") == "h" else "y"]
    return next(link for length, link in zip(lengths, bars["customdata"], strict=True) if length)


def _view(page: str, settings: Settings, store: Store, asked: str) -> View:
    view = look(settings, store, asked, "Drama" if page == "genres" else None)
    return replace(view, vs=store.open("second")) if page == "compare" else view


def _takes_off(view: View, link: str) -> bool:
    """Whether following the link only takes filters off."""
    after: Any = {name for name, *_ in parse(link).parts()}
    before: Any = {name for name, *_ in view.selection.parts()}
    return after < before


def _number(row: dict[str, Any]) -> int:
    """How many posters a mark stands for."""
    known = [row[name] for name in ("posters", "covered") if name in row]
    return known[0] if known else row["right"] + row["wrong"]
