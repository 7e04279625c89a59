"""Ray on this machine with two workers, one of which is killed half-way: the same rows as without Ray."""

import os
import signal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from PIL import Image

from dashboard.domain.inference import batch_parts
from dashboard.domain.inference.batch import score
from dashboard.domain.inference.batch_parts import Parts
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.sources import Catalogue
from dashboard.domain.inference.storage import Remote
from tests.tiny_model import GENRES, write_tiny_model

pytest.importorskip("ray", reason="Ray is not installed: pip install 'marquee[cluster]'")
pytestmark = [
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="workers are found by /proc"),
    pytest.mark.filterwarnings("ignore"),  # Ray's own
]
PICTURES = 60


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for k in range(PICTURES):
        Image.new("RGB", (20, 30), (4 * k, 255 - 4 * k, 90)).save(folder / f"{k:02}.png")
    (folder / "17.png").write_bytes(b"no picture")
    return folder


def test_ray__two_workers_one_killed_half_way(
    films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dashboard.domain.inference.cluster import score_on_ray

    monkeypatch.setattr(batch_parts, "PART", 4)
    model = write_tiny_model(tmp_path / "m.onnx")
    # The disk as an object store that all workers see; fsspec's own memory is another one in each process.
    catalogue = Catalogue([Remote(f"local://{films}")])
    here, cluster = (Parts(tmp_path / name, "job", GENRES) for name in ("here", "cluster"))
    for parts in (here, cluster):
        parts.begin(catalogue)
    score(catalogue, Classifier(model), here, 3, 2, lambda _: None)
    killed: list[int] = []
    finished: list[int] = []

    def done(count: int) -> None:
        finished.append(count)
        if not killed:
            killed.extend(_workers()[:1])
            os.kill(killed[0], signal.SIGKILL)

    score_on_ray(catalogue, model, cluster, 3, 2, None, done)
    assert killed
    assert sum(finished) == PICTURES
    assert _rows(cluster).equals(_rows(here))


def _rows(parts: Parts) -> pa.Table:
    return pa.concat_tables([pq.read_table(file) for file in parts.files()])


def _workers() -> list[int]:
    """Processes below this one that run the worker class."""
    parents, names = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            names[int(folder.name)] = (folder / "cmdline").read_text()
        except OSError:
            continue
    return sorted(pid for pid, name in names.items() if "MapWorker" in name and _is_below(pid, parents))


def _is_below(pid: int, parents: dict[int, int]) -> bool:
    while pid > 1 and pid != os.getpid():
        pid = parents.get(pid, 0)
    return pid == os.getpid()
