"""What the draws of all inputs come to, as the page, the printed sheet and the workbook say it."""

import math

from dashboard.domain.savings.bootstrap import SEED
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.monte_carlo import DRAWS, SHAPES

PERCENTILES = ("P5", "P50", "P95")
LEAST = 0.001  # below that, so many draws cannot tell a share from none


def rounded(p5: float, p50: float, p95: float) -> tuple[float, float, float]:
    """The percentiles to a hundredth of what lies between them: draws support no more."""
    step = 10.0 ** math.floor(math.log10(max((p95 - p5) / 100, 0.01)))
    low, middle, high = (round(end / step) * step for end in (p5, p50, p95))
    return low, middle, high


def percentiles(case: Case) -> dict[str, float]:
    """The net present value below which 5, 50 and 95 in 100 draws lie, dollars, by name, so rounded."""
    found = case.chance
    return dict(zip(PERCENTILES, rounded(found.p5, found.p50, found.p95), strict=True))


def loss_words(loss: float) -> str:
    """A share of the draws in per cent; none or all of them is not certainty."""
    if loss < LEAST or loss > 1 - LEAST:
        return "under 0.1 %" if loss < 0.5 else "over 99.9 %"
    return f"{100 * loss:.{1 if loss < 0.1 else 0}f} %"


def drawn_words(case: Case) -> str:
    """How these figures came about: the seed and the draws with which anybody finds the same ones."""
    return (
        f"Monte Carlo: {DRAWS:,} draws (seed {SEED}) of the posters and of every uncertain input within its range, "
        f"where {SHAPES[case.wanted.draws]}. P5, P50, P95: 5, 50, 95 in 100 draws lie below."
    )
