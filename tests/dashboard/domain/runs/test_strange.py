"""Distances to the nearest known poster: against scipy, sifted or not, and as an order of the gallery."""

from pathlib import Path

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from dashboard.domain.runs import query, strange
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.strange import sample, strangest, why_not
from dashboard.domain.selection import Selection
from tests.catalogue import catalogue


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("strange")


@pytest.fixture(scope="module")
def known(folder: Path) -> Run:
    return catalogue(folder, "known", 300)


@pytest.fixture(scope="module")
def moved(folder: Path, known: Run) -> Run:
    return catalogue(folder, "moved", 200, labelled=False, shift=1.0, seed=1)


def _nearest(run: Run, other: Run) -> np.ndarray:
    mine, theirs = (np.asarray(one.embeddings, np.float32) for one in (run, other))
    return cdist(mine, theirs, lambda a, b: 1 - a @ b).min(1)


def test_strangest__agrees_with_scipy(moved: Run, known: Run) -> None:
    found = strangest(moved, known)
    assert found is not None
    by_scipy = _nearest(moved, known)
    assert found.distance == pytest.approx(by_scipy[found.rows], abs=1e-5)
    assert found.distance == pytest.approx(np.sort(by_scipy)[::-1], abs=1e-5)
    assert sorted(found.rows) == list(range(200))


def test_strangest__one_in_a_hundred_known_posters_is_farther_than_usual(known: Run, folder: Path) -> None:
    alike = catalogue(folder, "alike", 300, labelled=False, seed=2)
    found = strangest(alike, known)
    assert found is not None
    themselves = np.asarray(known.embeddings, np.float32)
    likeness = themselves @ themselves.T
    np.fill_diagonal(likeness, -1)
    assert found.usual == pytest.approx(np.quantile(1 - likeness.max(1), 0.99), abs=1e-5)
    assert (found.beyond, found.sampled) == (int((_nearest(alike, known) > found.usual).sum()), 300)
    assert found.beyond < 15


def test_strangest__of_a_moved_run_far_more_than_one_in_a_hundred(moved: Run, known: Run) -> None:
    found = strangest(moved, known)
    assert found is not None
    assert found.beyond > 0.1 * found.sampled


def test_strangest__of_many_the_farthest_are_sifted_out(
    moved: Run, known: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a fifth of the posters looked at, the strangest ten are nearly all found, with the same distances."""
    monkeypatch.setattr(strange, "LOOKED_AT", 40)
    monkeypatch.setattr(strange, "SIEVE", 100)
    found = strangest.__wrapped__(moved, known)
    by_scipy = _nearest(moved, known)
    assert len(found.rows) == 40
    assert found.distance == pytest.approx(by_scipy[found.rows], abs=1e-5)
    assert len(set(found.rows[:10]) & set(np.argsort(-by_scipy)[:10])) >= 8
    assert (found.sampled, found.sifted) == (200, 200)


def test_strangest__of_very_many_even_blocks_are_sifted(
    moved: Run, known: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"LOOKED_AT": 20, "SIFTED": 105, "CHUNK": 10}.items():
        monkeypatch.setattr(strange, name, value)
    found = strangest.__wrapped__(moved, known)
    assert (len(found.rows), found.sifted) == (20, 100)
    assert found.distance == pytest.approx(_nearest(moved, known)[found.rows], abs=1e-5)
    blocks = strange._blocks(200)
    assert len(set(blocks)) == 100
    assert all(first % 10 == 0 for first in blocks[::10])


def test_why_not__no_embeddings_another_model_no_run(folder: Path, known: Run) -> None:
    bare = catalogue(folder, "bare", 20, labelled=False, embedded=False)
    foreign = catalogue(folder, "foreign", 20, sha256="b" * 64)
    assert why_not(known, None)
    assert "This run keeps no embeddings" in why_not(bare, known)
    assert "“Bare” keeps no embeddings" in why_not(known, bare)
    assert "same model" in why_not(known, foreign)
    assert strangest(bare, known) is None
    assert why_not(catalogue(folder, "whole", 20), known) == ""


def test_sample__evenly_and_the_same_each_time() -> None:
    assert sample(5, 10).tolist() == [0, 1, 2, 3, 4]
    drawn = sample(1_000_000, 1_000)
    assert drawn.tolist() == sample(1_000_000, 1_000).tolist()
    assert len(set(drawn)) == 1_000
    assert 400_000 < drawn.mean() < 600_000


def test_posters__strangest_first_within_a_filter(moved: Run, known: Run) -> None:
    selection = Selection(sort="strange", vs="known", predicted=("Drama",))
    rows = [poster.row for poster in query.posters(moved, selection, 200)]
    by_scipy = _nearest(moved, known)
    assert len(rows) == query.count(moved, selection) > 20
    assert by_scipy[rows] == pytest.approx(np.sort(by_scipy[rows])[::-1], abs=1e-5)
    names = [poster.poster for poster in query.posters(moved, selection, 3)]
    assert query.neighbours(moved, selection, names[1]) == (names[0], names[2], 2)
    assert [poster.row for poster in query.stream(moved, selection, 7)] == rows


def test_posters__without_a_run_to_compare_with_in_the_order_of_the_file(small_run: Run) -> None:
    rows = [poster.row for poster in query.posters(small_run, Selection(sort="strange"), 50)]
    assert rows == list(range(12))
