"""What a sheet or a printed page says of where its figures come from: versions and hashes of model and run."""

import hashlib
from functools import lru_cache
from importlib.metadata import version

from dashboard.domain.runs.store import Run
from dashboard.domain.savings.bootstrap import DRAWS, SEED
from dashboard.domain.savings.case import Case

PROTOCOLS = {
    "out-of-fold": "out-of-fold: each poster judged by a model that never saw it",
    "held-out": "held-out: no poster was used for training",
    "imported": "imported: whether the posters were held out is not known",
    "unlabelled": "unlabelled",
}


def papers(case: Case) -> list[tuple[str, str]]:
    """(what, value) in order."""
    run = case.run.manifest
    model = run.model
    calibration = run.calibration
    fitted = f", fitted on {calibration.fitted_on}" if calibration and calibration.fitted_on else ""
    right = "its one label" if case.scoring == "strict" else "any listed genre"
    of = " of fictional films" if run.fictional else ""
    return [
        ("Run", f"{run.title} ({run.id}), made {run.created_at:%Y-%m-%d}"),
        ("Protocol", PROTOCOLS[run.protocol]),
        (
            "Posters",
            f"{case.study.evidence.n:,}{of}, weighed as {case.study.weighting.effective_posters:,.0f}",
        ),
        ("What counts as right", right),
        ("sha256 of the predictions", _digest(case.run)),
        ("Model", f"{model.name} {model.version or ''}".strip() if model else "not known"),
        ("sha256 of the model", (model.sha256 if model else None) or "not known"),
        ("Calibration", f"{calibration.method}{fitted}" if calibration else "none known"),
        ("Interval", f"95 %, {DRAWS:,} bootstrap draws, seed {SEED}"),
        ("Made by", f"Marquee {version('marquee')}"),
    ]


@lru_cache(64)
def _digest(run: Run) -> str:
    with run.predictions.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
