import re
from collections import Counter

import pytest

from train.sample.catalogue import COUNTS, catalogue, slug
from train.sample.decks import pluralised
from train.sample.titles import capitalised
from train.sample.words_known import KNOWN


def test_catalogue__as_many_films_as_asked_each_with_its_own_title():
    films = catalogue(2025)
    assert len(films) == 1201
    assert Counter(film.primary for film in films) == COUNTS
    assert len({film.title.casefold() for film in films}) == len({film.id for film in films}) == 1201


def test_catalogue__same_seed_same_films():
    counts = {"Action": 20, "Drama": 20}
    assert catalogue(3, counts) == catalogue(3, counts)
    assert catalogue(3, counts) != catalogue(4, counts)


def test_catalogue__second_catalogue_of_6000_shares_no_title_with_the_first():
    first = frozenset(film.title for film in catalogue(1))
    second = catalogue(2, {genre: 5 * count for genre, count in COUNTS.items()}, avoid=first)
    assert len({film.id for film in second}) == 6005
    assert not first & {film.title for film in second}


def test_catalogue__fields_are_believable():
    films = catalogue(2025)
    assert all(1960 <= film.year <= 2025 and 0 < film.rating < 10 for film in films)
    assert sum(film.year >= 2000 for film in films) > 600
    assert 0.4 < sum(film.secondary is not None for film in films) / len(films) < 0.6
    assert all(film.secondary != film.primary for film in films)
    assert len({film.country for film in films}) >= 12
    assert len({film.studio for film in films}) >= 25
    assert all(film.credits[1].startswith("directed by ") for film in films)


def test_catalogue__no_slot_is_left_open():
    assert not any(set("{}|@") & set(film.title + film.tagline) for film in catalogue(5))


def test_catalogue__articles_fit_what_follows():
    wrong = re.compile(r"\ba [aeio]|\b(an?|the) (an?|the)\b", re.IGNORECASE)
    english = [film for film in catalogue(5) if film.country in {"United States", "Ireland", "Australia"}]
    assert english
    assert not [film for film in english if wrong.search(film.title) or wrong.search(film.tagline)]


def test_catalogue__no_well_known_title_or_person():
    known = {slug(name) for name in KNOWN}
    films = catalogue(2025)
    assert not known & {film.id for film in films}
    people = {slug(line.split(" by ")[-1]) for film in films for line in film.credits[1:]}
    assert not known & people


def test_catalogue__says_when_titles_run_out(monkeypatch):
    monkeypatch.setattr("train.sample.catalogue.title_for", lambda *_: "The Bread Years")
    with pytest.raises(ValueError, match="No new title for Action"):
        catalogue(1, {"Action": 2})


@pytest.mark.parametrize(
    ("title", "expected"),
    [("L'été à Vaucelles", "lete-a-vaucelles"), ("Kråkøya & Sønn", "krakoya-and-sonn"), ("4:15", "4-15")],
)
def test_slug(title, expected):
    assert slug(title) == expected


@pytest.mark.parametrize(
    ("one", "many"), [("baby", "babies"), ("ferryman", "ferrymen"), ("wife", "wives"), ("Cox", "Coxes")]
)
def test_pluralised(one, many):
    assert pluralised(one) == many


def test_capitalised__small_words_inside_stay_small():
    assert capitalised("the ash-grey coat of Seo-rin") == "The Ash-Grey Coat of Seo-rin"
