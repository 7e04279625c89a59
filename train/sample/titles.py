"""A title: written whole, in the language of its country, or from a pattern of its genre and decade."""

from __future__ import annotations

import re

import numpy as np

from train.sample.decks import Decks, entries, upper_first
from train.sample.words_foreign import FOREIGN
from train.sample.words_titles import PATTERNS, WRITTEN

_SMALL = frozenset(entries("a an and as at by des down for from in is of off on or out over the to up with"))
_ERA = re.compile(r" @(\d{4})-(\d{4})$")
_SHARE_WRITTEN, _SHARE_FOREIGN = 0.22, 0.28


def title_for(genre: str, year: int, culture: str, decks: Decks, rng: np.random.Generator) -> str:
    """One title; it may have been given before, so the caller checks."""
    if culture in FOREIGN and rng.random() < _SHARE_FOREIGN:
        return decks.fill(decks.deal(f"foreign {culture}", entries(FOREIGN[culture])), culture)
    if rng.random() < _SHARE_WRITTEN:
        return decks.deal(f"written {genre}", entries(WRITTEN[genre]))
    return capitalised(decks.fill(_pattern(genre, year, decks), culture))


def capitalised(text: str) -> str:
    """Title case: every word but the small ones inside; what has a capital already stays as it is."""
    words = text.split(" ")
    last = len(words) - 1
    return " ".join(
        word if word in _SMALL and 0 < place < last and words[place - 1][-1] not in ":." else _capital(word)
        for place, word in enumerate(words)
    )


def _pattern(genre: str, year: int, decks: Decks) -> str:
    while True:
        line = decks.deal(f"pattern {genre}", PATTERNS[genre].strip().splitlines())
        era = _ERA.search(line)
        if era is None or int(era[1]) <= year <= int(era[2]):
            return _ERA.sub("", line)


def _capital(word: str) -> str:
    return "-".join(map(upper_first, word.split("-"))) if word[0].islower() else word
