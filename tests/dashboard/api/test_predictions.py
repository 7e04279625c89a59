"""Pictures in, genres out, with a model that looks at the colour alone."""

import io
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from starlette.testclient import TestClient

from dashboard.domain.inference.familiar import Familiar


def png(colour: str, size: tuple[int, int] = (40, 60)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


def form(*contents: bytes, field: str = "files") -> list:
    return [(field, (f"{number}.png", content)) for number, content in enumerate(contents)]


def test_predictions__of_one_picture(api: TestClient) -> None:
    answer = api.post("/api/v1/predictions", files=form(png("red")))
    assert answer.status_code == 200, answer.text
    (found,) = answer.json()["results"]
    assert (found["file"], found["genre"]) == ("0.png", "Action")
    assert found["confidence"] == pytest.approx(1.01 / 1.05, abs=1e-6)
    assert found["top3"] == ["Action", "Comedy", "Drama"]
    assert sum(found["probabilities"].values()) == pytest.approx(1)
    assert found["milliseconds"] > 0
    assert not {"activation", "similar", "error"} & found.keys()


def test_predictions__warnings_beside_the_answer(start) -> None:
    client = start()
    services = client.app.state.services  # type: ignore[attr-defined]
    services.familiar = Familiar(np.zeros((128, 128), np.float32), np.zeros(128, np.float32), 1.0, 1.0)
    pictures = form(png("red", (200, 300)), png("red", (60, 40)))
    plain, wide = client.post("/api/v1/predictions", files=pictures).json()["results"]
    assert [warning["code"] for warning in plain["warnings"]] == ["blank", "unfamiliar"]
    assert [warning["code"] for warning in wide["warnings"]] == ["landscape", "tiny", "blank", "unfamiliar"]
    assert wide["warnings"][0]["sentence"].startswith("This picture is not taller than wide")
    assert (plain["genre"], wide["genre"]) == ("Action", "Action")


def test_predictions__many_keep_their_order_and_a_bad_one_stops_nobody(api: TestClient) -> None:
    contents = (png("red"), b"no picture", png("blue")[:60], png("lime"), b"")
    results = api.post("/api/v1/predictions", files=form(*contents)).json()["results"]
    assert [result["file"] for result in results] == [f"{number}.png" for number in range(5)]
    assert [result.get("genre") for result in results] == ["Action", None, None, "Comedy", None]
    assert "no picture that can be read" in results[1]["error"]
    assert "broken or cut off" in results[2]["error"]
    assert "empty" in results[4]["error"]
    text = api.get("/metrics").text
    assert 'marquee_predictions_total{genre="Action"} 1.0' in text
    assert 'marquee_rejected_inputs_total{reason="picture"} 3.0' in text


def test_predictions__activation_by_genre(api: TestClient) -> None:
    (found,) = api.post("/api/v1/predictions?activation=true", files=form(png("red"))).json()["results"]
    assert list(found["activation"]) == ["Action", "Comedy", "Drama", "Romance", "Thriller"]
    assert np.array(found["activation"]["Drama"]).shape == (9, 6)


def test_predictions__similar_posters_of_a_run(api: TestClient) -> None:
    """The fake model's embedding is that of an Action poster; the small run has three."""
    (found,) = api.post("/api/v1/predictions?similar=3&run=small", files=form(png("red"))).json()["results"]
    assert {poster["poster"] for poster in found["similar"]} == {
        "Action/1.png",
        "Action/2.png",
        "Action/7.png",
    }
    likeness = [poster["similarity"] for poster in found["similar"]]
    assert likeness == sorted(likeness, reverse=True)
    assert likeness[-1] > 0.9
    (found,) = api.post("/api/v1/predictions?similar=50", files=form(png("red"))).json()["results"]
    assert len(found["similar"]) == 12


def test_predictions__similar_posters_where_there_are_none(api: TestClient) -> None:
    answer = api.post("/api/v1/predictions?similar=3&run=none", files=form(png("red")))
    assert (answer.status_code, answer.json()["title"]) == (404, "Not Found")
    (found,) = api.post("/api/v1/predictions?similar=3&run=second", files=form(png("red"))).json()["results"]
    assert (found["genre"], found["similar"]) == ("Action", [])
    assert "keeps no embeddings" in found["why_no_similar"]


def test_predictions__similar_posters_of_a_run_by_another_model(api: TestClient) -> None:
    api.app.state.services._classifier.sha256 = "1" * 64  # type: ignore[attr-defined]
    (found,) = api.post("/api/v1/predictions?similar=3&run=small", files=form(png("red"))).json()["results"]
    assert (found["genre"], found["similar"]) == ("Action", [])
    assert "Another model" in found["why_no_similar"]


@pytest.mark.parametrize(
    ("request_", "status", "word"),
    [
        ({"files": form(png("red"), field="file")}, 422, "fields named files"),
        ({"data": {"files": "text"}}, 415, "multipart/form-data"),
        ({"json": {"files": []}}, 415, "multipart/form-data"),
        ({"content": b"", "headers": {"Content-Type": "multipart/form-data"}}, 400, "boundary"),
        (
            {"content": b"--x\r\nrubbish", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
            4,
            "",
        ),
    ],
)
def test_predictions__requests_that_do_not_fit(
    api: TestClient, request_: dict, status: int, word: str
) -> None:
    answer = api.post("/api/v1/predictions", **request_)
    assert answer.status_code // (100 if status < 100 else 1) == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert word in answer.json()["detail"]


@pytest.mark.parametrize("query", ["similar=-1", "similar=51", "similar=x", "activation=perhaps"])
def test_predictions__parameters_that_do_not_fit(api: TestClient, query: str) -> None:
    answer = api.post(f"/api/v1/predictions?{query}", files=form(png("red")))
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert query.split("=")[0] in answer.json()["detail"]


def test_predictions__too_many_or_too_large(start) -> None:
    client = start(request_files=2, request_megabytes=1)
    for number in (3, 4, 9):
        answer = client.post("/api/v1/predictions", files=form(*[png("red")] * number))
        assert answer.status_code == 413
        assert "More than 2 pictures" in answer.json()["detail"]
    noise = np.random.default_rng(0).bytes(1_100_000)
    answer = client.post("/api/v1/predictions", files=form(noise))
    assert answer.status_code == 413
    assert "larger than 1 MB" in answer.json()["detail"]
    assert 'marquee_rejected_inputs_total{reason="size"} 4.0' in client.get("/metrics").text


def test_predictions__too_large_without_saying_so(start) -> None:
    """A body in chunks states no length: it is counted while it comes."""
    client = start(request_megabytes=1)
    head = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n'
    chunks = (head, *[bytes(100_000)] * 12, b"\r\n--x--\r\n")
    answer = client.post(
        "/api/v1/predictions",
        content=iter(chunks),
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    )
    assert answer.status_code == 413


def test_predictions__busy(start) -> None:
    """One place, taken by a request whose picture is still being looked at."""
    client = start(in_flight=1)
    services = client.app.state.services  # type: ignore[attr-defined]
    looking, seen = threading.Event(), threading.Event()
    model = services._classifier
    classify = model.classify

    def slowly(*asked: object) -> object:
        looking.set()
        assert seen.wait(20)
        return classify(*asked)

    model.classify = slowly
    answers = []
    first = threading.Thread(
        target=lambda: answers.append(client.post("/api/v1/predictions", files=form(png("red"))))
    )
    first.start()
    assert looking.wait(20)
    second = client.post("/api/v1/predictions", files=form(png("red")))
    seen.set()
    first.join()
    assert (second.status_code, second.headers["retry-after"]) == (503, "1")
    assert answers[0].status_code == 200
    assert client.post("/api/v1/predictions", files=form(png("red"))).status_code == 200


def test_predictions__key_and_rate(start) -> None:
    client = start(api_key="secret", rate_limit=2)
    for headers in ({}, {"X-API-Key": "wrong"}, {"X-API-Key": "sécret".encode()}):
        answer = client.post("/api/v1/predictions", files=form(png("red")), headers=headers)
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
    key = {"X-API-Key": "secret"}
    statuses = [
        client.post("/api/v1/predictions", files=form(png("red")), headers=key).status_code for _ in range(3)
    ]
    assert statuses == [200, 200, 429]
    assert int(client.get("/api/v1/runs", headers=key).headers["retry-after"]) >= 1
    assert client.get("/api/v1/pages/overview").status_code == 200
    assert 'reason="key"} 3.0' in client.get("/metrics").text


@pytest.mark.parametrize("content", [None, b"", b"no model"])
def test_predictions__without_a_model_that_can_be_read(start, tmp_path: Path, content: bytes | None) -> None:
    (tmp_path / "models").mkdir()
    if content is not None:
        (tmp_path / "models" / "genrenet.onnx").write_bytes(content)
    client = start(data=tmp_path)
    client.app.state.services._classifier = None  # type: ignore[attr-defined]
    for answer in (client.post("/api/v1/predictions", files=form(png("red"))), client.get("/api/v1/model")):
        assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
        assert "export_onnx.py" in answer.json()["detail"]


def test_model__says_what_it_is(api: TestClient) -> None:
    told = api.get("/api/v1/model").json()
    assert (told["name"], told["version"], told["genres"][0]) == ("colours", "1", "Action")
