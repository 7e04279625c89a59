"""Compare: figures of two runs, the money between them, and sentences where that cannot be told."""

import re
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dashboard.components.compared_money import compared_money
from dashboard.components.markup import markup
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.compared import compare
from dashboard.figures.compared import differences, here, matrix_difference, there
from dashboard.pages.registry import page_at
from dashboard.settings import ROOT, Settings
from dashboard.urls import parse, search
from dashboard.view import View, look
from tests.catalogue import catalogue, changed


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


def test_money__the_difference_is_what_is_left_of_the_two_amounts_and_each_has_its_interval(
    settings: Settings,
) -> None:
    """As exact as the amounts: people subtract."""
    view = look(settings, Store(ROOT / "data" / "runs"), "?run=tmdb-1201&vs=baseline-2025")
    assert view.vs is not None
    text = re.sub(r"<[^>]+>", "|", markup(compared_money(view, view.vs)))
    row = text.split("Net saving a year")[1].split("Best threshold")[0]
    assert row.count(" to ") == 3
    here, there, difference = (int(words.replace(",", "")) for words in re.findall(r"\|\$([\d,]+)", row))
    assert here - there == difference
    assert f"saves ${difference:,} a year more" in text


def test_money__reads_the_same_from_either_side(settings: Settings) -> None:
    """Less is said in words, so its range has no minus."""
    said = []
    for asked in ("?run=tmdb-1201&vs=baseline-2025", "?run=baseline-2025&vs=tmdb-1201"):
        view = look(settings, Store(ROOT / "data" / "runs"), asked)
        assert view.vs is not None
        text = markup(compared_money(view, view.vs))
        said += re.findall(
            r"saves (\$[\d,]+) a year (?:more|less) than “[^”]*” \((.*?)\); that is more than", text
        )
    assert len(said) == 2
    assert said[0] == said[1]
    assert "−" not in said[0][1]


def test_money__is_said_once_in_a_sentence_that_names_both(view: View) -> None:
    assert view.vs is not None
    text = markup(compared_money(view, view.vs))
    assert "“Small run”" in text
    assert "“Second run”" in text
    assert "Paired on the 12 posters that both judge." in text


