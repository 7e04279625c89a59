"""The saving that a run without labels promises, at the scenario of the page."""

from pathlib import Path

import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.selection import Selection
from dashboard.domain.worth import worth
from tests.catalogue import catalogue


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder: Path = tmp_path_factory.mktemp("worth")
    catalogue(folder, "judged", 1_000, modest=0.1)
    catalogue(folder, "new", 500, labelled=False, seed=1)
    catalogue(folder, "unknown", 100, labelled=False, sha256=None)
    return Store(folder / "runs")


def test_worth__alike_posters_promise_what_was_measured(store: Store) -> None:
    case = case_of(store.open("judged"), Selection(), store)
    found = worth(store.open("new"), Selection(), store)
    assert found.scenario.threshold == case.scenario.threshold == found.promised.threshold
    assert found.judged.id == "judged"
    low, high = found.promised.interval
    assert low < found.promised.saving < high
    assert low < case.money.saving < high


def test_worth__coverage_is_this_run_s_own_at_any_threshold(store: Store) -> None:
    run = store.open("new")
    found = worth(run, Selection(plan=(("threshold", "0.777"),)), store)
    reaching = query.count(run, Selection(confidence=(0.777, 1.0)))
    assert found.promised.shares.coverage == pytest.approx(reaching / 500)
    assert found.promised.threshold == 0.777


def test_worth__the_scenario_of_the_link_counts_and_filters_do_not(store: Store) -> None:
    run = store.open("new")
    plain = worth(run, Selection(), store).promised.saving
    assert worth(run, Selection(predicted=("Drama",)), store).promised.saving == plain
    assert worth(run, Selection(plan=(("posters_per_year", "200000"),)), store).promised.saving > plain


def test_worth__nothing_vouches_for_an_unknown_model(store: Store) -> None:
    with pytest.raises(UserError, match="nothing vouches"):
        worth(store.open("unknown"), Selection(), store)
