"""Compare: figures of two runs, the money between them, and sentences where that cannot be told."""

from dataclasses import replace

import pytest

from dashboard.components.compared_money import compared_money
from dashboard.components.markup import markup
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.compared import compare
from dashboard.figures.compared import differences, here, there
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.urls import parse
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


def _data(view: View) -> dict:
    page = page_at("/compare")
    assert page is not None
    return page.data(view)
