"""How fast posters become genres: one picture on one thread, the model alone, others beside it, a folder on all cores.

What is compared runs in turns within the same seconds, so that a busy moment strikes all; nothing is asserted.
`make bench` prints the tables; MARQUEE_POSTERS names a folder of real posters, else the drawn sample is used.
"""

import io
import os
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest
from PIL import Image
from rich.console import Console
from rich.table import Table

from dashboard.domain.inference import picture
from dashboard.domain.inference.batch import cores, score
from dashboard.domain.inference.batch_parts import Parts
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.sources import Catalogue
from dashboard.settings import ROOT
from tests.benchmarks.efficientnet_b4 import SIDE, efficientnet_b4

MODELS = {
    name: ROOT / "data" / "models" / f"{file}.onnx"
    for name, file in (("fp32", "genrenet"), ("int8", "genrenet-int8"))
}
SIZE = (342, 513)
POSTERS = 300
FOLDER = 1200
ROUNDS = 5
BATCH = 4
OUTPUTS = ("probability", "embedding")

console = Console(width=110)
pytestmark = pytest.mark.skipif(
    not all(file.is_file() for file in MODELS.values()), reason="data/models holds no model: make model"
)


@pytest.fixture(scope="module")
def posters() -> list[bytes]:
    """JPEG of 342 x 513, real ones where MARQUEE_POSTERS has them."""
    root = Path(os.environ.get("MARQUEE_POSTERS") or ROOT / "data" / "sample")
    files = sorted(file for file in root.rglob("*") if file.suffix in (".jpg", ".webp", ".png"))
    if not files:
        pytest.skip(f"there is no picture in {root}")
    found: list[bytes] = []
    for file in _spread([f for f in files if f.suffix == ".jpg"] or files, POSTERS):
        data = file.read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            found.append(data if (image.format, image.size) == ("JPEG", SIZE) else _as_jpeg(image))
    return found


def test_one_poster__bytes_to_probabilities(posters: list[bytes]) -> None:
    models = {name: Classifier(file, threads=1) for name, file in MODELS.items()}
    taken: dict[str, list[float]] = {key: [] for key in ("decode", "resize", *models, "all fp32", "all int8")}
    for data in posters[:20] + posters:
        loaded, decode = _timed(lambda data=data: _loaded(data))
        _, resize = _timed(lambda loaded=loaded: picture._fitted(loaded))
        image = picture.decode(data)[None]
        taken["decode"].append(decode)
        taken["resize"].append(resize)
        for name, model in models.items():
            taken[name].append(_timed(lambda m=model, i=image: m.classify(i, ("probability",)))[1])
            taken[f"all {name}"].append(
                _timed(lambda m=model, d=data: m.classify(picture.decode(d)[None], ("probability",)))[1]
            )
    table = Table(
        "ms, one thread", "decode", "resize", "model", "all p50", "all p99", title="One JPEG of 342 x 513"
    )
    for name in models:
        own = {key: values[20:] for key, values in taken.items()}
        parts = [statistics.median(own[key]) for key in ("decode", "resize", name)]
        ends = np.percentile(own[f"all {name}"], [50, 99])
        table.add_row(name, *(f"{value:.2f}" for value in (*parts, *ends)))
    console.print(table)


