from pathlib import Path

import pandas as pd
import pytest
from PIL import Image

from dashboard.domain.errors import UserError
from train.data import genre_counts, read_posters


def picture(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (20, 30), "red").save(file)


def test_read_posters__folder_per_genre(tmp_path: Path) -> None:
    picture(tmp_path / "Drama" / "1.png")
    picture(tmp_path / "Action" / "2.jpg")
    (tmp_path / "Action" / "notes.txt").write_text("no picture")
    posters, notices = read_posters(tmp_path, ["Action", "Drama"])
    assert list(posters.table["poster"]) == ["Action/2.jpg", "Drama/1.png"]
    assert posters.genres == [("Action",), ("Drama",)]
    assert notices == []


def test_read_posters__table_with_several_genres(tmp_path: Path) -> None:
    picture(tmp_path / "films" / "a.webp")
    picture(tmp_path / "films" / "b.webp")
    (tmp_path / "films.csv").write_text("id,genres\na,Drama|Music\nb,\nc,Drama\n")
    posters, notices = read_posters(tmp_path / "films.csv")
    assert list(posters.table["poster"]) == ["a.webp"]
    assert posters.of(["Drama", "Comedy", "Music"]).tolist() == [[1, 0, 1]]
    assert notices == [
        "1 posters of films.csv have no file (first: c); left out.",
        "1 posters of films.csv have no genre (first: b); left out.",
    ]


def test_read_posters__parquet_with_lists(tmp_path: Path) -> None:
    picture(tmp_path / "x" / "1.png")
    pd.DataFrame({"poster": ["x/1.png"], "genres": [["Drama", "Romance"]]}).to_parquet(tmp_path / "t.parquet")
    posters, _ = read_posters(tmp_path / "t.parquet")
    assert posters.genres == [("Drama", "Romance")]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("poster,genres\nnone.png,Drama\n", "No poster of"),
        ("name,genres\na.png,Drama\n", "none of the columns poster, file, id"),
        ("poster,colour\na.png,red\n", "none of the columns genres, actual, genre"),
        ("poster,genres\na.png,Drama\na.png,Comedy\n", "a.png stands twice"),
        ("poster,genres\na.png,Opera\n", "The genre “Opera” is unknown"),
        ("poster,genres\na.png,Drama\n", "The genre Comedy has no posters"),
        ("", "cannot be read as a table"),
    ],
)
def test_read_posters__table_that_says_what_is_wrong(tmp_path: Path, content: str, says: str) -> None:
    picture(tmp_path / "a.png")
    (tmp_path / "t.csv").write_text(content)
    with pytest.raises(UserError, match=says):
        read_posters(tmp_path / "t.csv", ["Comedy", "Drama"])


def test_read_posters__empty_genre_folder(tmp_path: Path) -> None:
    picture(tmp_path / "Drama" / "1.png")
    (tmp_path / "Comedy").mkdir()
    with pytest.raises(UserError, match="Comedy has no pictures"):
        read_posters(tmp_path)


def test_read_posters__nothing_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        read_posters(tmp_path / "none")
    with pytest.raises(UserError, match="has no folders"):
        read_posters(tmp_path)


def test_genre_counts__commonest_first(tmp_path: Path) -> None:
    for name in ("a", "b"):
        picture(tmp_path / f"{name}.png")
    (tmp_path / "t.csv").write_text("poster,genres\na.png,Music|Drama\nb.png,Drama\n")
    assert list(genre_counts(read_posters(tmp_path / "t.csv")[0]).items()) == [("Drama", 2), ("Music", 1)]
