import pickle
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest
from fsspec import AbstractFileSystem

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import MOST_BYTES
from dashboard.domain.inference.sources import Catalogue
from dashboard.domain.inference.storage import Remote, entries, place, read, remove, written


@pytest.fixture
def store() -> Iterator[AbstractFileSystem]:
    store = fsspec.filesystem("memory")
    store.rm("/", recursive=True)
    for name in ("Drama/2.jpg", "Drama/10.jpg", "Action/1.PNG", "z.webp", "notes.txt", ".git/a.jpg"):
        store.pipe(f"/films/{name}", name.encode())
    yield store
    store.rm("/", recursive=True)


def test_place__paths_and_addresses() -> None:
    assert place("films/a.jpg") == Path("films/a.jpg")
    assert place("file:///films/a%20b.jpg") == Path("/films/a b.jpg")
    remote = place("s3://bucket/films/a.jpg")
    assert remote == Remote("s3://bucket/films/a.jpg")
    assert (remote.name, remote.suffix, remote.stem) == ("a.jpg", ".jpg", "a")
    assert remote.with_name("b.csv") == Remote("s3://bucket/films/b.csv")
    assert pickle.loads(pickle.dumps(remote)) == remote


def test_entries__of_a_folder_in_order(store: AbstractFileSystem) -> None:
    found = list(entries(Remote("memory://films")))
    assert [entry.name for entry in found] == [
        "Action/1.PNG",
        "Drama/10.jpg",
        "Drama/2.jpg",
        "notes.txt",
        "z.webp",
    ]
    assert [entry.fetch().decode() for entry in found] == [entry.name for entry in found]


def test_entries__no_listing_is_remembered(
    store: AbstractFileSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[str] = []
    monkeypatch.setattr(type(store), "invalidate_cache", lambda self, path: forgotten.append(path))
    assert len(list(entries(Remote("memory://films")))) == 5
    assert forgotten == ["/films", "/films/Action", "/films/Drama"]


def test_entries__of_a_file(store: AbstractFileSystem) -> None:
    (entry,) = entries(Remote("memory://films/z.webp"))
    assert (entry.name, entry.size, entry.fetch()) == ("z.webp", 6, b"z.webp")


def test_entries__stamp_changes_with_the_file(store: AbstractFileSystem) -> None:
    before = {entry.name: entry.stamp for entry in entries(Remote("memory://films"))}
    store.pipe("/films/z.webp", b"another")
    after = {entry.name: entry.stamp for entry in entries(Remote("memory://films"))}
    assert [name for name in before if before[name] != after[name]] == ["z.webp"]


def test_fetch__of_nothing_and_of_too_much(store: AbstractFileSystem) -> None:
    store.pipe({"/two/a.jpg": b"", "/two/b.jpg": bytes(MOST_BYTES + 9)})
    empty, large = entries(Remote("memory://two"))
    assert empty.fetch() == b""
    assert len(large.fetch()) == MOST_BYTES + 1
    store.rm_file("/two/b.jpg")
    with pytest.raises(UserError, match="There is nothing at memory:"):
        large.fetch()


def test_written__arrives_whole_or_not_at_all(store: AbstractFileSystem) -> None:
    there = Remote("memory://out/table.csv")
    with written(there) as aside:
        aside.write_text("rows")
        assert not store.exists("/out/table.csv")
    assert read(there).read() == b"rows"
    with pytest.raises(FileNotFoundError), written(there) as aside:
        aside.with_name("none").read_text()
    assert store.cat_file("/out/table.csv") == b"rows"
    remove(there)
    remove(there)
    assert not store.exists("/out/table.csv")


def test_catalogue__on_disk_and_far_together(store: AbstractFileSystem, tmp_path: Path) -> None:
    (tmp_path / "near.jpg").write_bytes(b"x")
    store.pipe("/more/far.jpg", b"x")
    catalogue = Catalogue([Remote("memory://films"), Remote("memory://more"), tmp_path])
    found = [(item.poster, item.folder) for item in catalogue]
    assert found == [
        ("near.jpg", tmp_path.name),
        ("films/Action/1.PNG", "Action"),
        ("films/Drama/10.jpg", "Drama"),
        ("films/Drama/2.jpg", "Drama"),
        ("films/z.webp", "films"),
        ("more/far.jpg", "more"),
    ]
    assert (catalogue.passed_over, catalogue.on_disk) == (1, False)


def test_catalogue__archive_in_a_store_that_is_broken(store: AbstractFileSystem) -> None:
    store.pipe("/more/films.zip", b"no archive")
    (item,) = Catalogue([Remote("memory://more")])
    assert item.poster == "films.zip"
    with pytest.raises(UserError, match=r"films\.zip is broken or cut off"):
        item.load()
