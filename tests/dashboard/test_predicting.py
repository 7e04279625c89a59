"""The predict command as a user meets it, also when it is killed."""

import json
import os
import signal
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import fsspec
import numpy as np
import pyarrow.parquet as pq
import pytest
from fsspec import AbstractFileSystem
from PIL import Image

from dashboard.__main__ import main
from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.settings import ROOT
from tests.tiny_model import write_tiny_model

KILLED = """
import os, signal, sys
from dashboard.domain.inference import batch_parts
batch_parts.PART = 8
write = batch_parts.Parts.write
def killing(self, part, rows):
    write(self, part, rows)
    if part == 1: os.kill(os.getpid(), signal.SIGKILL)
if "kill" in sys.argv: batch_parts.Parts.write = killing
from dashboard.__main__ import main
main([argument for argument in sys.argv[1:] if argument != "kill"])
"""
FILES = ("{}.parquet", "{}-unreadable.csv", "runs/{}/predictions.parquet", "runs/{}/embeddings.npy")
Predict = Callable[..., int]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Thirty pictures in two folders of known genres and one of an unknown, and a broken file."""
    root = tmp_path / "films"
    for k in range(30):
        folder = root / ("drama", "Action", "Western")[k % 3]
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (20, 30), (8 * k, 255 - 8 * k, 90)).save(folder / f"{k:02}.png")
    (root / "Action" / "broken.jpg").write_bytes(b"no picture")
    return root


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "m.onnx")


@pytest.fixture
def store() -> Iterator[AbstractFileSystem]:
    """An object store in this process's memory, empty."""
    store = fsspec.filesystem("memory")
    store.rm("/", recursive=True)
    yield store
    store.rm("/", recursive=True)


