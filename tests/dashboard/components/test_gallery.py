"""Galleries: headings with counts where grouped, only what the run can have is offered, pages around this one."""

import pytest

from dashboard.components.gallery import gallery
from dashboard.components.pager import _numbers, pager
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings
from dashboard.view import View, look


@pytest.fixture
def view(settings: Settings, store: Store) -> View:
    return look(settings, store, "")


def test_gallery__groups_have_headings_and_counts(settings: Settings, store: Store) -> None:
    shown = str(gallery(look(settings, store, "?group=actual"), 24))
    headings = [
        f"['{genre}', Span(children='{n} posters'"
        for genre, n in (("Action", 3), ("Comedy", 2), ("Drama", 3))
    ]
    assert [shown.count(heading) for heading in headings] == [1, 1, 1]


def test_gallery__a_group_goes_on_on_the_next_page_with_its_whole_count(
    settings: Settings, store: Store
) -> None:
    shown = str(gallery(look(settings, store, "?group=outcome&page=2"), 4))
    assert "['Right', Span(children='6 posters'" in shown
    assert "['Wrong', Span(children='6 posters'" in shown


def test_gallery__decades_and_the_unknown_year_last(settings: Settings, store: Store) -> None:
    shown = str(gallery(look(settings, store, "?group=year"), 24))
    places = [
        shown.index(f"['{name}', Span") for name in ("1980s", "1990s", "2000s", "2010s", "Year not known")
    ]
    assert places == sorted(places)


def test_gallery__offers_only_what_the_run_can_have(view: View, settings: Settings, store: Store) -> None:
    bare = str(gallery(look(settings, store, "?run=unlabelled"), 24))
    whole = str(gallery(view, 24))
    for words in ("by actual genre", "by right and wrong", "alike side by side"):
        assert words in whole
        assert words not in bare
    assert "by called genre" in bare


def test_gallery__nothing_fits_says_what_to_do(settings: Settings, store: Store) -> None:
    assert "Remove one above" in str(gallery(look(settings, store, "?q=nothing"), 24))


@pytest.mark.parametrize(
    ("page", "pages", "numbers"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (6, 51, [1, None, 4, 5, 6, 7, 8, None, 51]),
        (51, 51, [1, None, 49, 50, 51]),
    ],
)
def test_numbers__first_last_and_around(page: int, pages: int, numbers: list[int | None]) -> None:
    assert _numbers(page, pages) == numbers


def test_pager__says_where_we_are(settings: Settings, store: Store) -> None:
    shown = str(pager(look(settings, store, "?page=2"), 12, 5))
    assert "6–10 of 12" in shown
    assert "'Page 3'" in shown
