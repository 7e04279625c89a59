"""Where the picture of a poster lies."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath

from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.store import Run


def picture_of(run: Run, poster: Poster, instead: Path | None) -> Path | None:
    """The file of a run's poster, under the run's own folder of pictures or `instead`; None where there is none.

    It is looked for by the poster's name, also one folder further down (a folder of several collections), and
    then by its base name in a folder of its genre. Never outside of the folder, whatever name and genre say; links
    in the folder are followed, as `predict` does.
    """
    folder = run.poster_folder(instead)
    if folder is None:
        return None
    genres = dict.fromkeys(genre for genre in (poster.actual, *run.genres) if genre)
    places = _places(folder, PurePosixPath(poster.poster), list(genres))
    return next((file for file in places if is_inside(folder, file) and _is_file(file)), None)


def is_inside(folder: PurePath, file: PurePath) -> bool:
    """Whether a path made of the folder's still leads into it, by its words alone: no disk is asked."""
    return file.is_relative_to(folder) and ".." not in file.relative_to(folder).parts


def _places(folder: Path, name: PurePosixPath, genres: list[str]) -> Iterator[Path]:
    """Likely places first; the folder itself is listed only when the poster is not directly in it."""
    yield folder / name
    yield from (folder / genre / name.name for genre in genres)
    further = _folders(folder)
    yield from (place / name for place in further)
    yield from (place / genre / name.name for place in further for genre in genres)


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry) for entry in entries if entry.is_dir())
    except OSError:
        return []


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # a name that is too long, a folder that may not be entered
        return False
