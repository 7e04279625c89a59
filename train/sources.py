"""The sets of posters that a training needs, and which of their posters may teach what."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from train.config import GENRES
from train.data import Posters, read_posters
from train.duplicates import groups, hashes, repeats
from train.pixels import CACHE, load_pixels

Say = Callable[[str], None]
VAL_SHARE = 0.1


@dataclass(frozen=True)
class PosterSet:
    """Posters, their pictures uint8 [n, 288, 192, 3] and perceptual hashes uint64 [n]."""

    posters: Posters
    pixels: np.ndarray
    codes: np.ndarray

    def where(self, keep: np.ndarray) -> "PosterSet":
        """Copies the pictures that are kept into memory."""
        return PosterSet(self.posters.where(keep), self.pixels[keep], self.codes[keep])


@dataclass(frozen=True)
class Sources:
    """`many`: films with several genres. `five`: posters of one genre each, judged out of fold. `extra`: further
    posters of the five genres that only ever teach; None where there are none."""

    many: PosterSet
    five: PosterSet
    extra: PosterSet | None = None

    @property
    def val(self) -> np.ndarray:
        """bool [n]: the films of `many` kept aside for choices, by the column `split`, else one group in ten."""
        table = self.many.posters.table
        if "split" in table:
            return (table["split"] == "val").to_numpy()
        group = groups(self.many.codes)
        chosen = np.random.default_rng(0).random(group.max() + 1) < VAL_SHARE
        return chosen[group]

    @property
    def also_in_five(self) -> np.ndarray:
        """bool [n]: the films of `many` that `five` has too: by the column `in_<name of five>`, or by picture."""
        same = repeats(self.many.codes, self.five.codes)
        table = self.many.posters.table
        column = "in_" + self.five.posters.root.name.replace("-", "_")
        return same | (table[column] == "yes").to_numpy() if column in table else same

    @property
    def teaching(self) -> np.ndarray:
        """bool [n]: the films of `many` that may teach a network judged on `five` and on `val`."""
        return self.outside_val & ~self.also_in_five

    @property
    def outside_val(self) -> np.ndarray:
        """bool [n]: the films of `many` that may teach a network judged on `val` alone."""
        val = self.val
        return ~val & ~repeats(self.many.codes, self.many.codes[val])


def read_sources(many: Path, five: Path, extra: Path | None, say: Say, cache: Path = CACHE) -> Sources:
    """Read, decode and hash all sets; `say` is told what is left out.

    Raises UserError when a set cannot be read, or `five` or `extra` has a genre that is none of the five.
    """
    return Sources(
        read_set(many, say, cache=cache),
        read_set(five, say, GENRES, cache),
        read_set(extra, say, cache=cache) if extra else None,
    )


def read_set(source: Path, say: Say, known: tuple[str, ...] | None = None, cache: Path = CACHE) -> PosterSet:
    """Read, decode and hash one set of posters."""
    posters, left_out = read_posters(source, known)
    pixels, posters, unreadable = load_pixels(posters, cache)
    for sentence in left_out + unreadable:
        say(sentence)
    return PosterSet(posters, pixels, hashes(pixels))


def soft_targets(posters: Posters) -> np.ndarray:
    """float32 [n, 5]: each film's share of the five genres, equal among those it has; rows of none are 0."""
    marks = posters.of(GENRES)
    return marks / np.maximum(marks.sum(1, keepdims=True), 1)
