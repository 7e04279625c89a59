"""What there is to beat, against a walk over posters that have one genre or several."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.metrics.rivals import rivals

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")


def test_rivals__one_label_a_poster() -> None:
    """The 2025 posters: 295, 282, 238, 204 and 182 of a genre."""
    found = rivals(GENRES, np.eye(5, dtype=bool), np.array([295, 282, 238, 204, 182]))
    assert found is not None
    assert found.genre == "Action"
    assert found.commonest == pytest.approx(295 / 1201)
    assert found.chance == pytest.approx(0.2)
    assert found.three == pytest.approx((295 + 282 + 238) / 1201)


@given(st.lists(st.sets(st.sampled_from(GENRES)), max_size=40))
def test_rivals__of_several_genres_a_poster_as_walked(films: list[set[str]]) -> None:
    has = np.array([[genre in film for genre in GENRES] for film in films], bool).reshape(-1, 5)
    found = rivals(GENRES, has, np.ones(len(films), np.int64))
    known = [film for film in films if film]
    if not known:
        assert found is None
        return
    assert found is not None
    hits = sorted((sum(genre in film for film in known) for genre in GENRES), reverse=True)
    assert found.commonest == pytest.approx(hits[0] / len(known))
    assert found.commonest == pytest.approx(sum(found.genre in film for film in known) / len(known))
    assert found.chance == pytest.approx(sum(len(film) / 5 for film in known) / len(known))
    assert max(found.commonest, found.chance) <= found.three <= 1


def test_rivals__the_best_three_are_found_together() -> None:
    """Drama and Romance always come as a pair: with one of them named, the other adds nothing."""
    films = 5 * [{"Drama", "Romance"}] + 4 * [{"Action"}] + 3 * [{"Comedy"}]
    has = np.array([[genre in film for genre in GENRES] for film in films])
    found = rivals(GENRES, has, np.ones(len(films), np.int64))
    assert found is not None
    assert found.three == 1
    assert found.each == pytest.approx((4 / 12, 3 / 12, 5 / 12, 5 / 12, 0))
