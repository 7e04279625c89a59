from importlib.metadata import version
from pathlib import Path

from starlette.testclient import TestClient


def test_health__without_a_model(api: TestClient) -> None:
    assert api.get("/health").json() == {
        "status": "ok",
        "version": version("marquee"),
        "model": None,
        "runs": 3,
    }


def test_health__names_the_model(start, data: Path, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "genrenet.onnx").write_bytes(b"")
    assert start(data=tmp_path).get("/health").json()["model"] == "genrenet"
    assert start(data=tmp_path).get("/health").json()["runs"] == 0


def test_metrics__count_by_route_and_status(api: TestClient) -> None:
    api.get("/api/v1/runs")
    api.get("/api/v1/runs/none/metrics")
    api.get("/no/such/place")
    text = api.get("/metrics").text
    assert 'marquee_requests_total{method="GET",route="/api/v1/runs",status="200"} 1.0' in text
    assert 'route="/api/v1/runs/{run_id}/metrics",status="404"} 1.0' in text
    assert 'route="other",status="404"} 1.0' in text
    assert 'marquee_request_seconds_count{route="/api/v1/runs"} 1.0' in text
    assert "/no/such/place" not in text


def test_metrics__of_two_apps_stay_apart(start) -> None:
    first, second = start(), start()
    first.get("/api/v1/runs")
    assert 'route="/api/v1/runs"' in first.get("/metrics").text
    assert 'route="/api/v1/runs"' not in second.get("/metrics").text
