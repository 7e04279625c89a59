"""The pictures of a catalogue, one after the other in a fixed order, however many there are.

Files and folders (sorted by name) and ZIP and TAR archives (in their own order). What cannot be read becomes a
picture whose `load` says why, so that it is listed like any other bad file.
"""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pyarrow as pa
import pyarrow.compute as pc

from dashboard.domain.errors import UserError
from dashboard.domain.inference.sources_archives import Content, is_archive, members

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
    """The pictures under some paths; iterating again lists them again.

    `root` is the folder that names are relative to; `passed_over` counts the files of the latest listing that
    are no pictures by their name. A path that is named itself is always taken for a picture.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = _outermost(paths)
        self.root = _root(self.paths)
        self.has_archives = any(is_archive(path) for path in self.paths)
        self.passed_over = 0

    def __iter__(self) -> Iterator[Item]:
        self.passed_over = 0
        for path in self.paths:
            yield from self._walk(path, asked_for=True)

    def _walk(self, path: Path, asked_for: bool = False) -> Iterator[Item]:
        try:
            seen = path.stat()
            if stat.S_ISDIR(seen.st_mode):
                for name in _names(path) if asked_for or not path.is_symlink() else ():
                    yield from self._walk(path / name)
                return
        except OSError as error:
            yield self._broken(
                path, f"{path.name} cannot be opened ({error.strerror}): check who may read it."
            )
            return
        if not stat.S_ISREG(seen.st_mode):
            return
        if is_archive(path):
            self.has_archives = True
            yield from self._members(path, f"{seen.st_size} {seen.st_mtime_ns}")
        elif asked_for or path.suffix.lower() in SUFFIXES:
            yield Item(
                self._name(path), _text(path.parent.name), f"{seen.st_size} {seen.st_mtime_ns}", lambda: path
            )
        else:
            self.passed_over += 1

    def _members(self, path: Path, stamp: str) -> Iterator[Item]:
        prefix = "" if path == self.root else f"{self._name(path)}/"
        try:
            for name, load in members(path):
                inner = PurePosixPath(name)
                if inner.suffix.lower() in SUFFIXES:
                    yield Item(_text(prefix + name), _text(inner.parent.name), stamp, load)
                else:
                    self.passed_over += 1
        except UserError as error:
            yield self._broken(path, str(error))

    def _name(self, path: Path) -> str:
        return _text(path.relative_to(self.root).as_posix() if path != self.root else path.name)

    def _broken(self, path: Path, sentence: str) -> Item:
        def load() -> Content:
            raise UserError(sentence)

        return Item(self._name(path), "", "broken", load)


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
        return only if only.is_dir() or is_archive(only) else only.parent
    return Path(os.path.commonpath([path.parent for path in paths]))


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
