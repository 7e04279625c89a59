"""Places of pictures and results: paths on disk, and addresses of object stores such as s3://bucket/folder (fsspec)."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any
from urllib.parse import unquote, urlsplit

import fsspec

from dashboard.domain.errors import UserError
from dashboard.domain.files import written_aside
from dashboard.domain.inference.picture import MOST_BYTES

TIMES = ("ETag", "etag", "md5Hash", "LastModified", "last_modified", "updated", "mtime", "created")


@dataclass(frozen=True)
class Remote:
    """A file or folder in an object store, by its address; what it needs to be opened is made where it is opened."""

    address: str

    def __str__(self) -> str:
        return self.address

    @property
    def name(self) -> str:
        return PurePosixPath(self.address.rstrip("/")).name

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).stem

    def with_name(self, name: str) -> "Remote":
        return Remote(f"{self.address.rstrip('/').rpartition('/')[0]}/{name}")


Place = Path | Remote


@dataclass(frozen=True)
class Entry:
    """A file of an object store: its name below the place asked for, its size, and what changes when it changes."""

    file: Remote
    name: str
    size: int
    stamp: str

    def fetch(self) -> bytes:
        """Its bytes; of one that is too large only so many that it shows. Raises UserError when it cannot be had."""
        if not self.size:
            return b""
        with _said(self.file):
            fs, path = _opened(self.file)
            content: bytes = fs.cat_file(path, start=0, end=min(self.size, MOST_BYTES + 1))
            return content


def place(text: str) -> Place:
    """A path, also one written as file://…, or an address."""
    if text.startswith("file://"):
        return Path(unquote(urlsplit(text).path))
    return Remote(text) if "://" in text else Path(text)


def entries(place: Remote) -> Iterator[Entry]:
    """All files below a place, or the file that it is; folder by folder, sorted by name, hidden ones left out.

    A folder's names are held at once, as the stores give them. Raises UserError when it cannot be listed.
    """
    with _said(place):
        fs, path = _opened(place)
        info = fs.info(path)
        if info["type"] != "directory":
            yield _entry(place, place.name, info)
            return
    yield from _below(place, fs, path, "")


def read(place: Remote) -> IO[bytes]:
    """The file, open for reading anywhere in it. Raises UserError when it cannot be."""
    with _said(place):
        fs, path = _opened(place)
        file: IO[bytes] = fs.open(path, "rb")
        return file


@contextmanager
def written(place: Place) -> Iterator[Path]:
    """A temporary file that takes its place when the block ends well: renamed on disk, sent whole to a store.

    Raises UserError when the place cannot be written.
    """
    if isinstance(place, Path):
        with written_aside(place) as aside:
            yield aside
        return
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder, place.name)
        yield aside
        with _said(place):
            fs, path = _opened(place)
            fs.put_file(str(aside), path)


def remove(place: Place) -> None:
    """Remove a file, if there is one."""
    if isinstance(place, Path):
        place.unlink(missing_ok=True)
        return
    with _said(place):
        fs, path = _opened(place)
        if fs.exists(path):
            fs.rm_file(path)


def _below(place: Remote, fs: Any, path: str, prefix: str) -> Iterator[Entry]:
    with _said(place):
        found = [(PurePosixPath(info["name"]).name, info) for info in fs.ls(path, detail=True)]
        fs.invalidate_cache(path)  # else it remembers every folder's listing
    for name, info in sorted(found, key=lambda pair: pair[0].encode()):
        if name.startswith(".") or info["name"].rstrip("/") == path.rstrip("/"):
            continue
        if info["type"] == "directory":
            yield from _below(place, fs, info["name"], f"{prefix}{name}/")
        else:
            yield _entry(Remote(fs.unstrip_protocol(info["name"])), prefix + name, info)


def _entry(file: Remote, name: str, info: dict[str, Any]) -> Entry:
    size = int(info["size"] or 0)
    changed = next((info[key] for key in TIMES if info.get(key)), "")
    return Entry(file, name, size, f"{size} {changed}")


def _opened(place: Remote) -> tuple[Any, str]:
    try:
        fs, path = fsspec.url_to_fs(place.address)
    except ImportError as error:  # fsspec names the package
        raise UserError(f"{place} needs a package that is not installed. {error}.") from error
    except ValueError as error:
        raise UserError(
            f"{place} is no address that can be opened ({error}): check how it begins."
        ) from error
    return fs, path


@contextmanager
def _said(place: Remote) -> Iterator[None]:
    """Whatever a store's own package raises, as a sentence."""
    try:
        yield
    except UserError:
        raise
    except FileNotFoundError as error:
        raise UserError(f"There is nothing at {place}: check the address.") from error
    except Exception as error:  # each store has errors of its own
        why = str(error).strip().partition("\n")[0] or type(error).__name__
        raise UserError(f"{place} cannot be used ({why}): check the address, and who may use it.") from error
