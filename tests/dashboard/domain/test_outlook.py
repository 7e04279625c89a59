"""A run without labels against runs of known source: what is promised, what has moved, and what cannot be told."""

import numpy as np
import pytest

from dashboard.domain import outlook as module
from dashboard.domain.metrics.promise import expected_accuracy
from dashboard.domain.outlook import confidence_levels, is_unlabelled, outlook, reference, yardstick
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from tests.catalogue import catalogue

TILTED = (0.6, 0.1, 0.1, 0.1, 0.1)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("outlook")
    catalogue(folder, "judged", 1_000, modest=0.1)
    catalogue(folder, "alike", 500, labelled=False, seed=1)
    catalogue(folder, "tilted", 500, labelled=False, mix=TILTED, shift=0.8, seed=2)
    catalogue(folder, "western", 300, genres=("Western", "Musical"), mix=(0.5, 0.5), seed=3)
    catalogue(folder, "foreign", 300, sha256="b" * 64, seed=4)
    catalogue(folder, "bare", 200, labelled=False, embedded=False, seed=5)
    catalogue(folder, "unknown", 100, labelled=False, sha256=None, seed=6)
    catalogue(folder, "unknown-judged", 400, sha256=None, modest=-0.2, seed=7)
    return Store(folder / "runs")


def test_is_unlabelled__no_poster_with_a_known_genre(store: Store) -> None:
    assert is_unlabelled(store.open("alike"))
    assert not is_unlabelled(store.open("judged"))


def test_confidence_levels__agree_with_numpy(store: Store) -> None:
    run, chosen = store.open("alike"), Selection(predicted=("Drama",))
    sure = np.array([poster.confidence for poster in query.posters(run, chosen, 500)])
    found = confidence_levels(run, chosen, 15)
    assert found.posters.tolist() == np.histogram(sure, 15, (0, 1))[0].tolist()
    assert found.confidence.sum() == pytest.approx(sure.sum(), rel=1e-6)


def test_outlook__the_promise_is_mended_by_the_judged_run(store: Store) -> None:
    """The source is right ten points more often than it says."""
    run, judged = store.open("alike"), store.open("judged")
    found = outlook(run, Selection())
    assert (found.reference, found.yardstick, found.posters) == ("Judged", "Judged", 500)
    assert found.promise == expected_accuracy(
        confidence_levels(run, Selection(), 15), query.reliability(judged, Selection(), 15)
    )
    assert found.promise.expected == pytest.approx(found.promise.stated + 0.1, abs=0.04)
    assert found.promise.stated + 0.1 in found.promise.interval
    assert found.accuracy == pytest.approx(0.7, abs=0.04)


def test_outlook__alike_runs_have_not_moved(store: Store) -> None:
    found = outlook(store.open("alike"), Selection())
    assert [move.what for move in found.moves] == ["genres", "confidence", "pictures"]
    assert {move.grade for move in found.moves} == {"within chance"}
    assert (found.untested, found.sampled) == ((), 500)
    assert found.beyond < 20


def test_outlook__a_moved_run_says_what_has_moved(store: Store) -> None:
    found = outlook(store.open("tilted"), Selection())
    grades = {move.what: move.grade for move in found.moves}
    assert grades["genres"] == "far"
    assert grades["confidence"] == "within chance"
    assert grades["pictures"] in ("clear", "far")
    assert found.called.sum() == 500
    assert found.called[0] > 250


def test_outlook__other_genres_and_another_model_are_said(store: Store) -> None:
    western = outlook(store.open("alike"), Selection(vs="western"))
    assert western.called_there is None
    assert "other genres" in western.untested[0]
    assert [move.what for move in western.moves] == ["confidence", "pictures"]
    foreign = outlook(store.open("alike"), Selection(vs="foreign"))
    assert (foreign.same_model, foreign.yardstick) == (False, "Judged")
    assert "same model" in foreign.untested[0]
    assert [move.what for move in foreign.moves] == ["genres", "confidence"]


def test_outlook__without_embeddings_the_rest_is_told(store: Store) -> None:
    found = outlook(store.open("bare"), Selection())
    assert found.untested == (
        "This run keeps no embeddings, so it cannot be told what its pictures are like.",
    )
    assert [move.what for move in found.moves] == ["genres", "confidence"]
    assert found.sampled == 0


def test_outlook__nothing_vouches_for_an_unknown_model_unless_it_is_asked_for(store: Store) -> None:
    run = store.open("unknown")
    alone = outlook(run, Selection())
    assert (alone.reference, alone.yardstick, alone.moves, alone.promise.judged) == (None, None, (), 0)
    assert alone.promise.expected == alone.promise.stated
    asked = outlook(run, Selection(vs="unknown-judged"))
    assert asked.promise.judged == 400
    assert asked.promise.expected < asked.promise.stated - 0.1


def test_yardstick__last_week_s_run_shows_the_move_and_the_judged_one_vouches(store: Store) -> None:
    run, asked = store.open("tilted"), Selection(vs="alike")
    assert reference(run, asked) == store.open("alike")
    assert yardstick(run, asked) == store.open("judged")
    assert yardstick(store.open("alike"), Selection(vs="unknown-judged")) == store.open("judged")


def test_outlook__filters_by_what_was_said_choose_the_judged_posters_too(store: Store) -> None:
    run, sure = store.open("alike"), Selection(confidence=(0.6, 1.0))
    found = outlook(run, sure)
    assert found.posters == query.count(run, sure)
    assert found.promise.judged == query.count(store.open("judged"), sure)
    text = outlook(run, Selection(q="alike/1"))
    assert 0 < text.posters < 150
    assert text.promise.judged == 1_000  # text means nothing on the other run


def test_outlook__nothing_fits(store: Store) -> None:
    found = outlook(store.open("alike"), Selection(q="no such film"))
    assert (found.posters, found.moves) == (0, ())
    assert np.isnan(found.promise.expected)


def test_outlook__embeddings_are_a_sample(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def apart(mine: np.ndarray, theirs: np.ndarray) -> None:
        seen.append((len(mine), len(theirs)))

    monkeypatch.setattr(module, "apart", apart)
    monkeypatch.setattr(module, "COMPARED", 50)
    module._pictures(store.open("tilted"), Selection(), store.open("judged"))
    module._pictures(store.open("tilted"), Selection(q="tilted/1"), store.open("judged"))
    assert seen == [(50, 50), (50, 50)]
