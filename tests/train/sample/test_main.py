import pytest

pytest.importorskip("skia")
from train.sample.__main__ import shares, training_films
from train.sample.catalogue import COUNTS, catalogue


@pytest.mark.parametrize("total", [5, 48, 1201, 3000])
def test_shares__add_up(total):
    assert sum(shares(total).values()) == total


def test_shares__whole_catalogue_unchanged():
    assert shares(1201) == dict(COUNTS)


def test_training_films__none_of_the_catalogue():
    assert not {film.id for film in training_films(4, 100)} & {film.id for film in catalogue(4)}