def test_fill__without_labels_says_why(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?run=unlabelled&vs=second")
    said = _data(view)
    assert said["other"] == "second"
    assert "No genre is known in" in said["why_not"]
    parts = _fill(view)
    assert parts["money"] == []
    assert "No genre is known in" in markup(parts["table"])
    assert differences(view).empty


def test_fill__a_run_without_labels_is_judged_by_those_of_this_one(settings: Settings, store: Store) -> None:
    """It holds the same posters, called as here; the labels are here alone."""
    view = look(settings, store, "?vs=unlabelled")
    said = _data(view)
    assert said["posters_in_common"] == 12
    cells = there(view)
    assert cells["posters"].iloc[-1] == 12
    assert set(cells["query"]) == {""}


@pytest.mark.parametrize(
    "asked",
    ["outcome=right", "predicted=Drama", "confidence=0.5-1", "pattern=Drama>Comedy>Action", "newly=wrong"],
)
def test_figures__are_of_posters_chosen_without_regard_to_the_answers(
    asked: str, settings: Settings, store: Store
) -> None:
    view, plain = look(settings, store, f"?vs=second&{asked}"), look(settings, store, "?vs=second")
    assert _data(view) == _data(plain)
    assert "Not counted here: " in markup(_fill(view)["table"])
    assert "Not counted here" not in markup(_fill(plain)["table"])
    for feed in (here, there, differences):
        assert feed(view).equals(feed(plain))


@pytest.mark.parametrize(
    "asked", ["", "&actual=Drama", "&year=1990-1999", "&col.language=fr", "&scoring=any"]
)
def test_table__the_columns_differ_by_the_difference_beside_them(
    asked: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?vs=second{asked}")
    text = markup(_fill(view)["table"])
    for row in re.findall(r"<tr>.*?</tr>", text):
        name, *cells = [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row)]
        if "guess" in name or "ECE" in name:
            mine, theirs, difference = (
                float(re.search(r"[+−]?[\d.]+", cell)[0].replace("−", "-")) for cell in cells[:3]
            )
            assert mine - theirs == pytest.approx(difference, abs=0.11)
            assert cells[3].startswith(("Yes", "No"))


def test_matrices__of_a_filter_that_the_other_run_does_not_know_are_of_the_same_posters(
    settings: Settings, store: Store
) -> None:
    view = look(settings, store, "?vs=second&col.language=fr")
    assert (
        here(view)["posters"].iloc[-1]
        == there(view)["posters"].iloc[-1]
        == query.count(view.run, view.selection)
    )
    assert set(there(view)["query"]) == {""}
    assert _data(view)["posters_in_common"] == query.count(view.run, view.selection)


def test_matrices__both_count_what_they_open(view: View) -> None:
    for feed, run in ((here, view.run), (there, view.vs)):
        table = feed(view)
        assert len(table) == 36
        assert run is not None
        for row in table.to_dict("records"):
            opened = parse(row["query"])
            assert opened.run in (run.id, None if run == view.run else run.id)
            assert query.count(run, opened) == row["posters"]


def test_page__without_a_second_run_is_held_against_another(settings: Settings, store: Store) -> None:
    bare, asked = look(settings, store, ""), look(settings, store, "?vs=second")
    assert _data(bare) == _data(asked)
    for feed in (here, there, differences):
        assert feed(bare).drop(columns="query").equals(feed(asked).drop(columns="query"))
    assert _fill(bare)["choice"][1].children[0].className == "choice chosen"


def test_page__of_the_only_run_says_what_to_do(settings: Settings, tmp_path: Path) -> None:
    catalogue(tmp_path, "alone")
    view = look(settings, Store(tmp_path / "runs"), "?run=alone")
    for feed in (there, differences):
        assert "import one" in feed(view).attrs["why"]
    assert "import one" in markup(_fill(view)["table"])


@pytest.mark.parametrize("asked", ["", "&scoring=any", "&year=1990-2010", "&newly=wrong", "&outcome=right"])
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


def _fill(view: View) -> dict:
    page = page_at("/compare")
    assert page is not None
    return page.fill(view, page.data(view))


def _data(view: View) -> dict:
    page = page_at("/compare")
    assert page is not None
    return page.data(view)


def test_scoring__any_counts_only_where_both_runs_list_genres(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    catalogue(tmp_path, "lists-one")
    changed(store.open("small"), tmp_path / "runs", "lists-many")
    both = Store(tmp_path / "runs")
    by_label, by_any = (
        look(settings, both, f"?run=lists-many&vs=lists-one&scoring={scoring}")
        for scoring in ("strict", "any")
    )
    assert _data(by_any) == _data(by_label)
    assert "Both are judged by the one label: “Lists-one” lists one genre a film." in markup(
        _fill(by_any)["table"]
    )


def test_table__no_mean_over_genres_where_the_sides_have_not_the_same(
    settings: Settings, store: Store
) -> None:
    whole, drama = (look(settings, store, f"?vs=second{asked}") for asked in ("", "&actual=Drama"))
    assert (
        _data(drama)["differences"]["macro_f1"]["estimate"]
        != _data(drama)["differences"]["macro_f1"]["estimate"]
    )
    said = markup(_fill(drama)["table"])
    assert "Needs all genres on both sides" in said
    assert "Figures and posters are of Drama alone; the matrices keep all genres in sight" in said
    assert "Needs all genres" not in markup(_fill(whole)["table"])
    frames = [len(matrix_difference(differences(view), view)["layout"]["shapes"]) for view in (whole, drama)]
    assert frames == [0, len(drama.run.genres)]


def test_table__more_is_called_better_only_on_the_same_posters_of_all_genres(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    catalogue(tmp_path, "mine", 600, modest=0.1)
    catalogue(tmp_path, "others", 600, modest=-0.2, seed=1)
    changed(
        Store(tmp_path / "runs").open("others"), tmp_path / "runs", "same", poster=_posters(tmp_path, "mine")
    )
    runs = Store(tmp_path / "runs")
    said = {
        asked: markup(_fill(look(settings, runs, f"?run=mine&vs={asked}"))["table"])
        for asked in ("same", "others", "same&actual=Drama")
    }
    assert "Yes: better here" in said["same"]
    assert "Yes: more here" not in said["same"]
    for asked in ("others", "same&actual=Drama"):
        assert "Yes: more here" in said[asked]
        assert "better here" not in said[asked].replace("more is not better here", "")


def _posters(folder: Path, name: str) -> list[str]:
    return pq.read_table(Store(folder / "runs").open(name).predictions)["poster"].to_pylist()