def test_model__threads_and_batches(posters: list[bytes]) -> None:
    images = _decoded(posters[:32])
    table = Table("ms a poster", *(f"batch {n}" for n in (1, 2, 4, 8, 16, 32)), title="The model alone")
    for name, file in MODELS.items():
        for threads in (1, 2):
            model = Classifier(file, threads)
            works = [(lambda n=n, m=model: m.classify(images[:n], OUTPUTS)) for n in (1, 2, 4, 8, 16, 32)]
            medians = _in_turns(works, [max(4, 40 // n) for n in (1, 2, 4, 8, 16, 32)])
            cells = [
                f"{1000 * value / n:.2f}" for value, n in zip(medians, (1, 2, 4, 8, 16, 32), strict=True)
            ]
            table.add_row(f"{name}, {threads} thread{'s' * (threads > 1)}", *cells)
    console.print(table)


def test_model__against_others(posters: list[bytes]) -> None:
    images = _decoded(posters[:1])
    rivals = {name: _ours(file, images) for name, file in MODELS.items()}
    rivals |= {
        "PyTorch eager, the same network": _eager(images),
        "EfficientNet-B4 at 380 x 380, ONNX Runtime": _b4(),
    }
    medians = _in_turns(list(rivals.values()), [60] * len(rivals))
    table = Table("one poster, one thread", "ms", "times fp32", "times int8", title="Model against model")
    for name, value in zip(rivals, medians, strict=True):
        table.add_row(name, f"{1000 * value:.2f}", *(f"{value / medians[k]:.1f}" for k in (0, 1)))
    console.print(table)


def test_predict__a_folder_on_all_cores(posters: list[bytes], tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for k in range(FOLDER):
        (folder / f"{k:05}.jpg").write_bytes(posters[k % len(posters)])
    table = Table(
        f"posters a second, {cores()} cores",
        "predict",
        "decode plus model",
        "share",
        title="A folder of JPEGs",
    )
    for name, file in MODELS.items():
        reached, possible = [], []
        for number in range(ROUNDS):
            possible.append(_possible(file, posters))
            reached.append(_reached(file, folder, tmp_path / f"{name}-{number}"))
        shares = statistics.median(a / b for a, b in zip(reached, possible, strict=True))
        table.add_row(name, f"{max(reached):.0f}", f"{max(possible):.0f}", f"{shares:.0%}")
    console.print(table)


def _reached(file: Path, folder: Path, parts_folder: Path) -> float:
    """Posters a second of what the command does, from the first listing to the last part written."""
    model = Classifier(file, threads=1)
    began = time.perf_counter()
    parts = Parts(parts_folder, "", model.genres)
    parts.begin(Catalogue([folder]))
    score(Catalogue([folder]), model, parts, BATCH, cores(), lambda _: None)
    return FOLDER / (time.perf_counter() - began)


def _possible(file: Path, posters: list[bytes]) -> float:
    """Posters a second when each core decodes and classifies in a process of its own and does nothing else."""
    with ProcessPoolExecutor(cores(), mp_context=get_context("spawn")) as pool:
        start = time.time() + 4  # all are ready by then
        return sum(pool.map(_loop, [file] * cores(), [posters] * cores(), [start] * cores()))


def _loop(file: Path, posters: list[bytes], start: float) -> float:
    model = Classifier(file, threads=1)
    model.classify(_decoded(posters[:BATCH]), OUTPUTS)
    time.sleep(max(0.0, start - time.time()))
    began = time.perf_counter()
    for at in range(0, POSTERS, BATCH):
        model.classify(_decoded(posters[at : at + BATCH]), OUTPUTS)
    return POSTERS / (time.perf_counter() - began)


def _ours(file: Path, images: np.ndarray) -> Callable[[], object]:
    model = Classifier(file, threads=1)
    return lambda: model.classify(images, ("probability",))


def _eager(images: np.ndarray) -> Callable[[], object]:
    import torch

    from train.ship import load_network

    torch.set_num_threads(1)
    network = load_network(ROOT / "data" / "models" / "genrenet.safetensors").network
    tensor = torch.from_numpy(images)

    def run() -> object:
        with torch.inference_mode():
            return network(tensor)

    return run


def _b4() -> Callable[[], object]:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(
        efficientnet_b4().SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    image = np.random.default_rng(0).normal(0, 1, (1, 3, SIDE, SIDE)).astype(np.float32)
    return lambda: session.run(None, {"image": image})


def _in_turns(works: Sequence[Callable[[], object]], times: Iterable[int]) -> list[float]:
    """Median seconds of each; each has its turn in every round."""
    for work in works:
        work()
    taken: list[list[float]] = [[] for _ in works]
    counts = list(times)
    for _ in range(ROUNDS):
        for work, own, count in zip(works, taken, counts, strict=True):
            own += [_timed(work)[1] / 1000 for _ in range(max(1, count // ROUNDS))]
    return [statistics.median(own) for own in taken]


def _timed(work: Callable[[], object]) -> tuple[object, float]:
    began = time.perf_counter()
    result = work()
    return result, 1000 * (time.perf_counter() - began)


def _loaded(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=picture.FORMATS) as image:
        return picture._upright_rgb(image)


def _decoded(posters: Sequence[bytes]) -> np.ndarray:
    return np.stack([picture.decode(data) for data in posters])


def _spread(files: list[Path], count: int) -> list[Path]:
    return [files[k] for k in np.linspace(0, len(files) - 1, count).astype(int)]


def _as_jpeg(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.convert("RGB").resize(SIZE).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()
