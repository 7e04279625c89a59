"""Every page has its twin, and every chart its table, without a list of them to keep."""

import csv
import io
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from dashboard.pages.registry import all_pages
from tests.catalogue import catalogue

PAGES = [page for page in all_pages() if "<" not in page.path]
CHARTS = [(page.key, chart.name) for page in PAGES for chart in page.charts]


@pytest.mark.parametrize("page", [page.key for page in PAGES] + ["genres/Drama"])
@pytest.mark.parametrize("run", ["small", "unlabelled"])
def test_page_data__is_json_for_any_run(api: TestClient, page: str, run: str) -> None:
    answer = api.get(f"/api/v1/pages/{page}?run={run}&nonsense=1")
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert (found["page"], found["run"]) == (page.split("/")[0], run)
    assert "nonsense" in found["notices"][0]


@pytest.mark.parametrize(("page", "chart"), CHARTS)
def test_chart_table__is_csv_without_links(api: TestClient, page: str, chart: str) -> None:
    run = "unlabelled" if chart.endswith("-moved") else "small"  # what has moved is shown without labels only
    answer = api.get(f"/api/v1/pages/{page}/charts/{chart}.csv?run={run}&vs=second")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert f'filename="{run}-{chart}.csv"' in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert rows
    assert "query" not in rows[0]


def test_chart_table__of_a_genre_is_that_genres(api: TestClient) -> None:
    for address, genre in (("genres/Drama", "Drama"), ("genres", "Action")):
        answer = api.get(f"/api/v1/pages/{address}/charts/genre-taken-for.csv?run=small")
        assert {row["genre"] for row in csv.DictReader(io.StringIO(answer.text))} == {genre}


def test_page_data__of_a_genre_with_signs_in_its_name(start: Any, tmp_path: Path) -> None:
    genres = ("Sci-Fi/Fantasy", "Kids?", "50% #1")
    catalogue(tmp_path, "odd", genres=genres, mix=(0.4, 0.3, 0.3))
    api = start(data=tmp_path)
    for genre in genres:
        address = f"/api/v1/pages/genres/{quote(genre, safe='')}"
        assert api.get(f"{address}?run=odd").json()["genres"][0]["genre"] == genre
        table = api.get(f"{address}/charts/genre-taken-for.csv?run=odd").text
        assert {row["genre"] for row in csv.DictReader(io.StringIO(table))} == {genre}


def test_chart_table__counts_what_is_selected(api: TestClient) -> None:
    answer = api.get("/api/v1/pages/performance/charts/confusion-matrix.csv?run=small&year=1980-1989")
    rows = csv.DictReader(io.StringIO(answer.text))
    counts = {(row["actual"], row["predicted"]): row["posters"] for row in rows}
    assert (counts["Drama", "Drama"], counts["Action", "Action"], counts["Comedy", "Drama"]) == (
        "1",
        "1",
        "0",
    )


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("pages/none", "Pages here: overview"),
        ("pages/genres", "/api/v1/pages/genres/<genre>"),
        ("pages/overview/Drama", "/api/v1/pages/overview"),
        ("pages/genres/Western", "no genre “Western”"),
        ("pages/overview/charts/none.csv", "no chart “none”"),
        ("pages/none/charts/none.csv", "no page “none”"),
        ("nothing", "/api/v1/docs"),
    ],
)
def test_page_data__what_there_is_not(api: TestClient, address: str, word: str) -> None:
    answer = api.get(f"/api/v1/{address}")
    assert answer.status_code == 404
    assert word in answer.json()["detail"]
