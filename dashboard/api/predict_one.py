"""One picture: from its bytes to what the API says of it."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from starlette.datastructures import UploadFile

from dashboard.api.meters import Meters
from dashboard.api.plain import plain
from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import MOST_BYTES, decode
from dashboard.domain.runs import query
from dashboard.domain.runs.similar import nearest
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

if TYPE_CHECKING:
    from dashboard.domain.inference.classifier import Classifier, Prediction


@dataclass(frozen=True)
class Wanted:
    """What to say of each picture beside its genre."""

    classifier: "Classifier"
    activation: bool = False
    similar: int = 0
    run: Run | None = None

    @property
    def outputs(self) -> list[str]:
        more = {"activation": self.activation, "embedding": self.run is not None}
        return ["probability", *(name for name, asked in more.items() if asked)]


def predict_one(upload: UploadFile, wanted: Wanted, meters: Meters) -> dict[str, Any]:
    """The result of one picture, or the sentence that says why there is none."""
    begun = time.perf_counter()
    name = {"file": upload.filename or ""}
    try:
        picture = decode(upload.file.read(MOST_BYTES + 1))
        found = _said(wanted.classifier.classify(picture[None], wanted.outputs), wanted)
    except UserError as error:
        meters.rejected.labels("picture").inc()
        return name | {"error": str(error)}
    meters.predictions.labels(found["genre"]).inc()
    return name | found | {"milliseconds": round(1000 * (time.perf_counter() - begun), 1)}


def _said(prediction: "Prediction", wanted: Wanted) -> dict[str, Any]:
    genres = wanted.classifier.genres
    probability = prediction.probability[0]
    order = np.argsort(-probability, kind="stable")
    said = {
        "genre": genres[order[0]],
        "confidence": float(probability[order[0]]),
        "top3": [genres[k] for k in order[:3]],
        "probabilities": dict(zip(genres, probability.tolist(), strict=True)),
    }
    if wanted.activation:
        said["activation"] = dict(zip(genres, prediction.activation[0].tolist(), strict=True))
    if wanted.run is not None:
        said["similar"] = _similar(wanted.run, prediction.embedding[0], wanted.similar)
    return plain(said)


def _similar(run: Run, embedding: np.ndarray, most: int) -> list[dict[str, Any]]:
    if run.embeddings is None or run.embeddings.shape[1] != len(embedding):
        raise UserError(
            f"The run “{run.id}” has no embeddings of this model to compare with: choose another run."
        )
    near = nearest(run, embedding, most)
    posters = {poster.row: poster for poster in query.at_rows(run, Selection(), [row for row, _ in near])}
    return [plain(posters[row]) | {"similarity": round(likeness, 4)} for row, likeness in near]
