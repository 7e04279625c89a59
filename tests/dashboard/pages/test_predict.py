"""What the Predict page tells the browser: threshold, addresses, samples."""

import json
from pathlib import Path

from dashboard.domain.runs.store import Store
from dashboard.pages.predict import data, fill
from dashboard.settings import Settings
from dashboard.view import View, look


def view_of(settings: Settings, store: Store, query: str = "") -> View:
    return look(settings, store, query)


def test_data__the_chosen_threshold_is_the_plan_s(settings: Settings, store: Store) -> None:
    found = data(view_of(settings, store, "?plan.threshold=0.65"))
    assert (found["threshold"], found["threshold_from"]) == (0.65, "chosen")
    assert found["savings_link"] == "/savings?plan.threshold=0.65"


def test_data__without_a_plan_the_threshold_is_that_of_savings(settings: Settings, store: Store) -> None:
    from dashboard.domain.savings.case import case_of

    view = view_of(settings, store)
    found = data(view)
    assert found["threshold_from"] == "best"
    assert found["threshold"] == case_of(view.run, view.selection, view.store).scenario.threshold


def test_data__without_labels_there_is_no_threshold_but_a_reason(settings: Settings, store: Store) -> None:
    found = data(view_of(settings, store, "?run=unlabelled"))
    assert (found["threshold"], found["threshold_from"]) == (None, "none")
    assert found["no_threshold"].endswith(".")


def test_data__addresses_keep_the_run(settings: Settings, store: Store) -> None:
    found = data(view_of(settings, store, "?run=second&actual=Drama"))
    assert found["poster_link"] == "/posters?run=second&poster=POSTER"
    assert found["poster_picture"] == "/posters/second/POSTER?w=120"
    assert found["savings_link"] == "/savings?run=second"


def test_samples__ten_of_twelve_in_file_order(settings: Settings, store: Store) -> None:
    samples = data(view_of(settings, store))["samples"]
    assert len(samples) == 10
    assert samples[0]["title"] == "Harbour of Iron"
    assert samples[-1]["title"] == "Who Closed the Door"
    assert len({sample["picture"] for sample in samples}) == 10


def test_samples__none_where_there_are_no_pictures(settings: Settings, store: Store, tmp_path: Path) -> None:
    bare = settings.model_copy(update={"posters": None})
    view = view_of(bare, store)
    found = data(view)
    assert (found["samples"], found["poster_picture"]) == ([], None)
    assert fill(view, found)["samples"] == []


def test_fill__facts_are_json_for_the_browser(settings: Settings, store: Store) -> None:
    view = view_of(settings, store)
    found = data(view)
    assert json.loads(fill(view, found)["facts"].to_plotly_json()["props"]["data-facts"]) == found
