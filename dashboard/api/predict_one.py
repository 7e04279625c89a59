"""One picture: from its bytes to what the API says of it."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from starlette.datastructures import UploadFile

from dashboard.api.meters import Meters
from dashboard.api.plain import plain
from dashboard.domain.errors import UserError
from dashboard.domain.inference.hardly import SENTENCES, warnings_of
from dashboard.domain.inference.picture import MOST_BYTES, Picture, look
from dashboard.domain.runs import query
from dashboard.domain.runs.similar import nearest
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

if TYPE_CHECKING:
    from dashboard.domain.inference.classifier import Classifier, Prediction
    from dashboard.domain.inference.familiar import Familiar


@dataclass(frozen=True)
class Wanted:
    """What to say of each picture beside its genre; `why_no_similar` where posters of `run` cannot be compared."""

    classifier: "Classifier"
    familiar: "Familiar | None"
    activation: bool = False
    similar: int = 0
    run: Run | None = None
    why_no_similar: str = ""

    @property
    def outputs(self) -> list[str]:
        return ["probability", "embedding", *(["activation"] if self.activation else [])]


def predict_one(upload: UploadFile, wanted: Wanted, meters: Meters) -> dict[str, Any]:
    """The result of one picture, or the sentence that says why there is none."""
    begun = time.perf_counter()
    name = {"file": upload.filename or ""}
    try:
        picture = look(upload.file.read(MOST_BYTES + 1))
        found = _said(picture, wanted.classifier.classify(picture.pixels[None], wanted.outputs), wanted)
    except UserError as error:
        meters.rejected.labels("picture").inc()
        return name | {"error": str(error)}
    meters.predictions.labels(found["genre"]).inc()
    return name | found | {"milliseconds": round(1000 * (time.perf_counter() - begun), 1)}


def _said(picture: Picture, prediction: "Prediction", wanted: Wanted) -> dict[str, Any]:
    genres = wanted.classifier.genres
    probability, embedding = prediction.probability[0], prediction.embedding[0]
    order = np.argsort(-probability, kind="stable")
    said = {
        "genre": genres[order[0]],
        "confidence": float(probability[order[0]]),
        "top3": [genres[k] for k in order[:3]],
        "probabilities": dict(zip(genres, probability.tolist(), strict=True)),
        "warnings": [
            {"code": code, "sentence": SENTENCES[code]}
            for code in warnings_of(picture, embedding, wanted.familiar)
        ],
    }
    if wanted.activation:
        said["activation"] = dict(zip(genres, prediction.activation[0].tolist(), strict=True))
    if wanted.why_no_similar:
        said |= {"similar": [], "why_no_similar": wanted.why_no_similar}
    elif wanted.run is not None:
        said["similar"] = _similar(wanted.run, embedding, wanted.similar)
    return plain(said)


def _similar(run: Run, embedding: np.ndarray, most: int) -> list[dict[str, Any]]:
    near = nearest(run, embedding, most)
    posters = {poster.row: poster for poster in query.at_rows(run, Selection(), [row for row, _ in near])}
    return [plain(posters[row]) | {"similarity": round(likeness, 4)} for row, likeness in near]
