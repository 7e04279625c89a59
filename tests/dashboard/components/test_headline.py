"""The key figures: what they are held against is true of the run."""

import re
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from dashboard.components.headline import figures, headline
from dashboard.components.markup import markup
from dashboard.domain.metrics import classification
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.selection import Selection
from dashboard.settings import Settings
from dashboard.view import BASELINE, look
from tests.catalogue import catalogue, changed


@pytest.mark.parametrize("genres", [("A", "B", "C"), ("A", "B", "C", "D", "E")])
def test_macro_f1__against_always_saying_the_commonest_genre(genres: tuple[str, ...], tmp_path: Path) -> None:
    run = catalogue(
        tmp_path, "mine", genres=genres, mix=(0.6, *[0.4 / (len(genres) - 1)] * (len(genres) - 1))
    )
    view = look(Settings(data=tmp_path, cache=tmp_path / "cache"), Store(tmp_path / "runs"), "?run=mine")
    actual = query.confusion_matrix(run, Selection()).sum(axis=1)
    constant = 0 * query.confusion_matrix(run, Selection())
    constant[:, actual.argmax()] = actual
    said = f"always saying the commonest genre gets {float(classification.macro_f1(constant)):.2f}."
    assert said in markup(headline(view))


@pytest.mark.parametrize("more", ["", "&actual=Drama"])
def test_headline__where_nothing_fits_each_figure_says_so(
    more: str, settings: Settings, store: Store
) -> None:
    said = markup(headline(look(settings, store, f"?q=no+such+film{more}")))
    assert said.count("No posters fit these filters. Remove one above.") == 4
    assert "1 is perfect" not in said
    assert "nan" not in said


def test_accuracy__without_first_guesses_none_are_counted(tmp_path: Path) -> None:
    changed(catalogue(tmp_path, "whole"), tmp_path / "runs", "plain", top3=None)
    store = Store(tmp_path / "runs")
    said = {
        name: markup(headline(look(Settings(data=tmp_path), store, f"?run={name}"))) for name in store.ids()
    }
    assert "within three" in said["whole"]
    assert "within three" not in said["plain"]
    assert "nan" not in said["plain"]


def test_baseline__its_figure_is_said_to_be_of_all_its_posters_where_these_are_chosen(tmp_path: Path) -> None:
    catalogue(tmp_path, "mine")
    catalogue(tmp_path, BASELINE)
    store = Store(tmp_path / "runs")

    def said(asked: str) -> str:
        return markup(headline(look(Settings(data=tmp_path), store, f"?run=mine{asked}")))

    assert "2025 baseline: " in said("")
    assert "2025 baseline, all posters: " in said("&actual=Drama")
    assert "2025 baseline, by label: " in said("&scoring=any")
    assert "2025 baseline, all posters, by label: " in said("&actual=Drama&scoring=any")


def test_accuracy__of_few_posters_is_not_called_no_better(settings: Settings, store: Store) -> None:
    assert "too few posters to tell it from always saying the commonest genre" in markup(
        headline(look(settings, store, "?year=1990-1999"))
    )


def test_macro_f1__of_one_poster_has_no_interval(settings: Settings, store: Store) -> None:
    said = markup(headline(look(settings, store, "?q=Harbour")))
    assert "of 1, too few to tell" in said
    assert "1.00–1.00" not in said


@pytest.mark.parametrize("asked", ["", "?outcome=wrong", "?q=no+such+film", "?scoring=any"])
def test_figures__lead_off_the_page_that_they_stand_on(asked: str, settings: Settings, store: Store) -> None:
    view = look(settings, store, asked)
    for behind, page in ((False, "/"), (True, "/performance")):
        links = re.findall(r'href="([^"?]*)', markup(headline(view, behind)))
        assert len(links) == 4
        assert page not in links[:2] + links[3:]


def test_macro_f1__opens_the_weakest_genre(small_run: Run, settings: Settings, store: Store) -> None:
    f1 = classification.f1(query.confusion_matrix(small_run, Selection()))
    weakest = small_run.genres[int(f1.argmin())]
    said = markup(headline(look(settings, store, "")))
    assert f"Weakest: {weakest}." in said
    assert f'href="/genres/{weakest}' in said


def test_baseline__on_the_same_posters_where_it_judges_them_all(small_run: Run, tmp_path: Path) -> None:
    table = pq.read_table(small_run.predictions)
    actual = np.array(table["actual"].to_pylist())
    theirs = np.where(np.arange(len(actual)) % 2, actual, "Drama")
    for name, called in (("mine", table["predicted"].to_pylist()), (BASELINE, theirs.tolist())):
        changed(small_run, tmp_path / "runs", name, predicted=called)
    store = Store(tmp_path / "runs")

    def compared(asked: str) -> list[str]:
        said = markup(headline(look(Settings(data=tmp_path), store, f"?run=mine{asked}")))
        return re.findall(r"(2025 baseline[^<]*)<", said)

    comedy = actual == "Comedy"
    right = {"": (theirs == actual).mean(), "&actual=Comedy": (theirs == actual)[comedy].mean()}
    assert compared("")[0] == f"2025 baseline: {100 * right['']:.0f} %"
    assert compared("&actual=Comedy")[:2] == [
        f"2025 baseline on these: {100 * right['&actual=Comedy']:.0f} %",
        "2025 baseline on these: –",
    ]
    # Chosen by what this run said: its own posters would not be a fair choice.
    assert compared("&outcome=wrong")[0] == f"2025 baseline, all posters: {100 * right['']:.0f} %"


def test_promise__is_not_told_of_right_or_wrong_alone(settings: Settings, store: Store) -> None:
    for asked, told in (("", True), ("?actual=Drama", True), ("?outcome=wrong", False)):
        view = look(settings, store, asked)
        said = markup(headline(view))
        assert ("Needs right and wrong: remove that filter to see it." in said) != told
        assert (figures(view)["ece"] is not None) == told


def test_figures__say_no_more_than_the_page(settings: Settings, store: Store) -> None:
    whole, drama = (figures(look(settings, store, asked)) for asked in ("", "?actual=Drama"))
    assert whole["macro_f1"] is not None
    assert whole["majority"] is not None
    assert drama["macro_f1"] is None
    assert drama["majority"] is None
    assert drama["accuracy"] is not None
