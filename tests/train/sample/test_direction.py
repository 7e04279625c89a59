import numpy as np
import pytest

pytest.importorskip("skia")
from train.sample import compositions_people as people
from train.sample.catalogue import catalogue
from train.sample.direction import look_of, way_for
from train.sample.layouts import LAYOUTS
from train.sample.poster import stage_for
from train.sample.ways import GENRES, WAYS

FILMS = catalogue(2, dict.fromkeys(GENRES, 120))


def test_look_of__one_poster_in_seven_misleads():
    rng = np.random.default_rng(0)
    looks = [look_of(film, rng)[0] == film.primary for film in FILMS for _ in range(5)]
    assert np.mean(looks) == pytest.approx(6 / 7, abs=0.03)


def test_look_of__misleading_towards_the_second_genre_first():
    rng = np.random.default_rng(1)
    film = next(film for film in FILMS if film.secondary)
    misled = [look for _ in range(800) if (look := look_of(film, rng)[0]) != film.primary]
    assert misled.count(film.secondary) > len(misled) / 2


def test_ways__layouts_exist():
    assert {name for way in WAYS for name in way.layouts} == set(LAYOUTS)


def test_way_for__romance_shows_couples_more_often_than_action():
    def share(genre):
        films = [film for film in FILMS if film.primary == genre]
        ways = [
            way_for(stage)[0] is people.couple
            for film in films
            if (stage := stage_for(film, 5)).look == genre
        ]
        return np.mean(ways)

    assert share("Romance") > 0.2 > share("Action")
