"""Downloads leave nothing behind on the server's disk, whether they end well or not."""

import io
import tempfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from starlette.testclient import TestClient

from dashboard.domain.runs import export
from dashboard.domain.runs.store import Run

ADDRESS = "/api/v1/runs/small/posters.xlsx"


REPORT = "/api/v1/runs/small/report"


def test_report__of_a_page_is_saved_under_its_name(api: TestClient) -> None:
    answer = api.get(f"{REPORT}/genres%2FDrama.html?actual=Drama")
    assert answer.headers["content-disposition"].endswith("small-genres-drama-report.html")
    assert "<h1>Drama: Small run</h1>" in answer.text
    assert "<h1>Overview and performance: Small run</h1>" in api.get(f"{REPORT}.html").text


@pytest.mark.parametrize(
    ("path", "status", "sentence"),
    [
        ("/nonsense.html", 404, "There is no report of a page “nonsense”."),
        ("/genres/Musical.html", 404, "This run has no genre “Musical”"),
        ("/posters.html?actual=Musical", 422, "No report was written."),
    ],
)
def test_report__what_cannot_be_told_is_refused(
    api: TestClient, path: str, status: int, sentence: str
) -> None:
    answer = api.get(f"{REPORT}{path}")
    assert answer.status_code == status
    assert sentence in answer.json()["detail"]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_posters_xlsx__is_sent_and_gone(api: TestClient, temporary: Path) -> None:
    answer = api.get(f"{ADDRESS}?actual=Drama")
    assert 'filename="small-posters.xlsx"' in answer.headers["content-disposition"]
    assert len(list(openpyxl.load_workbook(io.BytesIO(answer.content)).active.values)) == 4
    assert list(temporary.iterdir()) == []


def test_posters_xlsx__a_refusal_leaves_no_file(
    api: TestClient, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "SHEET_ROWS", 5)
    assert "more than a sheet holds" in api.get(ADDRESS).json()["detail"]
    assert list(temporary.iterdir()) == []


def test_posters_xlsx__an_error_half_way_leaves_no_file(
    start: Callable[..., TestClient], temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(run: Run, *_: object) -> object:
        yield ["first"]
        raise ZeroDivisionError

    monkeypatch.setattr(export, "rows", broken)
    with pytest.raises(ZeroDivisionError):
        start().get(ADDRESS)
    assert list(temporary.iterdir()) == []
