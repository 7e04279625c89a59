"""The model as the app uses it: one ONNX file, checked against its contract, run by ONNX Runtime."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import HEIGHT, WIDTH

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

INPUT = "image"
OUTPUTS = ("logit", "probability", "embedding", "activation")
EMBEDDING = 128
MAP = (9, 6)
METADATA = ("genres", "temperature", "version", "trained_on", "protocol", "licence", "input")
ONLY_ERRORS = 3


def _none() -> np.ndarray:
    return np.empty(0, np.float32)


@dataclass(frozen=True, eq=False)
class Prediction:
    """What the model says of N posters, float32; an output that was not asked for is empty.

    `logit` and `probability` [N, G] · `embedding` [N, 128] of unit length · `activation` [N, G, 9, 6], the class
    activation map, whose mean over its last two axes is the logit (Zhou et al. 2016).
    """

    logit: np.ndarray = field(default_factory=_none)
    probability: np.ndarray = field(default_factory=_none)
    embedding: np.ndarray = field(default_factory=_none)
    activation: np.ndarray = field(default_factory=_none)


class Classifier:
    """A loaded model: `genres`, `temperature`, `version`, `sha256`, `trained_on`, `protocol`, `licence`.

    Safe to share between threads; each call uses `threads` threads of its own.
    Raises UserError when the file is missing, broken, or does not keep the contract.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        content = _read(path)
        self.path = path
        self.sha256 = hashlib.sha256(content).hexdigest()
        self._session = _session(content, path, threads)
        facts = _facts(self._session, path)
        self.genres: tuple[str, ...] = _genres(facts["genres"], path)
        self.temperature = _temperature(facts["temperature"], path)
        self.version, self.trained_on = facts["version"], facts["trained_on"]
        self.protocol, self.licence = facts["protocol"], facts["licence"]
        _check_shapes(self._session, len(self.genres), path)

    def classify(self, images: np.ndarray, outputs: Sequence[str] = OUTPUTS) -> Prediction:
        """Predict from uint8 [N, 288, 192, 3] as `picture.decode` gives them; fewer `outputs` cost less."""
        if images.dtype != np.uint8 or images.ndim != 4 or images.shape[1:] != (HEIGHT, WIDTH, 3):
            raise ValueError(
                f"images must be uint8 [N, {HEIGHT}, {WIDTH}, 3], not {images.dtype} {images.shape}"
            )
        values = self._session.run(list(outputs), {INPUT: np.ascontiguousarray(images)})
        return Prediction(**dict(zip(outputs, values, strict=True)))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            f"The model file {path} cannot be read ({error.strerror}): put it there, or make it by export_onnx.py."
        ) from error


def _session(content: bytes, path: Path, threads: int) -> "InferenceSession":
    import onnxruntime as ort  # 20 MB of memory that pages do not need

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = ONLY_ERRORS
    # Threads that spin while they wait would take the processor from those that answer requests.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's errors share no public base class
        raise UserError(f"{path} is broken or no ONNX file: make it again by export_onnx.py.") from error


def _facts(session: "InferenceSession", path: Path) -> dict[str, str]:
    facts: dict[str, str] = session.get_modelmeta().custom_metadata_map
    missing = [name for name in METADATA if name not in facts]
    if missing:
        raise _foreign(path, f"its metadata lacks {missing[0]}")
    return facts


def _genres(text: str, path: Path) -> tuple[str, ...]:
    try:
        genres = tuple(json.loads(text))
    except (ValueError, TypeError):
        genres = ()
    if len(genres) < 2 or not all(isinstance(genre, str) for genre in genres):
        raise _foreign(path, "its metadata names no genres")
    return genres


def _temperature(text: str, path: Path) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < np.inf:
        raise _foreign(path, "its temperature is no positive number")
    return value


def _check_shapes(session: "InferenceSession", genres: int, path: Path) -> None:
    inputs = {i.name: (i.type, tuple(i.shape[1:])) for i in session.get_inputs()}
    if inputs != {INPUT: ("tensor(uint8)", (HEIGHT, WIDTH, 3))}:
        raise _foreign(path, f"its input is not {INPUT}, uint8 [N, {HEIGHT}, {WIDTH}, 3]")
    expected = {
        "logit": (genres,),
        "probability": (genres,),
        "embedding": (EMBEDDING,),
        "activation": (genres, *MAP),
    }
    found = {o.name: (o.type, tuple(o.shape[1:])) for o in session.get_outputs()}
    for name, shape in expected.items():
        if found.get(name) != ("tensor(float)", shape):
            raise _foreign(path, f"its output {name} is not float32 [N, {', '.join(map(str, shape))}]")
    if any(isinstance(part.shape[0], int) for part in session.get_inputs() + session.get_outputs()):
        raise _foreign(path, "it takes only a fixed number of posters at once")


def _foreign(path: Path, why: str) -> UserError:
    return UserError(f"{path} is not a model of this program: {why}. Make it by export_onnx.py.")
