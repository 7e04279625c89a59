"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.files import written_aside


def test_written_aside__takes_its_place_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    with written_aside(file) as aside:
        aside.write_text("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


def test_written_aside__a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    with pytest.raises(ZeroDivisionError), written_aside(file) as aside:
        aside.write_text(str(1 // 0))
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_written_aside__no_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="choose another place"), written_aside(tmp_path / "none" / "a.txt"):
        pass
