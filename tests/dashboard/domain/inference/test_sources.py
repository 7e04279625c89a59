import io
import ntpath
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.inference.sources import Catalogue


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two genres, a hidden file, a text and a picture in the top folder."""
    root = tmp_path / "films"
    for name in (
        "Drama/2.jpg",
        "Drama/10.jpg",
        "Action/1.PNG",
        "z.webp",
        "notes.txt",
        ".hidden.jpg",
        ".git/a.jpg",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(name.encode())
    return root


def packed(file: Path, names: list[str]) -> Path:
    """A ZIP or TAR in which each member holds its own name."""
    if file.suffix == ".zip":
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                archive.writestr(name, name)
        return file
    with tarfile.open(file, "w:gz" if file.suffix == ".tgz" else "w") as tar:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(name)
            tar.addfile(info, io.BytesIO(name.encode()))
    return file


def loaded(catalogue: Catalogue) -> dict[str, bytes]:
    found = {}
    for item in catalogue:
        content = item.load()
        found[item.poster] = content.read_bytes() if isinstance(content, Path) else content
    return found


def test_folder__pictures_by_name_in_order(folder: Path) -> None:
    catalogue = Catalogue([folder])
    items = [(item.poster, item.folder) for item in catalogue]
    assert items == [
        ("Action/1.PNG", "Action"),
        ("Drama/10.jpg", "Drama"),
        ("Drama/2.jpg", "Drama"),
        ("z.webp", "films"),
    ]
    assert catalogue.passed_over == 1
    assert catalogue.root == folder
    assert loaded(catalogue)["Drama/2.jpg"] == b"Drama/2.jpg"


def test_file__is_taken_whatever_its_name(folder: Path) -> None:
    assert list(loaded(Catalogue([folder / "notes.txt"]))) == ["notes.txt"]


def test_several_paths__names_from_their_common_folder(folder: Path) -> None:
    catalogue = Catalogue([folder / "z.webp", folder / "Drama"])
    assert list(loaded(catalogue)) == ["z.webp", "Drama/10.jpg", "Drama/2.jpg"]


def test_paths_on_different_drives__are_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def commonpath(paths: list[Path]) -> str:
        return ntpath.commonpath([f"{drive}:{path}" for drive, path in zip("CD", paths, strict=True)])

    monkeypatch.setattr(os.path, "commonpath", commonpath)
    with pytest.raises(UserError, match="lie on different drives"):
        Catalogue([folder / "Drama", folder / "Action"])


def test_path_given_twice_or_inside_another__once(folder: Path) -> None:
    catalogue = Catalogue([folder / "Drama", folder, folder / "Drama" / "2.jpg", folder])
    assert len(loaded(catalogue)) == 4


@pytest.mark.parametrize("kind", ["zip", "tar", "tgz"])
def test_archive__its_own_order_and_content(kind: str, tmp_path: Path) -> None:
    names = ["Drama/b.jpg", "a.jpg", "readme.md", "__MACOSX/a.jpg", "Drama/.thumb.jpg"]
    file = packed(tmp_path / f"films.{kind}", names)
    catalogue = Catalogue([file])
    assert loaded(catalogue) == {"Drama/b.jpg": b"Drama/b.jpg", "a.jpg": b"a.jpg"}
    assert [item.folder for item in catalogue] == ["Drama", ""]
    assert not catalogue.on_disk
    assert catalogue.passed_over == 1


def test_archive_in_a_folder__carries_its_name(folder: Path) -> None:
    packed(folder / "more.zip", ["a.jpg"])
    assert "more.zip/a.jpg" in loaded(Catalogue([folder]))


@pytest.mark.parametrize("kind", ["zip", "tar", "tgz"])
def test_archive_cut_off__is_one_bad_file(kind: str, tmp_path: Path) -> None:
    file = packed(tmp_path / f"films.{kind}", ["a.jpg", "b.jpg"])
    file.write_bytes(file.read_bytes()[:60])
    *_, last = Catalogue([file])
    assert last.poster == f"films.{kind}"
    with pytest.raises(UserError, match=r"films.* is broken or cut off"):
        last.load()


def test_zip_with_a_broken_member__that_member_is_bad(tmp_path: Path) -> None:
    file = tmp_path / "films.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.jpg", "content of a")
        archive.writestr("b.jpg", "content of b")
    file.write_bytes(file.read_bytes().replace(b"content of a", b"content of A"))
    items = iter(Catalogue([file]))
    with pytest.raises(UserError, match="cannot be taken out of its archive"):
        next(items).load()
    assert next(items).load() == b"content of b"


def test_zip_bomb__is_unpacked_no_further_than_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jpg", bytes(60_000_000))
    (content,) = (item.load() for item in Catalogue([file]))
    assert isinstance(content, bytes)
    assert len(content) == 20_000_001


def test_link_to_a_folder_above__is_not_followed(folder: Path) -> None:
    (folder / "Drama" / "up").symlink_to(folder)
    assert len(loaded(Catalogue([folder]))) == 4


def test_name_that_is_no_utf8__can_be_written(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")
    (tmp_path / name).write_bytes(b"x")
    assert loaded(Catalogue([tmp_path])) == {"caf\N{REPLACEMENT CHARACTER}.jpg": b"x"}


def test_stamp__changes_with_the_file(folder: Path) -> None:
    before = {item.poster: item.stamp for item in Catalogue([folder])}
    (folder / "z.webp").write_bytes(b"another")
    after = {item.poster: item.stamp for item in Catalogue([folder])}
    assert [name for name in before if before[name] != after[name]] == ["z.webp"]
