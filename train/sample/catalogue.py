"""The catalogue of fictional films: titles, years, genres, people, taglines, from one seed.

    catalogue(7)  ->  [Film(id="the-bread-years", title="The Bread Years", year=1987, ...), ...]

Words are dealt from shuffled decks, not drawn: one comes back only after all its neighbours had their turn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from train.sample.decks import Decks
from train.sample.titles import title_for
from train.sample.words_known import KNOWN
from train.sample.words_people import COUNTRIES, MEN, STUDIOS, SURNAMES, WOMEN
from train.sample.words_taglines import TAGLINES

COUNTS: Mapping[str, int] = {"Action": 295, "Comedy": 282, "Drama": 238, "Romance": 204, "Thriller": 182}
FIRST_YEAR, LAST_YEAR = 1960, 2025

# How often a film of the row's genre has each second genre, given that it has one.
_SECOND: Mapping[str, Mapping[str, float]] = {
    "Action": {"Thriller": 0.45, "Drama": 0.22, "Comedy": 0.23, "Romance": 0.10},
    "Comedy": {"Romance": 0.48, "Drama": 0.26, "Action": 0.16, "Thriller": 0.10},
    "Drama": {"Romance": 0.42, "Thriller": 0.30, "Comedy": 0.18, "Action": 0.10},
    "Romance": {"Drama": 0.50, "Comedy": 0.42, "Thriller": 0.08},
    "Thriller": {"Drama": 0.42, "Action": 0.40, "Romance": 0.12, "Comedy": 0.06},
}
_SHARE_WITH_SECOND = 0.5
_LETTERS = {ord("ø"): "o", ord("Ø"): "O", ord("æ"): "ae", ord("Æ"): "AE", ord("ß"): "ss", ord("&"): "and"}
_STUDIOS = tuple(name.strip() for name in STUDIOS.split("|"))


@dataclass(frozen=True)
class Film:
    """A fictional film; `id` is its title as a slug, `rating` is out of ten; a credit is "directed by …"."""

    id: str
    title: str
    year: int
    primary: str
    secondary: str | None
    country: str
    studio: str
    tagline: str
    credits: tuple[str, ...]
    rating: float


def catalogue(
    seed: int, counts: Mapping[str, int] = COUNTS, avoid: frozenset[str] = frozenset()
) -> list[Film]:
    """As many films of each primary genre as `counts` says, in mixed order; same arguments, same list.

    No two share a title, none has a title in `avoid`. Raises ValueError when words run out.
    """
    rng = np.random.default_rng(seed)
    decks = Decks(rng)
    genres = [genre for genre, count in counts.items() for _ in range(count)]
    taken = {slug(title) for title in avoid}
    films = []
    for place in rng.permutation(len(genres)):
        film = _film(genres[place], taken, decks, rng)
        taken.add(film.id)
        films.append(film)
    return films


def slug(title: str) -> str:
    """`title` in lower-case ASCII words joined by hyphens: "L'été à Vaucelles" -> "l-ete-a-vaucelles"."""
    plain = title.translate(_LETTERS)
    ascii_ = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_.replace("'", "")).strip("-")


def _film(genre: str, taken: set[str], decks: Decks, rng: np.random.Generator) -> Film:
    secondary = _second(genre, rng)
    country = decks.weighted("country", {name: weight for name, (_, weight) in COUNTRIES.items()})
    culture = COUNTRIES[country][0]
    year = FIRST_YEAR + round((LAST_YEAR - FIRST_YEAR) * float(rng.beta(2.0, 0.9)))
    title, key = _new_title((genre, secondary or genre), year, culture, taken, decks, rng)
    return Film(
        id=key,
        title=title,
        year=year,
        primary=genre,
        secondary=secondary,
        country=country,
        studio=decks.deal("studio", _STUDIOS),
        tagline=_tagline(genre, culture, decks),
        credits=_credits(culture, decks, rng),
        rating=round(float(np.clip(rng.normal(6.5, 1.0), 2.8, 9.2)), 1),
    )


def _second(genre: str, rng: np.random.Generator) -> str | None:
    if rng.random() >= _SHARE_WITH_SECOND:
        return None
    names, shares = zip(*_SECOND[genre].items(), strict=True)
    return str(rng.choice(names, p=shares))


def _new_title(
    genres: tuple[str, str], year: int, culture: str, taken: set[str], decks: Decks, rng: np.random.Generator
) -> tuple[str, str]:
    for _ in range(500):
        genre = genres[0] if rng.random() < 0.8 else genres[1]
        title = title_for(genre, year, culture, decks, rng)
        key = slug(title)
        if key not in taken and key not in _KNOWN:
            return title, key
    raise ValueError(
        f"No new title for {genres[0]} in 500 tries: ask for fewer films or widen words_titles.py."
    )


def _tagline(genre: str, culture: str, decks: Decks) -> str:
    line = decks.fill(decks.deal(f"tagline {genre}", TAGLINES[genre].strip().splitlines()), culture)
    return re.sub(r"(^|[.?!] )(\w)", lambda match: match[1] + match[2].upper(), line)


def _credits(culture: str, decks: Decks, rng: np.random.Generator) -> tuple[str, ...]:
    names = [_person(culture if rng.random() < 0.85 else "English", decks, rng) for _ in range(11)]
    starring = ", ".join(names[: int(rng.integers(2, 5))])
    roles = ("directed by", "written by", "director of photography", "edited by", "music by", "produced by")
    return (f"starring {starring}", *(f"{role} {name}" for role, name in zip(roles, names[5:], strict=True)))


def _person(culture: str, decks: Decks, rng: np.random.Generator) -> str:
    while True:
        first = (
            decks.deal_names("she", WOMEN, culture)
            if rng.random() < 0.5
            else decks.deal_names("he", MEN, culture)
        )
        name = f"{first} {decks.deal_names('last', SURNAMES, culture)}"
        if slug(name) not in _KNOWN:
            return name


_KNOWN = frozenset(map(slug, KNOWN))
