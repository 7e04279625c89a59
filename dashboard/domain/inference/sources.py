"""The pictures of a catalogue, one after the other in a fixed order, however many there are.

Files and folders (sorted by name) and ZIP and TAR archives (in their own order), on disk and in object stores. What
cannot be read becomes a picture whose `load` says why, so that it is listed like any other bad file.
"""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

import pyarrow as pa
import pyarrow.compute as pc

from dashboard.domain.errors import UserError
from dashboard.domain.inference.sources_archives import Content, is_archive, members
from dashboard.domain.inference.storage import Place, Remote, entries, read

SUFFIXES = {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".avif", ".gif", ".tif", ".tiff", ".bmp", ""}
AT_ONCE = 65_536


@dataclass(frozen=True)
class Item:
    """One picture: its name in the catalogue, the folder that it lies in, and what changes when it changes.

    `load` gives its file or its bytes, before the next item is asked for; it raises UserError where it cannot.
    """

    poster: str
    folder: str
    stamp: str
    load: Callable[[], Content]


class Catalogue:
    """The pictures at some places, those on disk first; iterating again lists them again.

    `root` is the folder that names of files on disk are relative to; `on_disk` says whether all pictures lie under
    it as files; `passed_over` counts the files of the latest listing that are no pictures by their name. A file
    that is named itself is always taken for a picture. Raises UserError for paths on different drives.
    """

    def __init__(self, places: Sequence[Place]) -> None:
        paths = _outermost([place for place in places if isinstance(place, Path)])
        far = list(dict.fromkeys(place for place in places if isinstance(place, Remote)))
        self.places: list[Place] = [*paths, *far]
        self.root = _root(paths)
        self.on_disk = not far and not any(is_archive(path.name) for path in paths)
        self.passed_over = 0

    def __iter__(self) -> Iterator[Item]:
        self.passed_over = 0
        for place in self.places:
            yield from self._walk(place, asked_for=True) if isinstance(place, Path) else self._fetched(place)

    def _walk(self, path: Path, asked_for: bool = False) -> Iterator[Item]:
        try:
            seen = path.stat()
            if stat.S_ISDIR(seen.st_mode):
                for name in _names(path) if asked_for or not path.is_symlink() else ():
                    yield from self._walk(path / name)
                return
        except OSError as error:
            why = f"{path.name} cannot be opened ({error.strerror}): check who may read it."
            yield _broken(self._name(path), why)
            return
        if not stat.S_ISREG(seen.st_mode):
            return
        stamp = f"{seen.st_size} {seen.st_mtime_ns}"
        if is_archive(path.name):
            self.on_disk = False
            prefix = "" if path == self.root else f"{self._name(path)}/"
            yield from self._members(self._name(path), prefix, stamp, lambda: path.open("rb"))
        elif asked_for or path.suffix.lower() in SUFFIXES:
            yield Item(self._name(path), _text(path.parent.name), stamp, lambda: path)
        else:
            self.passed_over += 1

    def _fetched(self, place: Remote) -> Iterator[Item]:
        """Names are relative to the place; with its own name in front where there are several places."""
        for entry in entries(place):
            asked_for = entry.file == place
            prefix = "" if asked_for or len(self.places) == 1 else f"{place.name}/"
            name = prefix + entry.name
            inner = PurePosixPath(name)
            if is_archive(name):
                inside = "" if asked_for and len(self.places) == 1 else f"{name}/"
                yield from self._members(name, inside, entry.stamp, partial(read, entry.file))
            elif asked_for or inner.suffix.lower() in SUFFIXES:
                folder = inner.parent.name or ("" if asked_for else place.name)
                yield Item(_text(name), _text(folder), entry.stamp, partial(_later, entry.fetch))
            else:
                self.passed_over += 1

    def _members(
        self, archive: str, prefix: str, stamp: str, opened: Callable[[], IO[bytes]]
    ) -> Iterator[Item]:
        try:
            for name, load in members(PurePosixPath(archive).name, opened):
                inner = PurePosixPath(name)
                if inner.suffix.lower() in SUFFIXES:
                    yield Item(_text(prefix + name), _text(inner.parent.name), stamp, load)
                else:
                    self.passed_over += 1
        except UserError as error:
            yield _broken(archive, str(error))

    def _name(self, path: Path) -> str:
        return _text(path.relative_to(self.root).as_posix() if path != self.root else path.name)


def _later(fetch: Callable[[], bytes]) -> Content:
    return fetch


def _broken(name: str, sentence: str) -> Item:
    def load() -> Content:
        raise UserError(sentence)

    return Item(name, "", "broken", load)


def _outermost(paths: Sequence[Path]) -> list[Path]:
    """Absolute paths in the order given, without those that lie inside of another or stand twice."""
    whole = list(dict.fromkeys(map(_absolute, paths)))
    return [path for path in whole if not any(other in path.parents for other in whole)]


def _absolute(path: Path) -> Path:
    """A link keeps its own name: it may say that this is an archive."""
    return path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name


def _root(paths: Sequence[Path]) -> Path:
    if len(paths) == 1:
        (only,) = paths
        return only if only.is_dir() or is_archive(only.name) else only.parent
    try:
        return Path(os.path.commonpath([path.parent for path in paths])) if paths else Path()
    except ValueError as error:
        raise UserError(
            f"{', '.join(map(str, paths))} lie on different drives: predict those of one drive at a time."
        ) from error


def _names(folder: Path) -> Iterator[str]:
    """The names in a folder, sorted; hidden ones are left out. A million of them take some 30 MB."""
    chunks, names = [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                names.append(os.fsencode(entry.name))
            if len(names) == AT_ONCE:
                chunks.append(pa.array(names, pa.binary()))
                names = []
    found = pa.chunked_array([*chunks, pa.array(names, pa.binary())])
    order = pc.array_sort_indices(found)
    for start in range(0, len(order), AT_ONCE):
        yield from map(os.fsdecode, found.take(order[start : start + AT_ONCE]).to_pylist())


def _text(name: str) -> str:
    """A name that can be written anywhere: bytes that are no UTF-8 become question marks."""
    return os.fsencode(name).decode("utf-8", "replace")
