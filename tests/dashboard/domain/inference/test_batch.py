"""Scoring, part by part, against one picture after the other by hand."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from dashboard.domain.errors import UserError
from dashboard.domain.inference import batch, batch_parts
from dashboard.domain.inference.batch import score
from dashboard.domain.inference.batch_map import places, plane
from dashboard.domain.inference.batch_parts import Parts
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.picture import decode, look
from dashboard.domain.inference.sources import Catalogue
from tests.tiny_model import GENRES, write_tiny_model

SMALL_PART = 8


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_parts, "PART", SMALL_PART)


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    return Classifier(write_tiny_model(tmp_path_factory.mktemp("model") / "m.onnx"))


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Twenty pictures, of which 03 and 17 are broken."""
    folder = tmp_path / "films"
    folder.mkdir()
    for k in range(20):
        Image.new("RGB", (20, 30), (12 * k, 255 - 12 * k, 90)).save(folder / f"{k:02}.png")
    (folder / "03.png").write_bytes(b"")
    (folder / "17.png").write_bytes(b"no picture")
    return folder


@pytest.fixture
def scored(tmp_path: Path, classifier: Classifier) -> Callable[..., pa.Table]:
    """Score a folder into parts, and give all rows of them."""

    def scored(folder: Path, threads: int = 2, size: int = 3, parts: Parts | None = None) -> pa.Table:
        parts = parts or Parts(tmp_path / f"parts-{threads}-{size}", "job", GENRES)
        parts.begin(Catalogue([folder]))
        score(Catalogue([folder]), classifier, parts, size, threads, lambda _: None)
        return pa.concat_tables([pq.read_table(file) for file in parts.files()])

    return scored


def test_score__numbers_of_each_picture_in_the_order_of_names(
    films: Path, scored: Callable[..., pa.Table], classifier: Classifier
) -> None:
    rows = {row["poster"]: row for row in scored(films).to_pylist()}
    assert list(rows) == [f"{k:02}.png" for k in range(20)]
    assert rows["03.png"]["error"].startswith("03.png is empty")
    assert rows["17.png"]["error"].startswith("17.png is no picture")
    for name in set(rows) - {"03.png", "17.png"}:
        alone = classifier.classify(decode(films / name)[None])
        found = [rows[name][f"p_{genre.lower()}"] for genre in GENRES]
        np.testing.assert_allclose(found, alone.probability[0], atol=1e-6)
        order = np.argsort(-alone.probability[0], kind="stable")
        assert rows[name]["top3"] == [GENRES[k] for k in order[:3]]
        assert rows[name]["predicted"] == GENRES[order[0]]
        assert rows[name]["confidence"] == pytest.approx(alone.probability.max())
        embedding = np.frombuffer(rows[name]["embedding"], np.float16)
        np.testing.assert_allclose(embedding, alone.embedding[0], atol=1e-3)


def test_score__warnings_of_each_picture(films: Path, scored: Callable[..., pa.Table]) -> None:
    """All of them are 20 x 30 and of one colour; one lies on its side."""
    Image.new("RGB", (300, 200), "red").save(films / "00.png")
    rows = scored(films).to_pylist()
    assert rows[0]["warnings"] == "landscape, blank"
    assert rows[1]["warnings"] == "tiny, blank"
    assert rows[3]["warnings"] is None


@pytest.mark.parametrize(("threads", "size"), [(1, 3), (3, 3), (8, 3)])
def test_score__threads_change_nothing(
    films: Path, scored: Callable[..., pa.Table], threads: int, size: int
) -> None:
    assert scored(films, threads, size).equals(scored(films, 2, 3))


def test_score__only_what_is_not_done(
    films: Path, tmp_path: Path, scored: Callable[..., pa.Table], monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = Parts(tmp_path / "parts", "job", GENRES)
    whole = scored(films, parts=parts)
    parts.files()[1].unlink()
    (films / "19.png").write_bytes((films / "18.png").read_bytes())
    decoded: list[str] = []
    monkeypatch.setattr(batch, "look", lambda file: decoded.append(file.name) or look(file))
    again = scored(films, threads=1, parts=parts)
    assert parts.begin(Catalogue([films])) == 20
    # Of three parts the second was lost, and a picture of the third has changed.
    assert decoded == [f"{k:02}.png" for k in range(8, 20)]
    assert again.slice(0, 19).equals(whole.slice(0, 19))


def test_parts__half_written_one_is_done_again(
    films: Path, tmp_path: Path, scored: Callable[..., pa.Table]
) -> None:
    parts = Parts(tmp_path / "parts", "job", GENRES)
    whole = scored(films, parts=parts)
    file = parts.files()[0]
    file.write_bytes(file.read_bytes()[:-9])
    assert parts.begin(Catalogue([films])) == 12
    assert scored(films, parts=parts).equals(whole)


def test_parts__of_another_job_are_refused(
    films: Path, tmp_path: Path, scored: Callable[..., pa.Table]
) -> None:
    scored(films, parts=Parts(tmp_path / "parts", "job", GENRES))
    with pytest.raises(UserError, match="begun with another model or --batch"):
        Parts(tmp_path / "parts", "other", GENRES).begin(Catalogue([films]))


def test_score__at_most_a_few_pictures_are_under_way(
    films: Path, tmp_path: Path, classifier: Classifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = Parts(tmp_path / "parts", "job", GENRES)
    parts.begin(Catalogue([films]))
    finished, most = 0, 0

    def done(count: int) -> None:
        nonlocal finished
        finished += count

    def watched() -> object:
        nonlocal most
        for number, item in enumerate(Catalogue([films]), 1):
            most = max(most, number - finished)
            yield item

    score(watched(), classifier, parts, 1, 2, done)  # type: ignore[arg-type]
    assert finished == 20
    assert most <= batch.AHEAD * 2 + 1


def test_plane__principal_components_in_pieces() -> None:
    rows = np.random.default_rng(1).normal(0, 1, (500, 6)) * [5, 1, 1, 3, 1, 1]
    mean, axes = plane([rows[:100], rows[100:450], rows[450:]], 6)
    centred = rows - rows.mean(axis=0)
    _, strengths, directions = np.linalg.svd(centred, full_matrices=False)
    found = places(rows, mean, axes)
    for k in range(2):
        expected = centred @ directions[k] / (strengths[0] / np.sqrt(len(rows)))
        np.testing.assert_allclose(np.abs(found[:, k]), np.abs(expected), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("rows", [np.empty((0, 4)), np.ones((1, 4)), np.ones((5, 4))])
def test_plane__too_few_to_differ(rows: np.ndarray) -> None:
    mean, axes = plane([rows], 4)
    assert np.abs(places(rows, mean, axes)).max(initial=0) < 1e-3
