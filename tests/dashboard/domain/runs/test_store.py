"""A run is written whole or not at all, and what is no run is said in a sentence."""

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run, Store, write_run, written_beside


@pytest.fixture
def copied(small_run: Run, tmp_path: Path) -> Store:
    """A store with one run, "copy", whose files may be spoiled."""
    folder = tmp_path / "runs" / "copy"
    folder.mkdir(parents=True)
    for file in small_run.path.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    return Store(tmp_path / "runs")


def refused(store: Store, run_id: str) -> str:
    with pytest.raises(UserError) as error:
        store.open(run_id)
    return str(error.value)


def test_write_run__comes_back_as_it_was(small_run: Run, tmp_path: Path) -> None:
    table = pq.read_table(small_run.predictions)
    assert small_run.embeddings is not None
    again = write_run(tmp_path, small_run.manifest, table, small_run.embeddings)
    assert again.manifest == small_run.manifest
    assert pq.read_table(again.predictions).equals(table)
    np.testing.assert_array_equal(again.embeddings, small_run.embeddings)
    assert sorted(file.name for file in again.path.iterdir()) == [
        "embeddings.npy",
        "predictions.parquet",
        "run.json",
    ]
    assert [item.name for item in tmp_path.iterdir()] == ["small"]


def test_embeddings__are_unit_length_float16_row_by_row(small_run: Run) -> None:
    assert small_run.embeddings is not None
    assert (small_run.embeddings.dtype, small_run.embeddings.shape) == (np.float16, (12, 128))
    np.testing.assert_allclose(np.linalg.norm(small_run.embeddings.astype(float), axis=1), 1, atol=2e-3)


def test_write_run__never_over_another(small_run: Run) -> None:
    with pytest.raises(UserError, match="exists already"):
        write_run(small_run.path.parent, small_run.manifest, pq.read_table(small_run.predictions))


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda table: table.drop_columns(["top3"]), "lack the column top3"),
        (lambda table: table.drop_columns(["p_drama"]), "lack the column p_drama"),
        (lambda table: table.drop_columns(["language"]), "lack the column language"),
        (lambda table: table.slice(1), "counts 12 posters, the predictions 11"),
        (lambda table: pa.concat_tables([table.slice(1), table.slice(1, 1)]), "stands twice"),
    ],
)
def test_write_run__parts_that_do_not_fit(small_run: Run, tmp_path: Path, spoil, sentence: str) -> None:
    table = pq.read_table(small_run.predictions)
    with pytest.raises(UserError, match=sentence):
        write_run(tmp_path / "runs", small_run.manifest, spoil(table))
    with pytest.raises(UserError, match="3 embeddings do not fit 12 posters"):
        write_run(tmp_path / "runs", small_run.manifest, table, np.zeros((3, 128)))
    assert not (tmp_path / "runs").exists()


def test_written_beside__leaves_nothing_when_it_fails(tmp_path: Path) -> None:
    def fail() -> None:
        with written_beside(tmp_path / "run") as aside:
            (aside / "half").write_text("x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_written_beside__where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(UserError, match="cannot be written"), written_beside(tmp_path / "file" / "run"):
        pass


def test_written_beside__the_second_of_two_at_once_is_told(tmp_path: Path) -> None:
    def late() -> None:
        with written_beside(tmp_path / "run") as aside:
            (aside / "who").write_text("late")
            with written_beside(tmp_path / "run") as early:
                (early / "who").write_text("early")

    with pytest.raises(UserError, match="could not be written"):
        late()
    assert (tmp_path / "run" / "who").read_text() == "early"
    assert [item.name for item in tmp_path.iterdir()] == ["run"]


def test_store__finds_runs_by_their_folders(data: Path) -> None:
    store = Store(data / "runs")
    assert store.ids() == ["second", "small", "unlabelled"]
    assert store.open("small") is store.open("small")
    assert Store(data / "nowhere").ids() == []


@pytest.mark.parametrize(
    "name", ["none", "", "..", "../runs/small", "small/", "a b", "ümlaut", "x" * 300, "a\x00b"]
)
def test_store__no_such_run_says_which_there_are(store: Store, name: str) -> None:
    assert "Runs here: second, small, unlabelled." in refused(store, name)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"schema_version": 2}, "has schema version 2, and this program reads version 1"),
        ({"schema_version": None}, "has schema version None"),
        ({"protocol": "guesswork"}, "is no valid run: protocol"),
        ({"genres": ["Drama"]}, "is no valid run: genres"),
        ({"genres": ["Drama", "drama"]}, "a genre stands twice"),
        ({"surprise": 1}, "is no valid run: surprise"),
        ({"posters": 13}, "says 13 posters and holds 12"),
    ],
)
def test_store__a_manifest_that_does_not_fit(copied: Store, change: dict, sentence: str) -> None:
    file = copied.root / "copy" / "run.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    assert sentence in refused(copied, "copy")
    runs, broken = copied.readable()
    assert (runs, len(broken)) == ([], 1)


def test_store__files_that_cannot_be_read(copied: Store) -> None:
    folder = copied.root / "copy"
    predictions = (folder / "predictions.parquet").read_bytes()
    for content in (b"", b"PAR1", predictions[: len(predictions) // 2]):
        (folder / "predictions.parquet").write_bytes(content)
        assert "lacks readable predictions" in refused(copied, "copy")
    pq.write_table(pa.table({"film": ["a"]}), folder / "predictions.parquet")
    assert "lack poster or predicted" in refused(copied, "copy")
    (folder / "predictions.parquet").unlink()
    assert "lacks readable predictions" in refused(copied, "copy")
    for text in ("", "[]", "{", "\xff"):
        (folder / "run.json").write_text(text, encoding="latin-1")
        assert refused(copied, "copy")


def test_store__embeddings_that_do_not_fit(copied: Store) -> None:
    file = copied.root / "copy" / "embeddings.npy"
    np.save(file, np.zeros((3, 128), np.float16))
    with pytest.raises(UserError, match="do not fit its posters"):
        _ = copied.open("copy").embeddings
    file.write_bytes(b"no array")
    with pytest.raises(UserError, match="cannot be read"):
        _ = copied.open("copy").embeddings
    file.unlink()
    assert copied.open("copy").embeddings is None


def test_store__a_run_goes_by_the_name_of_its_folder(copied: Store) -> None:
    assert copied.open("copy").id == "copy"


def test_run__is_equal_to_itself_and_to_no_other(small_run: Run, second_run: Run, store: Store) -> None:
    again = Store(store.root).open("small")
    assert small_run == again
    assert hash(small_run) == hash(again)
    assert small_run != second_run


def test_poster_folder__own_pictures_first(copied: Store, pictures: Path, tmp_path: Path) -> None:
    file = copied.root / "copy" / "run.json"
    assert copied.open("copy").poster_folder() is None
    assert copied.open("copy").poster_folder(pictures) == pictures
    (tmp_path / "own").mkdir()
    file.write_text(json.dumps(json.loads(file.read_text()) | {"poster_root": "../../own"}))
    assert copied.open("copy").poster_folder(pictures) == (tmp_path / "own").resolve()
    (tmp_path / "own").rmdir()
    assert copied.open("copy").poster_folder(pictures) == pictures
