from pathlib import Path

import duckdb
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.inference.batch_labels import check_labels, load_labels

GENRES = ("Comedy", "Drama", "Romance")


def loaded(file: Path) -> dict[str, tuple[str | None, list[str] | None]]:
    """Of each key: its one genre, and all that are listed."""
    database = duckdb.connect()
    load_labels(database, file, GENRES)
    rows = database.execute("SELECT key, label.actual, label.genres FROM labels").fetchall()
    return {key: (actual, genres) for key, actual, genres in rows}


def test_load_labels__listed_genres_are_spelt_as_the_model_spells_them(tmp_path: Path) -> None:
    file = tmp_path / "labels.csv"
    file.write_text(
        "poster,actual,genres\na,,drama|comedy\nb,ROMANCE, Film-Noir | romance \nc,,Musical\nd,Drama,\n"
    )
    assert loaded(file) == {
        "a": ("Drama", ["Drama", "Comedy"]),
        "b": ("Romance", ["Film-Noir", "Romance"]),
        "c": (None, ["Musical"]),
        "d": ("Drama", None),
    }


def test_load_labels__a_late_row_that_is_not_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "labels.csv"
    rows = b"".join(b"%d,Drama\n" % number for number in range(30_000))
    file.write_bytes(b"poster,actual\n" + rows + b"caf\xe9,Drama\n")
    with pytest.raises(UserError, match=r"labels\.csv cannot be read as a CSV in UTF-8"):
        check_labels(file, GENRES)
