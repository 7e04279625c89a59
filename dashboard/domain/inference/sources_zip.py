"""A ZIP archive's table of contents, some thousand entries at a time.

Python's zipfile reads the whole table at once: 0.6 kB a file, so half a gigabyte for a million. Here it is given, one
after the other, archives that share all their bytes with the real one but list only a stretch of its table. What
entries mean and how they are unpacked stays zipfile's own work. Records are those of PKWARE's APPNOTE.TXT, 4.3.12 to
4.3.16.
"""

import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

AT_ONCE = 1 << 18  # bytes of the table: more than one entry can have
ENTRY = struct.Struct("<4s24x3H12x")  # signature; lengths of name, extra field and comment behind it
END = struct.Struct("<4s4H2LH")
LOCATOR, END_64 = struct.Struct("<4sLQL"), struct.Struct("<4sQ2H2L4Q")
LONGEST_COMMENT = 0xFFFF


def stretches(file: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """The archive in an open file as archives of some of its entries each, in its order; one is closed by the next.

    Raises zipfile.BadZipFile where the file is no archive, or at the place where its table is damaged.
    """
    table = _table(file)
    at = table.start
    while at < table.end:
        file.seek(at)
        entries = _whole_entries(file.read(min(AT_ONCE, table.end - at)))
        with zipfile.ZipFile(_Retold(file, table.start, entries + table.closing(len(entries)))) as archive:
            yield archive
        at += len(entries)


@dataclass(frozen=True)
class _Table:
    """Where the table lies in the file, and how many bytes stand before the archive's own first one."""

    start: int
    end: int
    before: int

    def closing(self, size: int) -> bytes:
        """The records behind a table of that many bytes; with the widest numbers, so that all archives fit."""
        stated = self.start - self.before
        wide = END_64.pack(b"PK\6\6", END_64.size - 12, 45, 45, 0, 0, 0, 0, size, stated)
        locator = LOCATOR.pack(b"PK\6\7", 0, self.start + size, 1)
        return wide + locator + END.pack(b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)


class _Retold:
    """A file's bytes up to the table of contents, and another table behind them."""

    def __init__(self, file: IO[bytes], start: int, table: bytes) -> None:
        self._file = file
        self._start = start
        self._table = table
        self._at = 0

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._at = offset + (0, self._at, self._start + len(self._table))[whence]
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes, all there are if negative; never over the border between file and table."""
        if self._at >= self._start:
            skipped = self._at - self._start
            data = self._table[skipped:] if size < 0 else self._table[skipped : skipped + size]
        else:
            self._file.seek(self._at)
            left = self._start - self._at
            data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data


def _table(file: IO[bytes]) -> _Table:
    length = file.seek(0, io.SEEK_END)
    first = max(0, length - END.size - LONGEST_COMMENT)
    file.seek(first)
    place = _end(tail := file.read())
    if place < 0 or len(tail) - place < END.size:
        raise zipfile.BadZipFile("no end of the table of contents")
    *_, size, stated, _ = END.unpack_from(tail, place)
    end = first + place
    if (wide := _wide(file, end)) is not None:
        size, stated = wide
        end -= LOCATOR.size + END_64.size
    start = end - size
    if start < 0 or stated > start:
        raise zipfile.BadZipFile("the table of contents lies outside of the file")
    return _Table(start, end, start - stated)


def _end(tail: bytes) -> int:
    """Where the end record begins: at the very end, or before a comment; negative where there is none."""
    last = len(tail) - END.size
    is_bare = last >= 0 and tail.startswith(b"PK\5\6", last) and tail.endswith(b"\0\0")
    return last if is_bare else tail.rfind(b"PK\5\6")


def _wide(file: IO[bytes], end: int) -> tuple[int, int] | None:
    """The table's size and stated place of a ZIP64 archive, whose records stand before the end record."""
    before = end - LOCATOR.size - END_64.size
    if before < 0:
        return None
    file.seek(before)
    records = file.read(LOCATOR.size + END_64.size)
    if not records.startswith(b"PK\6\6") or not records.startswith(b"PK\6\7", END_64.size):
        return None
    *_, size, stated = END_64.unpack_from(records)
    return size, stated


def _whole_entries(data: bytes) -> bytes:
    """As much of the table as ends with an entry."""
    at = 0
    while at + ENTRY.size <= len(data):
        signature, *lengths = ENTRY.unpack_from(data, at)
        following = at + ENTRY.size + sum(lengths)
        if signature != b"PK\1\2" or following > len(data):
            break
        at = following
    if not at:
        raise zipfile.BadZipFile("the table of contents is damaged")
    return data[:at]
