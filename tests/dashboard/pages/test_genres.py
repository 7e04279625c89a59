"""A genre's page: every figure and row opens the posters that it is about."""

from pathlib import Path
from typing import Any

import pytest
from dash import html

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.figures.genre_views import by_decade, by_sureness
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import View, look
from tests.catalogue import catalogue

FILTERS = [
    "",
    "?outcome=wrong",
    "?predicted=Drama",
    "?actual=Comedy",
    "?outcome=right&predicted=Drama&actual=Comedy",
    "?scoring=any&outcome=wrong",
    "?q=the&outcome=wrong",
    "?newly=right&vs=second&outcome=wrong",
    "?pattern=Drama>Thriller>Romance&predicted=Comedy",
]


@pytest.mark.parametrize("asked", FILTERS)
@pytest.mark.parametrize("genre", ["Action", "Drama", "Comedy"])
def test_figure__opens_the_posters_that_it_counts(
    asked: str, genre: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, asked, genre)
    (scores,), filled = _filled(view)
    all_of_it, missed, called_wrongly, _ = _figures(filled["kpis"])
    matrix = query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=(), outcome=None))
    right = int(matrix[view.run.genres.index(genre), view.run.genres.index(genre)])
    assert _opened(view, all_of_it) == scores["actual"]
    assert _opened(view, missed) == scores["actual"] - right
    assert _opened(view, called_wrongly) == scores["called"] - right


@pytest.mark.parametrize("asked", FILTERS)
def test_row__opens_the_posters_that_it_shows(asked: str, settings: Settings, store: Store) -> None:
    view = look(settings, store, asked, "Drama")
    (scores,), filled = _filled(view)
    for row, names in zip(filled["rows"], scores["posters"].values(), strict=True):
        (link,) = (part for part in row._traverse() if getattr(part, "className", "") == "see")
        shown = query.posters(view.run, parse(link.href), 12)
        assert set(names) == {poster.poster for poster in shown}


@pytest.mark.parametrize(
    ("asked", "genre", "sentence"),
    [
        ("", "Drama", "More are called so than are."),
        ("", "Romance", "Fewer are called so than are."),
        ("?q=Signal", "Thriller", "As many are called so as are."),
        ("?q=none", "Drama", "No poster fits these filters."),
    ],
)
def test_called__more_or_fewer_or_as_many(
    asked: str, genre: str, sentence: str, settings: Settings, store: Store
) -> None:
    _, filled = _filled(look(settings, store, asked, genre))
    assert sentence in str(filled["kpis"])


def test_any_listed__where_nothing_fits_is_not_a_run_that_knows_no_other_genres(
    settings: Settings, store: Store
) -> None:
    for run, words in (("small", "no poster fits whose"), ("unlabelled", "genres are not known")):
        _, filled = _filled(look(settings, store, f"?run={run}&q=none", "Drama"))
        assert (words in str(filled["kpis"])) == (run == "small")


def test_genre__is_known_in_any_case(settings: Settings, store: Store) -> None:
    assert look(settings, store, "", "drama").genre == "Drama"
    with pytest.raises(UserError, match="no genre “dram”"):
        look(settings, store, "", "dram")


def test_tabs__a_genre_may_have_signs_in_its_name(tmp_path: Path) -> None:
    genres = ("Sci-Fi/Fantasy", "Kids?", "50% #1")
    catalogue(tmp_path, "odd", genres=genres, mix=(0.4, 0.3, 0.3))
    settings, store = Settings(data=tmp_path, cache=tmp_path / "cache"), Store(tmp_path / "runs")
    _, filled = _filled(look(settings, store, "?run=odd"))
    paths = [link.href.partition("?")[0] for link in filled["tabs"].children[0].children]
    assert paths == ["/genres/Sci-Fi%2FFantasy", "/genres/Kids%3F", "/genres/50%25%20%231"]
    assert all(page_at(path) for path in paths)


def _filled(view: View) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    page = page_at("/genres")
    assert page is not None
    data = page.data(view)
    return data["genres"], page.fill(view, data)


def _figures(parts: list[html.Div]) -> list[str]:
    return [
        part.href
        for whole in parts
        for part in whole._traverse()
        if getattr(part, "className", "") == "kpi-figure"
    ]


def _opened(view: View, link: str) -> int:
    assert link.startswith("/posters")
    return query.count(view.run, look(view.settings, view.store, link).selection)


@pytest.mark.parametrize("asked", ["outcome=wrong", "predicted=Drama", "actual=Comedy"])
def test_filters_on_genre_and_outcome__do_not_count_and_the_page_says_so(
    asked: str, settings: Settings, store: Store
) -> None:
    (plain_scores, plain), (scores, filled) = (
        _filled(look(settings, store, query, "Drama")) for query in ("", f"?{asked}")
    )
    assert scores == plain_scores
    assert "Not counted here" in str(filled["kpis"])
    assert "Not counted here" not in str(plain["kpis"])
    for feed in (by_sureness, by_decade):
        here, everywhere = (
            feed(look(settings, store, query, "Drama")).drop(columns="query") for query in ("", f"?{asked}")
        )
        assert here.equals(everywhere)


def test_any_listed__counts_what_it_says_and_turns_the_pages_scoring(
    settings: Settings, store: Store
) -> None:
    view = look(settings, store, "?scoring=any", "Drama")
    _, filled = _filled(view)
    *_, link = _figures(filled["kpis"])
    assert parse(link).scoring == "strict"
    assert "counts as what it was called" in str(filled["kpis"])
    *_, link = _figures(_filled(look(settings, store, "", "Drama"))[1]["kpis"])
    assert parse(link).scoring == "any"


def test_rows__say_why_they_are_empty(settings: Settings, store: Store) -> None:
    """The second run calls everything Drama."""
    _, filled = _filled(look(settings, store, "?run=second", "Comedy"))
    assert "None: every one is called something else." in str(filled["rows"])
    _, filled = _filled(look(settings, store, "?run=second", "Drama"))
    assert "None: every one is called so." in str(filled["rows"])
    _, filled = _filled(look(settings, store, "?q=none", "Drama"))
    assert "No poster of this genre fits. Remove a filter above." in str(filled["rows"])


@pytest.mark.parametrize("genre", ["Drama", "Romance"])
def test_trusted__by_chance_is_the_share_for_which_the_genre_is_right(
    genre: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, "?scoring=any", genre)
    posters = query.posters(view.run, Selection(), 99)
    right = sum(genre in (poster.actual, *poster.genres) for poster in posters) / len(posters)
    assert f"by chance it would be {100 * right:.0f} %" in str(_filled(view)[1]["kpis"])


def test_typical__rows_are_of_the_genre_by_label(settings: Settings, store: Store) -> None:
    by_label, by_any = (
        _filled(look(settings, store, asked, "Drama"))[0][0]["posters"] for asked in ("", "?scoring=any")
    )
    assert by_any["typical"] == by_label["typical"]
    assert by_any["odd"] == by_label["odd"]
