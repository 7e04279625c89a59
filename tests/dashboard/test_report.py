"""The report: one file that stands by itself and says what the page says."""

import re
from pathlib import Path

import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Store
from dashboard.report import report
from dashboard.reporting import write_report
from dashboard.settings import Settings
from dashboard.view import look
from tests.catalogue import catalogue


def test_report__says_what_is_filtered_and_its_figures(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, "?outcome=wrong"))
    assert "6 of 12 posters: wrong" in text
    assert "Who Closed the Door" in text
    assert "Winter Ferry" not in text
    assert text.count("data:image/webp;base64,") == 6


def test_report__needs_no_network(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, ""))
    own = text[: text.index("<script>")] + text[text.index("<body>") :]
    assert re.findall(r"(?:src|href)=[\"'](?!data:)", own) == []
    assert "url(" not in own


def test_report__asks_for_no_click(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, ""))
    assert "Click" not in re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)


def test_report__titles_cannot_inject_markup(settings: Settings, store: Store) -> None:
    assert "Été &amp; Co." in report(look(settings, store, "?q=co.png"))


def test_report__unlabelled_run(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, "?run=unlabelled"))
    assert "The most telling posters" in text
    assert "Expected to be right" in text
    assert "Right at first guess" not in text
    assert "These posters have no known genre" not in text  # no empty charts


def test_report__unlabelled_run_beside_a_judged_one(tmp_path: Path) -> None:
    catalogue(tmp_path, "known", 200)
    catalogue(tmp_path, "new", 100, labelled=False, seed=1)
    text = report(look(Settings(data=tmp_path), Store(tmp_path / "runs"), "?run=new"))
    for words in (
        "Has anything moved?",
        "within chance",
        "What is called, here and there",
        "Least like anything known",
    ):
        assert words in text
    assert "What is taken for what" not in text


def test_write_report__to_a_file(settings: Settings, tmp_path: Path) -> None:
    file = write_report(settings, "small", "actual=Drama", tmp_path / "r.html")
    assert "3 of 12 posters: Drama" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("asked", ["actual=Foo", "confidence=80-1", "col.none=x"])
def test_write_report__of_other_posters_than_asked_for_is_none(
    settings: Settings, tmp_path: Path, asked: str
) -> None:
    with pytest.raises(UserError, match="No report was written"):
        write_report(settings, "small", asked, tmp_path / "r.html")
    assert not list(tmp_path.iterdir())


def test_write_report__an_unknown_run_writes_nothing(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no run named"):
        write_report(settings, "none", "", tmp_path / "r.html")
    assert not (tmp_path / "r.html").exists()
