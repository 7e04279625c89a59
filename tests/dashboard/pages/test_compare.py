"""Compare: figures of two runs, the money between them, and sentences where that cannot be told."""

from dataclasses import replace

import pytest

from dashboard.components.compared_money import compared_money
from dashboard.components.markup import markup
from dashboard.components.shell import chips
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.compared import compare
from dashboard.figures.compared import differences, here, there
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.urls import parse, search
from dashboard.view import View, look


@pytest.fixture
def view(settings: Settings, store: Store) -> View:
    return look(settings, store, "?vs=second&plan.threshold=0.99")


def test_data__saving_is_that_of_each_runs_best_plan(view: View) -> None:
    saving = _data(view)["saving"]
    assert view.vs is not None
    found = compare(view.run, view.vs, view.selection, view.store)
    assert saving["difference"] == found.difference.estimate
    assert saving["interval"] == list(found.difference.interval)
    for name, run in (("here", view.run), ("there", view.vs)):
        assert saving[name] == case_of(run, replace(view.selection, plan=()), view.store).best.saving


def test_money__each_amount_opens_its_runs_savings_at_its_best_threshold(view: View) -> None:
    assert view.vs is not None
    text = markup(compared_money(view, view.vs))
    links = [parse(part.split('"')[0].replace("&amp;", "&")) for part in text.split('href="/savings')[1:]]
    assert [(link.run, link.vs, link.plan) for link in links] == [
        ("small", "second", ()),
        ("second", "small", ()),
    ]


def test_money__is_said_once_in_a_sentence_that_names_both(view: View) -> None:
    assert view.vs is not None
    text = markup(compared_money(view, view.vs))
    assert "“Small run”" in text
    assert "“Second run”" in text
    assert "Paired on the 12 posters that both judge." in text


def test_fill__without_labels_says_why(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?vs=unlabelled")
    said = _data(view)
    assert said["other"] == "unlabelled"
    assert "no known genres" in said["why_not"]
    page = page_at("/compare")
    assert page is not None
    parts = page.fill(view, _data(view))
    assert parts["money"] == []
    assert "no known genres" in markup(parts["table"])
    for feed in (there, differences):
        table = feed(view)
        assert table.empty


def test_matrices__both_count_what_they_open(view: View) -> None:
    for feed, run in ((here, view.run), (there, view.vs)):
        table = feed(view)
        assert len(table) == 36
        assert run is not None
        for row in table.to_dict("records"):
            opened = parse(row["query"])
            assert opened.run in (run.id, None if run == view.run else run.id)
            assert query.count(run, opened) == row["posters"]


def test_matrices__choose_a_run_first(settings: Settings, store: Store) -> None:
    for feed in (there, differences):
        assert "Choose a run" in feed(look(settings, store, "")).attrs["why"]


@pytest.mark.parametrize("asked", ["", "&scoring=any", "&year=1990-2010", "&newly=wrong"])
def test_changed__each_number_is_that_of_the_posters_it_opens(
    asked: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?vs=second{asked}")
    said = _data(view)
    numbers = {"right": said["newly_right"], "wrong": said["newly_wrong"]}
    parts = _fill(view)
    text = markup([parts["table"], parts["changed"]])
    links = [parse(part.split('"')[0].replace("&amp;", "&")) for part in text.split('href="/posters')[1:]]
    # Each once in the sentence below the figures, and once above its posters.
    assert sorted(link.newly for link in links if link.newly) == sorted(
        2 * [way for way in numbers if numbers[way]]
    )
    for link in links:
        assert link.newly is not None
        assert link.vs == "second"
        opened = look(settings, store, search(link))
        assert query.count(opened.run, opened.selection) == numbers[link.newly]
        assert opened.selection.notices == ()
    for outcome, number in numbers.items():
        assert (f"All {number} ›" in text) == (number > 0)
        assert f"{number} poster{'' if number == 1 else 's'} newly {outcome}" in text


def test_figures__are_of_the_same_posters_on_both_sides_under_newly(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?vs=second&newly=right")
    assert view.vs is not None
    assert query.confusion_matrix(view.run, view.selection).sum() == there(view)["posters"].iloc[-1] == 4
    assert "newly right against Second run" in markup(chips(view))


def _fill(view: View) -> dict:
    page = page_at("/compare")
    assert page is not None
    return page.fill(view, page.data(view))


def _data(view: View) -> dict:
    page = page_at("/compare")
    assert page is not None
    return page.data(view)
