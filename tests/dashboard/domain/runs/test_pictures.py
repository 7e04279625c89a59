"""Pictures are found where people keep them, and nowhere else."""

from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import is_inside, picture_of
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection


@pytest.fixture
def poster(small_run: Run) -> Poster:
    found = query.poster(small_run, Selection(), "Action/7.png")
    assert found is not None
    return found


def put(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"")
    return file


@pytest.mark.parametrize("place", ["Action/7.png", "collection/Action/7.png"])
def test_picture_of__by_its_name(small_run: Run, poster: Poster, tmp_path: Path, place: str) -> None:
    file = put(tmp_path / place)
    assert picture_of(small_run, poster, tmp_path) == file


@pytest.mark.parametrize("place", ["Action/7.png", "collection/Action/7.png"])
def test_picture_of__by_its_base_name_in_the_folder_of_its_genre(
    small_run: Run, poster: Poster, tmp_path: Path, place: str
) -> None:
    """A film stands under Action and under Thriller with different artwork: its own genre wins."""
    file = put(tmp_path / place)
    put(file.parent.parent / "Thriller" / "7.png")
    bare = replace(poster, poster="7.png")
    assert picture_of(small_run, bare, tmp_path) == file
    assert (
        picture_of(small_run, replace(bare, actual="Thriller"), tmp_path)
        == file.parent.parent / "Thriller" / "7.png"
    )
    assert picture_of(small_run, replace(bare, actual=None), tmp_path) == file


@pytest.mark.parametrize(
    "name", ["../secret.png", "Action/../../secret.png", "/etc/hostname", "a\x00b", "", ".", "x" * 5000]
)
def test_picture_of__never_outside_of_the_folder(
    small_run: Run, poster: Poster, tmp_path: Path, name: str
) -> None:
    put(tmp_path / "secret.png")
    (tmp_path / "posters" / "Action").mkdir(parents=True)
    assert picture_of(small_run, replace(poster, poster=name), tmp_path / "posters") is None


@pytest.mark.parametrize("genre", ["..", "../outside", "collection/../../outside", "{}/outside", "a\x00b"])
def test_picture_of__not_by_its_genre_either(
    small_run: Run, poster: Poster, tmp_path: Path, genre: str
) -> None:
    for place in ("secret.png", "outside/secret.png", "posters/collection/7.png"):
        put(tmp_path / place)
    strange = replace(poster, poster="secret.png", actual=genre.format(tmp_path))
    assert picture_of(small_run, strange, tmp_path / "posters") is None


def test_picture_of__folder_and_pictures_may_be_links(small_run: Run, poster: Poster, tmp_path: Path) -> None:
    put(tmp_path / "disk" / "7.png")
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "Action").symlink_to(tmp_path / "disk")
    (tmp_path / "posters").symlink_to(tmp_path / "real")
    assert picture_of(small_run, poster, tmp_path / "posters") == tmp_path / "posters" / "Action" / "7.png"


@pytest.mark.parametrize(
    "folder", [PurePosixPath("/posters"), PurePosixPath("../posters"), PurePosixPath(".")]
)
def test_is_inside__of_folders_however_they_are_named(folder: PurePosixPath) -> None:
    assert is_inside(folder, folder / "a" / "b.png")
    assert not is_inside(folder, folder / "../posters/b.png")
    assert not is_inside(folder, folder / "/b.png")


@pytest.mark.parametrize("name", ["..\\..\\x", "D:/x", "C:/x", "\\x", "\\\\server\\share\\x", "a/..\\../x"])
def test_is_inside__not_what_leads_out_of_it_on_windows(name: str) -> None:
    folder = PureWindowsPath("C:\\posters")
    assert not is_inside(folder, folder / name)
    assert is_inside(folder, folder / "a" / "b.png")


def test_picture_of__none_where_there_is_no_folder_or_no_file(
    small_run: Run, poster: Poster, tmp_path: Path
) -> None:
    assert picture_of(small_run, poster, None) is None
    assert picture_of(small_run, poster, tmp_path) is None
    assert picture_of(small_run, poster, tmp_path / "gone") is None
