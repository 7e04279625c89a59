"""Posters and their genres, from a folder per genre or from a table (CSV or Parquet)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".tif", ".tiff", ".bmp"}
FILE_COLUMNS = ("poster", "file", "id")
GENRE_COLUMNS = ("genres", "actual", "genre")


@dataclass(frozen=True)
class Posters:
    """Labelled posters. `table` has one row a poster: `poster` (path relative to `root`), `genres` (tuple), and
    whatever else the source says of it."""

    root: Path
    table: pd.DataFrame

    def __len__(self) -> int:
        return len(self.table)

    @property
    def files(self) -> list[Path]:
        return [self.root / name for name in self.table["poster"]]

    @property
    def genres(self) -> list[tuple[str, ...]]:
        return list(self.table["genres"])

    def where(self, keep: np.ndarray) -> "Posters":
        """Those posters for which the bool array [n] is true."""
        return replace(self, table=self.table[keep].reset_index(drop=True))

    def of(self, genres: Sequence[str]) -> np.ndarray:
        """float32 [n, G]: 1 where the poster's film has the genre."""
        rows = [[genre in own for genre in genres] for own in self.genres]
        return np.array(rows, np.float32).reshape(len(self), len(genres))


def read_posters(source: Path, known: Iterable[str] | None = None) -> tuple[Posters, list[str]]:
    """Posters of a folder per genre or of a table, and a sentence for each thing left out.

    A table has a column `poster`, `file` or `id` and a column `genres` (separated by "|") or `actual`. Files are
    looked for beside the table and in the folder of its name. With `known`, other genres are an error.
    Raises UserError when nothing can be read, a genre is unknown, or a genre folder is empty.
    """
    notices: list[str] = []
    if source.is_dir():
        posters = _from_folder(source)
    elif source.is_file():
        posters, notices = _from_table(source)
    else:
        raise UserError(f"{source} does not exist: give a folder with a folder per genre, or a CSV file.")
    if known is not None:
        _check_genres(posters, tuple(known))
    return posters, notices


def genre_counts(posters: Posters) -> Counter[str]:
    """How many posters have each genre, commonest first."""
    counts = Counter(genre for own in posters.genres for genre in own)
    return Counter(dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))))


def _from_folder(root: Path) -> Posters:
    folders = sorted(p for p in root.iterdir() if p.is_dir() and not p.name.startswith("."))
    if not folders:
        raise UserError(f"{root} has no folders: put the posters of each genre in a folder of its name.")
    rows = []
    for folder in folders:
        files = sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES)
        if not files:
            raise UserError(f"The genre folder {folder} has no pictures: fill it or remove it.")
        rows += [{"poster": f"{folder.name}/{p.name}", "genres": (folder.name,)} for p in files]
    return Posters(root, pd.DataFrame(rows))


def _from_table(source: Path) -> tuple[Posters, list[str]]:
    table = _read_table(source)
    file_column = _first_column(table, FILE_COLUMNS, source)
    genre_column = _first_column(table, GENRE_COLUMNS, source)
    root, names = _find_files(source, table[file_column])
    found = np.array([name is not None for name in names])
    genres = [_split(value) for value in table[genre_column]]
    labelled = np.array([bool(own) for own in genres])
    notices = []
    if not found.all():
        missing = table[file_column][~found].iloc[0]
        notices.append(
            f"{(~found).sum():,} posters of {source.name} have no file (first: {missing}); left out."
        )
    if not labelled.all():
        missing = table[file_column][~labelled].iloc[0]
        notices.append(
            f"{(~labelled).sum():,} posters of {source.name} have no genre (first: {missing}); left out."
        )
    table = table.assign(poster=pd.Series(names, dtype=object), genres=pd.Series(genres, dtype=object))
    table = table[found & labelled]
    if table.empty:
        raise UserError(f"No poster of {source} has both a file and a genre: check its paths and columns.")
    if table["poster"].duplicated().any():
        twice = table["poster"][table["poster"].duplicated()].iloc[0]
        raise UserError(f"{twice} stands twice in {source}: keep one row a poster.")
    return Posters(root, table.reset_index(drop=True)), notices


def _read_table(source: Path) -> pd.DataFrame:
    try:
        if source.suffix == ".parquet":
            return pd.read_parquet(source)
        return pd.read_csv(source, keep_default_na=False, encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UserError(f"{source} cannot be read as a table: {error}") from error


def _first_column(table: pd.DataFrame, names: Sequence[str], source: Path) -> str:
    for name in names:
        if name in table.columns:
            return name
    raise UserError(f"{source} has none of the columns {', '.join(names)}: add one.")


def _find_files(source: Path, given: pd.Series) -> tuple[Path, list[str | None]]:
    """The folder that holds the files, and each file's name in it; with or without suffix."""
    for root in (source.parent, source.parent / source.stem):
        if not root.is_dir():
            continue
        without_suffix = {p.stem: p.name for p in root.iterdir() if p.suffix.lower() in SUFFIXES}
        names = [_find_file(root, str(value), without_suffix) for value in given]
        if any(name is not None for name in names):
            return root, names
    return source.parent, [None] * len(given)


def _find_file(root: Path, name: str, without_suffix: dict[str, str]) -> str | None:
    if name in without_suffix:
        return without_suffix[name]
    return name if name and (root / name).is_file() else None


def _split(value: object) -> tuple[str, ...]:
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return ()
    parts = value.split("|") if isinstance(value, str) else [str(part) for part in np.asarray(value).ravel()]
    return tuple(part.strip() for part in parts if part.strip())


def _check_genres(posters: Posters, known: tuple[str, ...]) -> None:
    counts = genre_counts(posters)
    for genre in counts:
        if genre not in known:
            raise UserError(f"The genre “{genre}” is unknown here; known are {', '.join(known)}.")
    for genre in known:
        if not counts[genre]:
            raise UserError(f"The genre {genre} has no posters: training needs some of each.")
