"""Galleries: headings with counts where grouped, only what the run can have is offered, pages around this one."""

from pathlib import Path

import pytest

from dashboard.components import html
from dashboard.components.gallery import gallery, listed
from dashboard.components.pager import _numbers, pager
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run, Store
from dashboard.settings import Settings
from dashboard.view import View, look
from tests.catalogue import changed


@pytest.fixture
def view(settings: Settings, store: Store) -> View:
    return look(settings, store, "")


def test_gallery__a_page_past_the_last_is_said_to_be_none(settings: Settings, store: Store) -> None:
    said = "There is no page 999; this is the last, page 3."
    assert said in str(gallery(look(settings, store, "?page=999"), 5))
    assert "There is no page" not in str(gallery(look(settings, store, "?page=3"), 5))
    past, last = (listed(look(settings, store, asked), 5) for asked in ("?page=999", "?page=3"))
    assert past == last
    assert len(last) == 2


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


def test_gallery__offers_no_order_by_what_no_poster_has(
    small_run: Run, settings: Settings, tmp_path: Path
) -> None:
    changed(small_run, tmp_path / "runs", "plain", title=None, year=None)
    run_only = settings.model_copy(update={"data": tmp_path})
    shown = str(gallery(look(run_only, Store(tmp_path / "runs"), "?sort=called"), 24))
    assert "by file name" in shown
    assert "by title" not in shown
    assert "newest first" not in shown
    assert "choice chosen" not in shown.split("not grouped")[0]


@pytest.mark.parametrize(("group", "per_page"), [("actual", 4), ("year", 3), ("outcome", 5)])
def test_gallery__a_link_to_each_group_leads_to_the_page_on_which_it_begins(
    group: str, per_page: int, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?group={group}")
    pages = {page: view.query(page=page) for page in range(1, -(-12 // per_page) + 1)}
    begins = [
        (part.id, query_)
        for query_ in pages.values()
        for part in html.Div(gallery(look(settings, store, query_), per_page))._traverse()
        if getattr(part, "className", "") == "group-name" and hasattr(part, "id")
    ]
    links = [
        (part.href.partition("#")[2], part.href.partition("#")[0])
        for part in html.Div(gallery(view, per_page))._traverse()
        if "#" in getattr(part, "href", "")
    ]
    assert links == begins
    shown = query.posters(view.run, view.selection, 12)
    assert [place for place, _ in links] == list(dict.fromkeys(f"group-{p.group or ''}" for p in shown))


def test_gallery__one_group_alone_needs_no_way_to_it(settings: Settings, store: Store) -> None:
    assert "#group-" not in str(gallery(look(settings, store, "?group=actual&actual=Drama"), 24))
    assert "#group-" not in str(gallery(look(settings, store, ""), 24))


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
