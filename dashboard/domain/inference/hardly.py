"""Why a picture is hardly a poster: it is judged all the same, and these warnings stand beside the answer."""

import numpy as np

from dashboard.domain.inference.familiar import Familiar
from dashboard.domain.inference.picture import Picture

SENTENCES = {
    "landscape": "This picture is not taller than wide, as posters are: the model saw it pressed into their shape.",
    "narrow": "This picture is more than twice as tall as wide: the model saw it pressed into a poster's shape.",
    "tiny": "This picture is very small: a larger one of the same poster may well be judged otherwise.",
    "blank": "This picture is nearly all of one colour: there is little on it to judge.",
    "unfamiliar": "This looks unlike the posters that the model learnt from: rely on the answer only after a look.",
}
# Of 4,000 real posters one in a thousand is narrower than 0.53 of its height. At 80 pixels across, 15 of 100 posters
# are called another genre than in full size, at 128 pixels 9. The plainest of 7,700 real posters varies by 12 of 255.
NARROWEST = 0.5
FEWEST_PIXELS = (80, 120)
LEAST_VARIED = 8.0
STEP = 4


def warnings_of(picture: Picture, embedding: np.ndarray, familiar: Familiar | None) -> tuple[str, ...]:
    """The keys of SENTENCES that hold for a picture and its embedding (float [128], unit length).

    What is plain to see goes first; unfamiliar comes last, and not where nobody knows what is familiar.
    """
    seen = {
        "landscape": picture.width >= picture.height,
        "narrow": picture.width < NARROWEST * picture.height,
        "tiny": picture.width < FEWEST_PIXELS[0] or picture.height < FEWEST_PIXELS[1],
        "blank": _variation(picture.pixels) < LEAST_VARIED,
        "unfamiliar": familiar is not None and familiar.strangeness(embedding[None])[0] > 0,
    }
    return tuple(code for code, holds in seen.items() if holds)


def _variation(pixels: np.ndarray) -> float:
    """Standard deviation of the most varied of red, green and blue, 0 to 127.5, on every fourth row and column."""
    return float(pixels[::STEP, ::STEP].reshape(-1, 3).std(0, dtype=np.float32).max())