@pytest.fixture
def predict(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> Predict:
    """Run the command in an empty folder, and give its exit code."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    def predict(*arguments: object) -> int:
        with pytest.raises(SystemExit) as ended:
            main(["predict", *map(str, arguments), "--model", str(model), "--data", str(tmp_path)])
        return int(ended.value.code or 0)

    return predict


def test_predict__parquet_csv_and_json_lines_say_the_same(films: Path, predict: Predict) -> None:
    for kind in ("parquet", "csv", "jsonl"):
        assert predict(films, "--out", f"out.{kind}") == 0
    rows = pq.read_table("out.parquet").to_pylist()
    lines = [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    cells = Path("out.csv").read_text().splitlines()
    assert [row["poster"] for row in rows] == [line["poster"] for line in lines]
    assert len(rows) == len(cells) - 1 == 30
    assert cells[0] == ",".join(rows[0]) == ",".join(lines[0])
    assert cells[1].startswith("Action/01.png,,,Action,,Comedy,")
    assert lines[0]["confidence"] == pytest.approx(rows[0]["confidence"], abs=1e-6)
    assert names(Path()) == ["out-unreadable.csv", "out.csv", "out.jsonl", "out.parquet"]


def test_predict__hardly_posters_have_warnings(
    predict: Predict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "two"
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 256, (300, 200, 3), np.uint8)
    Image.fromarray(noise).save(folder / "a.png")
    Image.fromarray(noise[:150]).save(folder / "b.png")
    assert predict(folder, "--out", "out.parquet", "--run", "two") == 0
    assert pq.read_table("out.parquet")["warnings"].to_pylist() == [None, "landscape"]
    assert "1 picture is hardly a poster; the column “warnings” says why." in capsys.readouterr().out
    run = Store(tmp_path / "runs").open("two")
    assert query.count(run, Selection(columns=(("warnings", "landscape"),))) == 1
    assert predict(folder / "a.png", "--run", "one") == 0
    assert Store(tmp_path / "runs").open("one").manifest.columns == ()


def test_predict__bad_files_are_listed_and_not_fatal(
    films: Path, predict: Predict, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict(films, "--out", "out.csv") == 0
    assert "Action/broken.jpg: broken.jpg is no picture" in capsys.readouterr().err
    header, line = Path("out-unreadable.csv").read_text().splitlines()
    assert (header, line.split(",")[0]) == ("poster,why", "Action/broken.jpg")
    (films / "Action" / "broken.jpg").unlink()
    assert predict(films, "--out", "out.csv") == 0
    assert not Path("out-unreadable.csv").exists()


def test_predict__folder_names_are_labels(films: Path, predict: Predict) -> None:
    predict(films, "--out", "out.parquet")
    actual = {row["poster"]: row["actual"] for row in pq.read_table("out.parquet").to_pylist()}
    assert actual["drama/00.png"] == "Drama"
    assert actual["Action/01.png"] == "Action"
    assert actual["Western/02.png"] is None


def test_predict__labels_from_a_csv(
    films: Path, predict: Predict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = tmp_path / "labels.csv"
    labels.write_text(
        "id,title,year,genres\n"
        'drama/00.png,"Zero, nothing",1999,Comedy|Drama\n'
        "01.png,One,,western|romance\n"
        "02,Two,x,Musical\n"
        "nobody,None,1,Drama\n"
    )
    assert predict(films, "--out", "out.parquet", "--labels", labels) == 0
    rows = {row["poster"]: row for row in pq.read_table("out.parquet").to_pylist()}
    told = {name: [rows[name][c] for c in ("title", "year", "actual", "genres")] for name in rows}
    assert told["drama/00.png"] == ["Zero, nothing", 1999, "Comedy", ["Comedy", "Drama"]]
    assert told["Action/01.png"] == ["One", None, "Romance", ["western", "Romance"]]
    assert told["Western/02.png"] == ["Two", None, None, ["Musical"]]
    assert told["drama/03.png"] == [None, None, "Drama", None]
    assert (
        "1 rows of labels.csv name a genre that the model does not know (“Musical”" in capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,actual\na,Drama\n", "has none of the columns poster"),
        ("poster,title\na,b\n", "has none of the columns actual"),
        ("poster,actual\na,Drama\na,Comedy\n", "a stands twice in labels.csv"),
    ],
)
def test_predict__labels_that_cannot_be_used(
    films: Path,
    predict: Predict,
    tmp_path: Path,
    text: str,
    sentence: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "labels.csv").write_text(text)
    assert predict(films, "--labels", tmp_path / "labels.csv") == 1
    said = capsys.readouterr()
    assert sentence in said.err
    assert "a second" not in said.out  # it is said before the work
    assert names(Path()) == []


def test_predict__its_csv_is_read_again(films: Path, predict: Predict, tmp_path: Path) -> None:
    assert predict(films, "--out", "out.csv") == 0
    with pytest.raises(SystemExit) as ended:
        main(["import", "out.csv", "--run", "again", "--data", str(tmp_path)])
    assert not ended.value.code
    run = Store(tmp_path / "runs").open("again")
    assert query.count(run, Selection(actual=("Drama",))) == 10
    assert predict(films, "--out", "labelled.csv", "--labels", "out.csv") == 0
    assert Path("labelled.csv").read_bytes() == Path("out.csv").read_bytes()


def test_predict__run_is_ready_for_the_dashboard(films: Path, predict: Predict, tmp_path: Path) -> None:
    assert predict(films, "--run", "spring", "--title", "Spring") == 0
    run = Store(tmp_path / "runs").open("spring")
    manifest = run.manifest
    assert (manifest.title, manifest.protocol, manifest.posters) == ("Spring", "held-out", 30)
    assert manifest.model is not None
    assert manifest.model.name == "m"
    assert query.count(run, Selection(actual=("Drama",))) == 10
    assert query.on_map(run) == 30
    assert run.embeddings is not None
    np.testing.assert_allclose(np.linalg.norm(run.embeddings.astype(float), axis=1), 1, atol=1e-3)
    poster = query.at_rows(run, Selection(), [0])[0]
    assert picture_of(run, poster, None) == films / "Action" / "01.png"
    assert names(tmp_path / "runs") == ["spring", "spring-unreadable.csv"]
    assert names(Path()) == []


def test_predict__run_without_labels(films: Path, predict: Predict, tmp_path: Path) -> None:
    assert predict(films / "Western", "--run", "west") == 0
    run = Store(tmp_path / "runs").open("west")
    assert (run.manifest.protocol, run.has_labels) == ("unlabelled", False)


def test_predict__run_that_exists_is_not_touched(
    films: Path, predict: Predict, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict(films, "--run", "spring") == 0
    assert predict(films, "--run", "spring") == 1
    assert "There is a run “spring” already" in capsys.readouterr().err


def test_predict__object_store_gives_the_rows_of_the_disk(
    films: Path, predict: Predict, store: AbstractFileSystem, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "films.zip", "w") as archive:
        for file in sorted(path for path in films.rglob("*") if path.is_file()):
            archive.write(file, file.relative_to(films))
    store.put(str(films), "/films", recursive=True)
    store.put_file(str(tmp_path / "films.zip"), "/films.zip")
    for kind in ("parquet", "csv", "jsonl"):
        assert predict(films, "--out", f"disk.{kind}") == 0
        assert predict("memory://films", "--out", f"memory://out/store.{kind}") == 0
        assert store.cat_file(f"/out/store.{kind}") == Path(f"disk.{kind}").read_bytes()
    assert store.cat_file("/out/store-unreadable.csv").startswith(b"poster,why\r\nAction/broken.jpg,")
    assert predict("memory://films.zip", "--out", "memory://out/zip.csv") == 0
    assert store.cat_file("/out/zip.csv") == Path("disk.csv").read_bytes()
    assert names(Path()) == sorted(
        [f"disk.{kind}" for kind in ("csv", "jsonl", "parquet")] + ["disk-unreadable.csv"]
    )


def test_predict__file_address_is_a_path(films: Path, predict: Predict) -> None:
    assert predict(films, "--out", "disk.csv") == 0
    assert predict(films.as_uri(), "--out", (Path.cwd() / "address.csv").as_uri()) == 0
    assert Path("address.csv").read_bytes() == Path("disk.csv").read_bytes()


def test_predict__run_from_an_object_store(
    films: Path, predict: Predict, store: AbstractFileSystem, tmp_path: Path
) -> None:
    store.put(str(films), "/films", recursive=True)
    assert predict("memory://films", "--run", "far") == 0
    manifest = Store(tmp_path / "runs").open("far").manifest
    assert (manifest.posters, manifest.poster_root, manifest.title) == (30, None, "30 posters of films")


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("memory://nowhere", "There is nothing at memory://nowhere: check the address."),
        ("nowhere://films", "nowhere://films is no address that can be opened (Protocol not known: nowhere)"),
    ],
)
def test_predict__address_that_cannot_be_opened(
    place: str, sentence: str, predict: Predict, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict(place) == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.skipif(find_spec("s3fs") is not None, reason="s3fs is installed")
def test_predict__address_that_needs_a_package(
    films: Path, predict: Predict, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict("s3://films") == 1
    assert "s3://films needs a package that is not installed. Install s3fs" in capsys.readouterr().err
    assert predict(films, "--out", "s3://films/out.csv") == 1
    assert "Install s3fs" in capsys.readouterr().err


def test_predict__archives(films: Path, predict: Predict, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive, tarfile.open(tmp_path / "b.tgz", "w:gz") as tar:
        for file in sorted(films.rglob("*.png")):
            archive.write(file, file.relative_to(films))
            tar.add(file, file.relative_to(films))
    predict(films, "--out", "folder.parquet")
    predict(tmp_path / "a.zip", "--out", "zip.parquet")
    predict(tmp_path / "b.tgz", "--out", "tar.parquet")
    folder, zipped, tarred = (pq.read_table(f"{name}.parquet") for name in ("folder", "zip", "tar"))
    assert zipped.equals(folder)
    assert tarred.equals(folder)


def test_predict__name_twice_in_an_archive(
    films: Path, predict: Predict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with tarfile.open(tmp_path / "films.tar", "w") as tar:
        for name in ("00.png", "03.png", "00.png"):
            tar.add(films / "drama" / name, "same.png" if name == "00.png" else name)
    assert predict(tmp_path / "films.tar", "--run", "twice") == 0
    assert Store(tmp_path / "runs").open("twice").manifest.posters == 2
    assert "same.png: This name stands twice in its archive" in capsys.readouterr().err


def test_predict__nothing_readable_ends_with_1(
    films: Path, predict: Predict, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict(films / "Action" / "broken.jpg", "--run", "none", "--out", "out.csv") == 1
    assert "Not one picture could be read" in capsys.readouterr().err
    assert not Path("out.csv").exists()
    assert not (tmp_path / "runs" / "none").exists()
    (tmp_path / "empty").mkdir()
    assert predict(tmp_path / "empty") == 1
    assert "There is no picture in" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["nowhere"], [], [".", "--out", "table.xlsx"], [".", "--batch", "0"], [".", "--labels", "nowhere"]],
)
def test_predict__wrong_usage_ends_with_2(arguments: list[str], predict: Predict) -> None:
    assert predict(*arguments) == 2


@pytest.mark.parametrize("run", ["Spring 2026", "../x", ""])
def test_predict__name_that_no_run_can_have(
    run: str, films: Path, predict: Predict, capsys: pytest.CaptureFixture[str]
) -> None:
    assert predict(films, "--run", run) == 1
    assert "cannot name a run" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL on this system")
def test_predict__killed_half_way_and_started_again(films: Path, model: Path, tmp_path: Path) -> None:
    def ended(run: str, *more: str) -> subprocess.CompletedProcess[str]:
        command = ["predict", str(films), "--model", str(model), "--out", f"{run}.parquet", "--run", run]
        return subprocess.run(
            [sys.executable, "-c", KILLED, *more, *command, "--data", str(tmp_path), "--batch", "3"],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
        )

    assert ended("whole").returncode == 0
    assert ended("cut", "kill").returncode == -signal.SIGKILL
    assert not (tmp_path / "cut.parquet").exists()
    assert not (tmp_path / "runs" / "cut").exists()
    again = ended("cut")
    assert again.returncode == 0
    assert "16 of 31 posters were done before" in again.stdout
    assert "\n15 posters in" in again.stdout
    for name in FILES:
        whole, cut = (tmp_path / name.format(which) for which in ("whole", "cut"))
        assert whole.read_bytes() == cut.read_bytes()
    assert not (tmp_path / "cut.parquet.part").exists()
