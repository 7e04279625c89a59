"""Shuffled decks of words: every word of a table is dealt once before any is dealt again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from train.sample.words_foreign import FOREIGN_SLOTS
from train.sample.words_people import MEN, SURNAMES, WOMEN
from train.sample.words_things import SLOTS

_SLOT = re.compile(r"\{(a )?(\w+)(:s)?\}")
_PEOPLE: Mapping[str, Mapping[str, str]] = {"she": WOMEN, "he": MEN, "last": SURNAMES}
_PLURALS = {
    "sheep": "sheep",
    "goose": "geese",
    "wife": "wives",
    "ox": "oxen",
    "octopus": "octopuses",
    "elk": "elk",
}


class Decks:
    """All decks of one catalogue, shuffled by one generator."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._decks: dict[str, list[str]] = {}

    def deal(self, name: str, table: Sequence[str]) -> str:
        """The next card of deck `name`, which is `table` shuffled and, when used up, shuffled again."""
        deck = self._decks.setdefault(name, [])
        if not deck:
            deck.extend(table[i] for i in self._rng.permutation(len(table)))
        return deck.pop()

    def weighted(self, name: str, weights: Mapping[str, int]) -> str:
        """As `deal`, from a deck that holds each key as often as its weight."""
        return self.deal(name, [key for key, weight in weights.items() for _ in range(weight)])

    def deal_names(self, slot: str, tables: Mapping[str, str], culture: str) -> str:
        """A first name or surname of `culture`."""
        return self.deal(f"{slot} {culture}", entries(tables[culture]))

    def fill(self, pattern: str, culture: str) -> str:
        """`pattern` with its slots dealt: `{slot}`, plural `{slot:s}`, with an article `{a slot}`."""
        return _SLOT.sub(lambda match: self._slot(match, culture), pattern)

    def _slot(self, match: re.Match[str], culture: str) -> str:
        article, slot, plural = match.groups()
        if slot in _PEOPLE:
            word = self.deal_names(slot, _PEOPLE[slot], culture)
        else:
            word = self.deal(slot, entries(SLOTS.get(slot) or FOREIGN_SLOTS[slot]))
        if plural:
            word = pluralised(word)
        return f"{'an' if word[0].lower() in 'aeio' else 'a'} {word}" if article else word


def entries(table: str) -> list[str]:
    """The entries of a table: between `|` if it has any, else its words."""
    return [" ".join(part.split()) for part in table.split("|")] if "|" in table else table.split()


def upper_first(text: str) -> str:
    """`text` with its first letter a capital."""
    return text[:1].upper() + text[1:]


def pluralised(noun: str) -> str:
    """The plural of an English noun as far as the tables need it."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2] not in "aeou" and noun[0].islower():
        return f"{noun[:-1]}ies"
    return f"{noun}s"
