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
