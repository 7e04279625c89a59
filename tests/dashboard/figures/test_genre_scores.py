"""Precision, recall and F1: the points of one score stay clear of the next one's."""

import re
from pathlib import Path

import pytest

from dashboard.domain.runs.store import Store
from dashboard.figures.genre_accuracy import by_genre
from dashboard.figures.genre_scores import genre_scores, scores
from dashboard.settings import Settings
from dashboard.view import look
from tests.catalogue import catalogue


@pytest.mark.parametrize("genres", [3, 5, 8, 12])
def test_genre_scores__each_score_has_a_band_of_its_own(genres: int, tmp_path: Path) -> None:
    names = tuple(f"G{k}" for k in range(genres))
    catalogue(tmp_path, "mine", genres=names, mix=(1 / genres,) * genres)
    view = look(Settings(data=tmp_path, cache=tmp_path / "cache"), Store(tmp_path / "runs"), "?run=mine")
    traces = genre_scores(scores(view), view)["data"]
    heights = [[trace["y"][score] for trace in traces] for score in range(3)]
    assert all(max(heights[k]) < min(heights[k + 1]) for k in (0, 1))
    assert max(heights[0]) - min(heights[0]) == pytest.approx(0.7 * (genres - 1) / genres)


def test_genre_scores__recall_is_that_of_the_bars_beside_whatever_was_called(
    settings: Settings, store: Store
) -> None:
    whole = by_genre(look(settings, store, "?run=small"))
    for query in ("?run=small&predicted=Drama", "?run=small&actual=Drama&outcome=wrong"):
        view = look(settings, store, query)
        assert by_genre(view)["recall"].tolist() == whole["recall"].tolist()
        beside = scores(view).query("score == 'recall'")["value"]
        assert by_genre(view)["recall"].tolist() == pytest.approx(beside.tolist())


def test_genre_scores__f1_is_a_number_and_no_share(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?run=small")
    drama = next(trace for trace in genre_scores(scores(view), view)["data"] if trace["name"] == "Drama")
    trusted, found, both = drama["hovertext"]
    assert re.search(r"\d %", trusted)
    assert re.search(r"\d %", found)
    assert re.fullmatch(r"Drama: both together,<br>F1 is 0\.\d+ \(0\.\d+–0\.\d+\)<br>exactly 0\.\d{3}", both)
