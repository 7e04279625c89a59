import io
import random
import struct
import zipfile
from collections.abc import Callable

import pytest

from dashboard.domain.inference import sources_zip
from dashboard.domain.inference.sources_archives import BROKEN
from dashboard.domain.inference.sources_zip import stretches

COUNT = 40


@pytest.fixture(autouse=True)
def _few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stretch of nine entries, so that small archives have several."""
    monkeypatch.setattr(sources_zip, "AT_ONCE", 500)


def packed(name: str = "{:02}.jpg", compression: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for number in range(COUNT):
            archive.writestr(name.format(number), f"content {number}" * number)
        archive.comment = comment
    return file.getvalue()


def streamed() -> bytes:
    """Sizes stand behind each member (data descriptors), as where a program writes into a pipe."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise io.UnsupportedOperation

        def tell(self) -> int:
            raise io.UnsupportedOperation

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(COUNT):
            archive.writestr(f"{number}.jpg", f"content {number}")
    return pipe.getvalue()


def wide(content: bytes) -> bytes:
    """The same archive, with the table's place, size and count in the records of ZIP64 alone."""
    end = len(content) - 22
    count, size, place = struct.unpack_from("<H2L", content, end + 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, place)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
    unsaid = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return content[:end] + record + locator + unsaid


def far(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Entries whose sizes and places stand in extra fields, as of archives over 4 GB."""
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 5)
    return packed()


def read_whole(content: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def read(content: bytes) -> list[tuple[str, bytes]]:
    return [
        (info.filename, archive.read(info))
        for archive in stretches(io.BytesIO(content))
        for info in archive.infolist()
    ]


ODD: dict[str, Callable[[], bytes]] = {
    "plain": packed,
    "stored": lambda: packed(compression=zipfile.ZIP_STORED),
    "lzma": lambda: packed(compression=zipfile.ZIP_LZMA),
    "comment": lambda: packed(comment=b"shot on film"),
    "longest comment": lambda: packed(comment=b"x" * 0xFFFF),
    "no ASCII in its names": lambda: packed("été/Ω {}.jpg"),
    "long names": lambda: packed("long" * 100 + "{}.jpg"),
    "data descriptors": streamed,
    "bytes in front": lambda: b"#!/bin/sh\nunpacks itself\n" * 50 + packed(),
    "bytes in front, ZIP64": lambda: b"#!/bin/sh\n" * 50 + wide(packed()),
    "bytes behind": lambda: packed() + b"\0" * 100,
    "ZIP64": lambda: wide(packed()),
    "empty": lambda: b"PK\5\6" + bytes(18),
}


@pytest.mark.parametrize("kind", ODD)
def test_stretches__same_members_as_zipfile(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind == "long names":
        monkeypatch.setattr(sources_zip, "AT_ONCE", 1000)
    content = ODD[kind]()
    assert read(content) == read_whole(content)
    assert len(read(content)) == (0 if kind == "empty" else COUNT)


def test_stretches__sizes_and_places_in_extra_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    content = far(monkeypatch)
    assert content.count(b"PK\6\6") == 1
    assert read(content) == read_whole(content)


def test_stretches__a_few_entries_each_in_the_archives_order() -> None:
    names = [[info.filename for info in archive.infolist()] for archive in stretches(io.BytesIO(packed()))]
    assert [len(some) for some in names] == [9, 9, 9, 9, 4]  # an entry takes 46 bytes, and 6 of its name
    assert [name for some in names for name in some] == [f"{number:02}.jpg" for number in range(COUNT)]


def test_stretches__name_twice_both_are_there() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.jpg", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.jpg", "second")
    assert read(file.getvalue()) == [("a.jpg", b"first"), ("a.jpg", b"second")]


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", b"PK\5\6", packed()[:-30], packed()[300:]],
    ids=["empty", "text", "signature alone", "end missing", "beginning missing"],
)
def test_stretches__no_archive(content: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        list(stretches(io.BytesIO(content)))


def test_stretches__damaged_table_what_stands_before_is_read() -> None:
    content = packed()
    twentieth = content.index(b"PK\1\2") + 20 * (46 + len("00.jpg"))
    assert content.startswith(b"PK\1\2", twentieth)
    archives = stretches(io.BytesIO(content[:twentieth] + b"XX" + content[twentieth + 2 :]))
    names = [name for _ in range(3) for name in next(archives).namelist()]
    assert names == [f"{number:02}.jpg" for number in range(20)]
    with pytest.raises(zipfile.BadZipFile, match="damaged"):
        next(archives)


def test_stretches__one_byte_of_the_table_is_another() -> None:
    """Either an error says so that becomes a sentence, or the same is read as zipfile reads."""
    content, chance = packed(), random.Random(7)
    start = content.index(b"PK\1\2")
    for _ in range(300):
        at = chance.randrange(start, len(content))
        damaged = content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]
        try:
            found = read(damaged)
        except BROKEN:
            continue
        assert found == read_whole(damaged)
