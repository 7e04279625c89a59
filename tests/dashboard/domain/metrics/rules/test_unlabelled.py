"""The rules of runs without labels, each at its border; all of them silent about a run with labels."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.findings import find
from dashboard.domain.metrics.intervals import Interval
from dashboard.domain.metrics.moves import Move
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.metrics.promise import Promise
from dashboard.domain.metrics.recommendations import recommendations

GENRES = ("Action", "Comedy", "Drama")

CALM = Outlook(
    posters=900,
    called=np.array([300, 310, 290]),
    promise=Promise(900, 0.55, 0.52, Interval(0.48, 0.56), 1200),
    reference="Spring",
    same_model=True,
    yardstick="Spring",
    called_there=np.array([400, 410, 390]),
    stated_there=0.56,
    actual_share=np.array([0.4, 0.3, 0.3]),
    accuracy=0.53,
    commonest=0.4,
    moves=(Move("genres", 0.7, 0.01), Move("confidence", 0.5, 0.02), Move("pictures", 0.4, 0.51)),
    untested=(),
    beyond=9,
    sampled=900,
)


def _found(filtered_by: frozenset[str] = frozenset(), **changes: Any) -> dict[str, Finding]:
    facts = Facts(
        title="Autumn",
        genres=GENRES,
        matrix=np.zeros((3, 3), np.int64),
        outlook=replace(CALM, **changes),
        filtered_by=filtered_by,
    )
    return {finding.rule: finding for finding in find(facts)}


def test_calm_run__a_promise_and_no_alarm() -> None:
    found = _found()
    assert set(found) == {"promise_made", "nothing_moved"}
    assert {finding.severity for finding in found.values()} == {"good"}
    assert "52 % (48–56) should be right here; there it was 53 %" in found["promise_made"].text
    assert "called genres, confidence and the posters' look: within chance." in found["nothing_moved"].text
    assert recommendations(list(found.values())) == []


def test_labelled_run__none_of_these_rules_speaks() -> None:
    facts = Facts(title="Spring", genres=GENRES, matrix=np.full((3, 3), 40))
    assert not {finding.rule for finding in find(facts)} & {
        "promise_made",
        "promise_unchecked",
        "nothing_moved",
    }


def test_promise__no_better_than_always_the_commonest_genre_is_serious() -> None:
    promise = Promise(900, 0.4, 0.42, Interval(0.39, 0.45), 1200)
    found = _found(promise=promise)["promise_made"]
    assert found.severity == "serious"
    assert "Give these posters to people" in recommendations([found])[0].text


@pytest.mark.parametrize(("high", "severity"), [(0.47, "notable"), (0.49, "good")])
def test_promise__clearly_fewer_than_on_the_judged_run_is_notable(high: float, severity: str) -> None:
    found = _found(promise=Promise(900, 0.45, 0.45, Interval(0.43, high), 1200))
    assert found["promise_made"].severity == severity


def test_promise__without_a_judged_run_is_said_to_be_unchecked() -> None:
    found = _found(yardstick=None, actual_share=None, accuracy=np.nan, commonest=np.nan)
    assert "promise_made" not in found
    assert found["promise_unchecked"].severity == "notable"
    assert "known genre" in recommendations([found["promise_unchecked"]])[0].text


@pytest.mark.parametrize(
    ("move", "rule", "severity"),
    [
        (Move("genres", 0.001, 0.05), None, None),
        (Move("genres", 0.001, 0.15), "mix_moved", "notable"),
        (Move("genres", 0.20, 0.90), None, None),
        (Move("confidence", 0.001, 0.30), "confidence_moved", "serious"),
        (Move("pictures", 0.006, 0.62), "pictures_moved", "notable"),
        (Move("pictures", 0.006, 0.80), "pictures_moved", "serious"),
    ],
)
def test_moved__more_than_chance_and_enough_to_matter(
    move: Move, rule: str | None, severity: str | None
) -> None:
    found = _found(moves=(move,))
    moved = {name: one.severity for name, one in found.items() if name.endswith("_moved")}
    assert moved == ({rule: severity} if rule else {"nothing_moved": "good"})


def test_moved__the_genre_that_differs_most_is_named_and_linked() -> None:
    called, there = np.array([500, 250, 150]), np.array([400, 400, 400])
    found = _found(called=called, called_there=there, moves=(Move("genres", 0.001, 0.2),))["mix_moved"]
    assert "Action is called for 56 % here and 33 % on “Spring”" in found.text
    assert (found.page, found.selection) == ("posters", {"predicted": ("Action",)})


def test_moved__less_sure_leads_to_the_least_sure() -> None:
    moved = (Move("confidence", 0.001, 0.2),)
    found = _found(stated_there=0.7, moves=moved)["confidence_moved"]
    assert (found.title, found.selection) == ("The model is less sure than it was", {"sort": "unsure"})
    assert _found(stated_there=0.4, moves=moved)["confidence_moved"].selection == {"sort": "sure"}


def test_promise_in_doubt__where_the_posters_are_unlike_those_it_rests_on() -> None:
    moved = (Move("genres", 0.001, 0.12), Move("pictures", 0.001, 0.9))
    found = _found(moves=moved)
    assert found["promise_in_doubt"].severity == "serious"
    assert "the mix of genres and the look of the posters moved" in found["promise_in_doubt"].text
    assert found["promise_made"].severity == "notable"
    assert "looked up" in recommendations(list(found.values()))[0].text


def test_promise_in_doubt__not_where_another_run_vouches_than_was_compared() -> None:
    assert "promise_in_doubt" not in _found(reference="Last week", moves=(Move("pictures", 0.001, 0.9),))


@pytest.mark.parametrize(("beyond", "speaks"), [(9, False), (20, False), (60, True)])
def test_strange__clearly_more_than_chance_explains(beyond: int, speaks: bool) -> None:
    found = _found(beyond=beyond)
    assert ("strange_posters" in found) is speaks
    if speaks:
        assert found["strange_posters"].selection == {"sort": "strange"}


def test_genre__never_called_is_serious_almost_never_notable() -> None:
    found = _found(called=np.array([890, 0, 10]))
    assert found["genre_hardly_called"].title == "Drama is almost never called"  # the last one of two
    assert found["genre_hardly_called"].severity == "notable"
    assert _found(called=np.array([890, 0, 210]))["genre_hardly_called"].severity == "serious"


def test_moved__another_model_s_answers_are_no_drift() -> None:
    moved = (Move("genres", 0.001, 0.9), Move("confidence", 0.001, 0.9))
    assert set(_found(reference="2025", same_model=False, moves=moved)) == {"promise_made"}


def test_filter__by_what_the_model_said_silences_them() -> None:
    moved = (Move("genres", 0.001, 0.9), Move("pictures", 0.001, 0.9))
    assert _found(frozenset({"predicted"}), moves=moved, beyond=300) == {}


def test_recommendation__follows_from_every_alarm() -> None:
    moved = (Move("genres", 0.001, 0.3), Move("confidence", 0.001, 0.3), Move("pictures", 0.001, 0.9))
    alarms = [f for f in _found(moves=moved, beyond=300).values() if f.severity != "good"]
    spoken = {because.rule for one in recommendations(alarms) for because in one.because}
    assert {alarm.rule for alarm in alarms} - spoken == {"promise_made"}
