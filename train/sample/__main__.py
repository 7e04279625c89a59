"""Draws the sample catalogue: 1,201 posters of films that do not exist, or a set like it for training.

python -m train.sample                      # data/sample, as committed
python -m train.sample --training 3000      # .cache/sample-training: other films, other seed
python -m train.sample --posters 48 --out /tmp/look
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from dashboard.domain.errors import UserError
from train.sample.catalogue import COUNTS, Film, catalogue
from train.sample.collection import draw_collection

SEED = 1201


def main(
    out: Annotated[Path | None, typer.Option(help="Folder to draw into; replaced as a whole.")] = None,
    posters: Annotated[int, typer.Option(min=5, help="How many films.")] = sum(COUNTS.values()),
    training: Annotated[int, typer.Option(min=0, help="Draw so many films for training instead.")] = 0,
    seed: Annotated[int, typer.Option(help="Another seed, another catalogue.")] = SEED,
) -> None:
    """Draws posters and writes their manifest."""
    films = training_films(seed, training) if training else catalogue(seed, shares(posters))
    folder = out or Path(".cache/sample-training" if training else "data/sample")
    folder.parent.mkdir(parents=True, exist_ok=True)

    def watch(drawn: Iterable[bytes]) -> Iterable[bytes]:
        return track(drawn, f"Drawing {len(films):,} posters", total=len(films))

    draw_collection(films, folder, seed + bool(training), watch)
    size = sum(file.stat().st_size for file in folder.rglob("*.webp"))
    print(f"{len(films):,} posters, {size / 1e6:.1f} MB, in {folder}")


def training_films(seed: int, count: int) -> list[Film]:
    """`count` films of another seed, none with a title of the catalogue of `seed`."""
    titles = frozenset(film.title for film in catalogue(seed))
    return catalogue(seed + 1, shares(count), titles)


def shares(total: int) -> dict[str, int]:
    """`total` films by genre, in the catalogue's proportions; the last genre takes what rounding leaves."""
    whole = sum(COUNTS.values())
    counts = {genre: round(total * count / whole) for genre, count in COUNTS.items()}
    last = list(COUNTS)[-1]
    counts[last] += total - sum(counts.values())
    return counts


if __name__ == "__main__":
    try:
        typer.run(main)
    except UserError as error:
        sys.exit(str(error))
