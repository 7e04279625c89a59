"""The points of the map come once, and one point says its poster."""

import csv
import io
import struct
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from dashboard.domain.runs.store import Run
from dashboard.urls import points_src


def test_points__are_kept_for_good_under_the_runs_fingerprint(api: TestClient, small_run: Run) -> None:
    answer = api.get(points_src("small", small_run.fingerprint))
    assert "immutable" in answer.headers["cache-control"]
    assert struct.unpack("<I", answer.content[:4]) == (12,)
    assert len(answer.content) == 20 + 12 * 9


def test_points__without_or_with_another_fingerprint_are_not(api: TestClient) -> None:
    for address in ("/api/v1/runs/small/map", "/api/v1/runs/small/map?v=0000"):
        assert api.get(address).headers["cache-control"] == "no-cache"


def test_points__a_run_without_a_map_has_none(api: TestClient) -> None:
    answer = api.get("/api/v1/runs/unlabelled/map")
    assert struct.unpack("<I", answer.content[:4]) == (0,)


def test_points_as_csv__are_those_that_fit_with_their_places(api: TestClient) -> None:
    answer = api.get("/api/v1/runs/small/map.csv?actual=Romance")
    assert 'filename="small-map.csv"' in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert {row["actual"] for row in rows} == {"Romance"}
    assert [row["poster"] for row in rows] == ["Romance/1.png", "Romance/2.png"]
    for row in rows:
        assert float(row["x"]) ** 2 + float(row["y"]) ** 2 == pytest.approx(1, abs=1e-6)


def test_points_as_csv__a_run_without_a_map_has_none(api: TestClient) -> None:
    assert api.get("/api/v1/runs/unlabelled/map.csv").text.splitlines() == ["poster,x,y,actual,called"]
    assert api.get("/api/v1/runs/none/map.csv").status_code == 404


def test_point__says_its_poster(api: TestClient) -> None:
    said = api.get("/api/v1/runs/small/map/8").json()
    assert said["title"] == "Letters to June"
    assert said["verdict"] == "✗ wrong, 45 % sure\nRomance, called Comedy"
    assert said["src"] == "/posters/small/Romance%2F1.png?w=160"
    assert api.get("/api/v1/runs/small/map/8?scoring=any").json()["verdict"].startswith("✓ right")


def test_point__without_pictures_or_labels(start: Callable[..., TestClient]) -> None:
    said = start(posters=None).get("/api/v1/runs/unlabelled/map/8").json()
    assert said["src"] is None
    assert said["verdict"] == "called Comedy, 45 % sure"


def test_point__that_the_run_has_not(api: TestClient) -> None:
    assert api.get("/api/v1/runs/small/map/12").status_code == 404
    assert api.get("/api/v1/runs/none/map/0").status_code == 404
