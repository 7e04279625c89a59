"""The facts behind the findings, of runs with much and with little."""

from itertools import permutations
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dashboard.domain.diagnosis import diagnose, facts
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.selection import Selection
from tests.catalogue import catalogue, changed

TEN = tuple(f"G{k}" for k in range(10))


def test_facts__without_lists_of_guesses_nothing_is_said_of_them(small_run: Run, tmp_path: Path) -> None:
    lists = pq.read_table(small_run.predictions)["top3"].to_pylist()
    plain = changed(small_run, tmp_path, "plain", top3=None)
    mixed = changed(small_run, tmp_path, "mixed", top3=[None, *lists[1:]])
    assert [facts(run, Selection()).top for run in (plain, mixed)] == [{}, {}]
    assert facts(small_run, Selection()).top == {2: 12, 3: 12}
    assert "shortlist" not in {finding.rule for finding in diagnose(plain, Selection())}


def test_facts__of_many_patterns_all_are_counted(tmp_path: Path) -> None:
    """One answer for 241 of 600 posters, and another for each of the rest: two fifths, not most."""
    run = catalogue(tmp_path, "many", 600, mix=(0.1,) * 10, genres=TEN)
    orders = [list(order) for order in permutations(TEN, 3)]
    many = changed(run, tmp_path / "changed", "many", top3=orders[:1] * 241 + orders[1:360])
    assert facts(many, Selection()).commonest == ("G0>G1>G2", 241, 600, 360)
    assert "outputs_dominated" not in {finding.rule for finding in diagnose(many, Selection())}


def test_facts__without_labels_calls_are_counted_all_the_same(unlabelled_run: Run) -> None:
    called = facts(unlabelled_run, Selection()).called
    assert called is not None
    assert called.tolist() == [1, 3, 5, 1, 2]


def test_facts__where_any_listed_genre_counts_rivals_are_those_of_the_lists(small_run: Run) -> None:
    found = facts(small_run, Selection(scoring="any"))
    assert found.rivals is not None
    posters = query.posters(small_run, Selection(), 99)
    has = [{poster.actual, *poster.genres} & set(small_run.genres) for poster in posters]
    hits = {genre: sum(genre in each for each in has) for genre in small_run.genres}
    assert found.rivals.commonest == max(hits.values()) / 12
    assert hits[found.rivals.genre] == max(hits.values())
    assert found.rivals.chance == sum(map(len, has)) / 12 / 5
    assert found.labels is not None
    assert found.labels.tolist() == facts(small_run, Selection()).actual.tolist()
    assert max(hits.values()) / 12 > facts(small_run, Selection()).actual_share.max()


def test_diagnose__money_follows_the_plan_and_not_the_filters(
    small_run: Run, unlabelled_run: Run, store: Store
) -> None:
    """Plans are no filters: each must be told anew, and filters leave no money to tell."""
    free = (("cost_found", "0"), ("cost_not_found", "0"))
    told = []
    for plan in ((), free, (("fixed_cost", "1e9"),)):
        (money,) = (f for f in diagnose(small_run, Selection(plan=plan), store=store) if f.rule == "money")
        case = case_of(small_run, Selection(plan=plan), store)
        assert money.numbers["outcome"] == case.outcome
        assert (money.numbers["low"], money.numbers["high"]) == case.best_interval
        told.append(money.title)
    assert len(set(told)) == 3
    for run, selection, opened in (
        (small_run, Selection(actual=("Drama",)), store),
        (unlabelled_run, Selection(), store),
        (small_run, Selection(), None),
    ):
        assert "money" not in {f.rule for f in diagnose(run, selection, store=opened)}


def test_diagnose__the_baseline_is_held_against_all_posters_by_their_label_alone(
    small_run: Run, second_run: Run
) -> None:
    for selection, said in (
        (Selection(), True),
        (Selection(scoring="any"), False),
        (Selection(q="1"), False),
    ):
        rules = {finding.rule for finding in diagnose(small_run, selection, baseline=second_run)}
        assert ("against_baseline" in rules) == said


def test_facts__the_other_run_is_taken_on_the_same_terms(tmp_path: Path) -> None:
    """Other posters are filtered as these are; by what this run alone has or said nothing is compared."""
    mine = catalogue(tmp_path, "mine", 400)
    others = catalogue(tmp_path, "others", 400, seed=1)
    comedy = Selection(actual=("Comedy",))
    found = facts(mine, comedy, others)
    assert found.joint is None
    assert found.other is not None
    assert found.other.posters == query.count(others, comedy)
    for unfair in (
        Selection(outcome="wrong"),
        Selection(predicted=("Comedy",)),
        Selection(scoring="any"),
        Selection(columns=(("studio", "A"),)),
    ):
        assert facts(mine, unfair, others).other is None
    assert found.same_model
    copied = changed(mine, tmp_path / "runs", "copied")
    paired = facts(mine, comedy, copied)
    assert paired.joint is not None
    assert paired.joint.sum() == query.count(mine, comedy)


def test_facts__calibration_is_that_of_the_savings_page(tmp_path: Path) -> None:
    run = catalogue(tmp_path, "mine", 400, modest=0.1)
    case = case_of(run, Selection(), Store(tmp_path / "runs"))
    assert facts(run, Selection()).calibration_z == case.calibration_z()


def test_facts__numbers_of_a_large_run_are_grouped_of_all_posters(
    small_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    drama = Selection(actual=("Drama",))
    assert "Lightness" in facts(small_run, drama).columns
    monkeypatch.setattr("dashboard.domain.diagnosis.NUMBERS_UP_TO", 11)
    assert "Lightness" in facts(small_run, Selection()).columns
    assert "Lightness" not in facts(small_run, drama).columns
    assert "Language" in facts(small_run, drama).columns
