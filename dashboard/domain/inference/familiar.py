"""How unlike the posters that the model learnt from a picture is, told by its embedding.

Distance alone does not tell: a page of text or a photograph lies nearer to the middle of all posters than most posters
do. So it is the relative Mahalanobis distance (Ren et al. 2021): that to the posters learnt from, less that to pictures
that are none. Of two normal distributions this is one quadratic form of the embedding, which is what the file beside
the model holds, moved so that 0 is the value that 99 % of posters not learnt from stay under.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dashboard.domain.files import written_aside
from dashboard.domain.inference.classifier import EMBEDDING, Classifier

FILE = "genrenet-familiar.npz"
SHAPES = {"quadratic": (EMBEDDING, EMBEDDING), "linear": (EMBEDDING,), "constant": (), "temperature": ()}


@dataclass(frozen=True, eq=False)
class Familiar:
    """strangeness(z) = z·quadratic·z + linear·z + constant, float32 [128, 128] and [128]; over 0 is strange.

    `temperature` is that of the model that the embeddings are of: no two fits have the same to the last digit.
    """

    quadratic: np.ndarray
    linear: np.ndarray
    constant: float
    temperature: float

    def strangeness(self, embeddings: np.ndarray) -> np.ndarray:
        """float32 [n] of unit embeddings [n, 128]; over 0: less like a poster than 99 % of posters are."""
        z = embeddings.astype(np.float32)
        return np.einsum("ni,ij,nj->n", z, self.quadratic, z) + z @ self.linear + np.float32(self.constant)


def read_familiar(classifier: Classifier) -> Familiar | None:
    """What lies beside the model's file; None where nothing does, or where it was made for another model."""
    try:
        with np.load(classifier.path.with_name(FILE)) as arrays:
            found = {name: arrays[name] for name in SHAPES}
    except (OSError, ValueError, KeyError):
        return None
    fits = all(found[name].shape == shape for name, shape in SHAPES.items())
    if not fits or float(found["temperature"]) != classifier.temperature:
        return None
    return Familiar(
        found["quadratic"], found["linear"], float(found["constant"]), float(found["temperature"])
    )


def write_familiar(file: Path, familiar: Familiar) -> None:
    """Write aside, then rename. Raises UserError when the place cannot be written."""
    arrays = {
        "quadratic": familiar.quadratic.astype(np.float32),
        "linear": familiar.linear.astype(np.float32),
        "constant": np.float64(familiar.constant),
        "temperature": np.float64(familiar.temperature),
    }
    with written_aside(file) as aside, aside.open("wb") as opened:
        np.savez(opened, **arrays)  # type: ignore[arg-type]
