import pytest
from sklearn.metrics import f1_score
from starlette.testclient import TestClient

from dashboard.domain.runs.store import Run
from dashboard.settings import ROOT
from tests.catalogue import changed


def test_runs__are_listed_as_their_manifests_say(api: TestClient) -> None:
    answer = api.get("/api/v1/runs").json()
    assert [run["id"] for run in answer["runs"]] == ["second", "small", "unlabelled"]
    assert answer["runs"][1]["columns"][0] == {"name": "language", "type": "category", "label": "Language"}
    assert answer["unreadable"] == []


def test_runs__a_broken_one_is_said(start, tmp_path) -> None:
    folder = tmp_path / "data" / "runs" / "broken"
    folder.mkdir(parents=True)
    (folder / "run.json").write_text('{"schema_version": 9}')
    client = start(data=tmp_path / "data", run="")
    assert "schema version 9" in client.get("/api/v1/runs").json()["unreadable"][0]
    answer = client.get("/api/v1/runs/broken/metrics")
    assert (answer.status_code, answer.headers["content-type"]) == (409, "application/problem+json")
    assert "schema version 9" in answer.json()["detail"]


def test_metrics__of_the_small_run_by_hand(api: TestClient) -> None:
    found = api.get("/api/v1/runs/small/metrics").json()
    assert (found["posters"], found["labelled"], found["right"]) == (12, 12, 6)
    assert found["genres"] == ["Action", "Comedy", "Drama", "Romance", "Thriller"]
    matrix = [[1, 0, 1, 0, 1], [0, 1, 1, 0, 0], [0, 1, 2, 0, 0], [0, 1, 0, 1, 0], [0, 0, 1, 0, 1]]
    assert found["confusion_matrix"] == matrix
    assert found["accuracy"] == 0.5
    assert (found["top2_accuracy"], found["top3_accuracy"]) == (1.0, 1.0)
    actual = [i for i in range(5) for j in range(5) for _ in range(matrix[i][j])]
    predicted = [j for i in range(5) for j in range(5) for _ in range(matrix[i][j])]
    assert found["macro_f1"] == pytest.approx(f1_score(actual, predicted, average="macro"))
    drama = found["by_genre"][2]
    assert (drama["genre"], drama["posters"], drama["predicted"]) == ("Drama", 3, 5)
    assert (drama["precision"], drama["recall"], drama["f1"]) == pytest.approx((2 / 5, 2 / 3, 1 / 2))
    assert all(low <= found[name] <= high for name, (low, high) in found["intervals"].items())
    assert drama["intervals"]["recall"][0] < 2 / 3 < drama["intervals"]["recall"][1]
    assert found["notices"] == []


def test_metrics__of_the_2025_workbook(start) -> None:
    """Accuracy, macro averages, hits within two and three, confidence and its error, as known of the workbook."""
    found = start(data=ROOT / "data", run="").get("/api/v1/runs/baseline-2025/metrics").json()
    assert round(found["accuracy"], 4) == 0.2023
    assert (round(found["macro_f1"], 4), round(found["macro_recall"], 4)) == (0.1016, 0.2069)
    assert round(found["macro_precision"], 4) == 0.1838
    assert (round(found["top2_accuracy"], 4), round(found["top3_accuracy"], 4)) == (0.3480, 0.5212)
    assert (round(found["mean_confidence"], 5), round(found["ece"], 3)) == (0.99997, 0.798)
    assert found["patterns"][0]["pattern"] == "Drama>Thriller>Romance"
    assert [genre["precision"] for genre in found["by_genre"]][1] is None


def test_metrics__select_as_the_pages_do(api: TestClient) -> None:
    found = api.get("/api/v1/runs/small/metrics?actual=Drama&outcome=right&col.language=fr").json()
    assert (found["posters"], found["selection"]) == (1, "Drama, right, language fr")
    assert api.get("/api/v1/runs/small/metrics?scoring=any").json()["right"] == 8


def test_metrics__what_cannot_be_understood_is_left_out_and_said(api: TestClient) -> None:
    found = api.get("/api/v1/runs/small/metrics?zz=1&year=abc&actual=Western&run=second").json()
    assert (found["run"], found["posters"]) == ("small", 12)
    assert [
        word in notice for word, notice in zip(("zz", "year", "Western"), found["notices"], strict=True)
    ] == [True] * 3


def test_metrics__nothing_selected_or_no_labels_is_null_not_nan(api: TestClient) -> None:
    for address in ("small/metrics?q=nothing-like-it", "unlabelled/metrics"):
        found = api.get(f"/api/v1/runs/{address}").json()
        assert (found["accuracy"], found["macro_f1"], found["ece"]) == (None, None, None)
        assert found["intervals"]["accuracy"] == [None, None]


def test_metrics__of_second_and_third_guesses_that_nobody_knows_are_null(
    start, small_run: Run, tmp_path
) -> None:
    changed(small_run, tmp_path / "runs", "plain", top3=None)
    found = start(data=tmp_path, run="").get("/api/v1/runs/plain/metrics").json()
    assert (found["accuracy"], found["top2_accuracy"], found["top3_accuracy"]) == (0.5, None, None)
    assert found["intervals"]["top3_accuracy"] == [None, None]


def test_metrics__of_a_run_without_labels_what_it_promises(api: TestClient) -> None:
    """Its model is not known, so its confidences stand as they are; asked for by name, a judged run mends them."""
    found = api.get("/api/v1/runs/unlabelled/metrics").json()
    sure = [0.8, 0.6, 0.5, 0.55, 0.7, 0.95, 0.65, 0.4, 0.45, 0.85, 0.75, 0.99]
    assert found["expected_accuracy"] == found["mean_confidence"] == pytest.approx(sum(sure) / 12)
    low, high = found["intervals"]["expected_accuracy"]
    assert low < found["expected_accuracy"] < high
    assert "expected_accuracy" not in api.get("/api/v1/runs/small/metrics").json()


def test_metrics__no_such_run(api: TestClient) -> None:
    answer = api.get("/api/v1/runs/none/metrics")
    assert answer.status_code == 404
    assert answer.json() == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "There is no run named “none”. Runs here: second, small, unlabelled.",
    }


def test_newly__figures_table_file_and_report_are_of_the_same_posters(client: "TestClient") -> None:
    asked = "vs=second&newly=right"
    said = client.get(f"/api/v1/runs/small/metrics?{asked}").json()
    assert (said["posters"], said["right"]) == (4, 4)
    assert said["selection"] == "newly right against Second run"
    assert len(client.get(f"/api/v1/runs/small/posters.csv?{asked}").text.splitlines()) == 1 + 4
    assert len(client.get(f"/api/v1/pages/posters?run=small&{asked}").json()["posters"]) == 4
    report = client.get(f"/api/v1/runs/small/report.html?{asked}").text
    assert "4 of 12 posters: newly right against Second run" in report


def test_newly__against_no_run_is_dropped_and_said(client: "TestClient") -> None:
    said = client.get("/api/v1/runs/small/metrics?newly=right").json()
    assert said["posters"] == 12
    assert "needs a second run" in said["notices"][0]
