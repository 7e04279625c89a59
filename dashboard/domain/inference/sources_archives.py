"""The files inside of ZIP and TAR archives, one after the other, never unpacked to the disk."""

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import MOST_BYTES
from dashboard.domain.inference.sources_zip import stretches

Content = Path | bytes | Callable[[], bytes]  # the last is fetched where there is time to wait for it
Member = tuple[str, Callable[[], Content]]
ZIP = (".zip",)
TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
BROKEN = (
    OSError, EOFError, RuntimeError, NotImplementedError, ValueError,
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError,
)  # fmt: skip


def is_archive(name: str) -> bool:
    """Whether the name says that it is one."""
    return name.lower().endswith(ZIP + TAR)


def members(name: str, opened: Callable[[], IO[bytes]]) -> Iterator[Member]:
    """Name and loader of each file of the archive `name`, in its order; a loader works until the next is asked for.

    Raises UserError, maybe after some members, when the archive is broken or cut off.
    """
    try:
        with opened() as file:
            yield from _in_zip(file) if name.lower().endswith(ZIP) else _in_tar(file)
    except BROKEN as error:
        raise UserError(
            f"{name} is broken or cut off; what stands before was taken: pack it again."
        ) from error


def _in_zip(file: IO[bytes]) -> Iterator[Member]:
    for archive in stretches(file):
        for info in archive.infolist():
            if not info.is_dir() and not _hidden(info.filename):
                yield info.filename, partial(_content, archive.open, info)


def _in_tar(file: IO[bytes]) -> Iterator[Member]:
    with tarfile.open(fileobj=file) as archive:
        while (info := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]  # else it remembers a million of them
            if info.isfile() and not _hidden(info.name):
                yield info.name.removeprefix("./"), partial(_content, archive.extractfile, info)


def _content(opened: Callable[..., IO[bytes] | None], info: object) -> bytes:
    """The bytes of a member; of one that is too large only so many that it shows."""
    try:
        file = opened(info)
        if file is None:
            raise EOFError
        with file:
            return file.read(MOST_BYTES + 1)
    except BROKEN as error:
        raise UserError(
            "This file cannot be taken out of its archive (broken, or locked by a password): pack it again."
        ) from error


def _hidden(name: str) -> bool:
    parts = name.removeprefix("./").split("/")
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)
