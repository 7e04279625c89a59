"""A drawn catalogue on disk: posters in folders by genre and a manifest, no two posters alike."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import imagehash
import numpy as np
import pandas as pd
from PIL import Image

from train.sample.catalogue import Film
from train.sample.poster import draw_poster

NEAREST = 10  # bits by which the perceptual hashes of two posters differ at least
MANIFEST = "manifest.parquet"


def draw_collection(
    films: Sequence[Film], folder: Path, seed: int, watch: Callable[[Iterable[bytes]], Iterable[bytes]] = iter
) -> None:
    """Draws every film's poster into `folder`, replacing it as a whole once all are there.

    Writes `<Genre>/<number>.webp` and manifest.parquet (poster, title, year, actual, genres, country, studio,
    tagline; one row a film). `watch` sees each poster pass, for a progress bar.
    """
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    rows, counts = [], dict[str, int]()
    posters = unlike(
        watch(_drawn(films, seed)), lambda index, attempt: draw_poster(films[index], seed, attempt)
    )
    for film, poster in zip(films, posters, strict=True):
        counts[film.primary] = counts.get(film.primary, 0) + 1
        path = part / film.primary / f"{counts[film.primary]:04}.webp"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(poster)
        rows.append(_row(film, path.relative_to(part).as_posix()))
    pd.DataFrame(rows).to_parquet(part / MANIFEST, index=False)
    shutil.rmtree(folder, ignore_errors=True)
    part.rename(folder)


def unlike(posters: Iterable[bytes], redraw: Callable[[int, int], bytes]) -> Iterator[bytes]:
    """Passes `posters` on; one that is nearer than NEAREST bits to an earlier one is drawn anew, at most 20 times.

    `redraw` takes the poster's place and the attempt, from 1.
    """
    seen = np.zeros((0, 64), dtype=bool)
    for index, poster in enumerate(posters):
        bits, attempt = phash(poster), 0
        while len(seen) and (seen ^ bits).sum(axis=1).min() < NEAREST and attempt < 20:
            attempt += 1
            poster = redraw(index, attempt)
            bits = phash(poster)
        seen = np.vstack([seen, bits])
        yield poster


def phash(poster: bytes) -> np.ndarray:
    """The 64 bits of a picture's perceptual hash (DCT of 32 by 32 pixels), bool, shape (64,)."""
    return imagehash.phash(Image.open(io.BytesIO(poster))).hash.ravel()


def _drawn(films: Sequence[Film], seed: int) -> Iterator[bytes]:
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(partial(draw_poster, seed=seed), films, chunksize=8)


def _row(film: Film, poster: str) -> dict[str, object]:
    genres = [film.primary, film.secondary] if film.secondary else [film.primary]
    return {
        "poster": poster,
        "title": film.title,
        "year": film.year,
        "actual": film.primary,
        "genres": genres,
        "country": film.country,
        "studio": film.studio,
        "tagline": film.tagline,
    }
