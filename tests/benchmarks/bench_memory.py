"""The memory of `predict`, over catalogues of 20,000 to a million small pictures: it should be the same.

`make bench` prints the table; nothing is asserted. The model is a small one: it is the listing, the queue and the rows
that could grow. A million take a quarter of an hour on two cores; `-k zip-1000000` picks one, `-k "not 1000000"` the
others.
"""

import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from rich.console import Console
from rich.table import Table

from dashboard.settings import ROOT
from tests.tiny_model import write_tiny_model

COUNTS = (20_000, 200_000, 1_000_000)

pytestmark = pytest.mark.skipif(
    not hasattr(os, "wait4"), reason="this system does not tell a process's memory"
)


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    measured = Table("catalogue", "posters", "most memory, MB", title="predict")
    yield measured
    Console(width=80).print(measured)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("kind", ["folder", "tar", "zip"])
def test_predict__memory_of_a_catalogue(kind: str, count: int, tmp_path: Path, table: Table) -> None:
    model = write_tiny_model(tmp_path / "m.onnx")
    memory = _most_memory(_packed(tmp_path, kind, count), model)
    table.add_row(kind, f"{count:,}", f"{memory:.0f}")
    shutil.rmtree(tmp_path)  # a million files


def _most_memory(catalogue: Path, model: Path) -> float:
    """MB that the command held at most while it made a table and a run."""
    more = ["--out", f"{catalogue}.parquet", "--run", catalogue.stem, "--data", str(model.parent)]
    command = [sys.executable, "-m", "dashboard", "predict", str(catalogue), "--model", str(model), *more]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _packed(folder: Path, kind: str, count: int) -> Path:
    """The same small poster so many times, in five folders of genres."""
    file = io.BytesIO()
    Image.radial_gradient("L").resize((80, 120)).save(file, "JPEG")
    content = file.getvalue()
    names = [
        f"{('Action', 'Comedy', 'Drama', 'Romance', 'Thriller')[k % 5]}/{k:07}.jpg" for k in range(count)
    ]
    catalogue = folder / f"{kind}-{count}{'' if kind == 'folder' else f'.{kind}'}"
    if kind == "zip":
        with zipfile.ZipFile(catalogue, "w") as archive:
            for name in names:
                archive.writestr(name, content)
    elif kind == "tar":
        with tarfile.open(catalogue, "w") as tar:
            for name in names:
                info = tarfile.TarInfo(name)
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
    else:
        for name in names:
            (catalogue / name).parent.mkdir(parents=True, exist_ok=True)
            (catalogue / name).write_bytes(content)
    return catalogue
