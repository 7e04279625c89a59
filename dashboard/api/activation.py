"""GET /runs/{id}/posters/{poster}/activation: where in a poster the model finds what speaks for each genre."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from fastapi import APIRouter, Depends

from dashboard.api.plain import plain
from dashboard.api.problems import Problem
from dashboard.api.services import Services, Shared, guard
from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.model_file import model_of
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.selection import Selection

if TYPE_CHECKING:
    from dashboard.domain.inference.classifier import Classifier

DIGITS = 3

router = APIRouter(tags=["runs"], dependencies=[Depends(guard)])


@router.get("/runs/{run_id}/posters/{name:path}/activation")
def activation(run_id: str, name: str, services: Shared) -> dict[str, Any]:
    """The class activation map of each genre: `activation` [genres][rows][columns], whose mean is the genre's logit.

    404 where the run has no such poster or no picture of it, 409 where the run's own model file is not here.
    """
    view = services.view_of_run(run_id, "")
    poster = query.poster(view.run, Selection(), name)
    file = poster and picture_of(view.run, poster, services.settings.posters)
    if not file:
        raise Problem(404, f"The run “{run_id}” has no picture of a poster “{name}” here.")
    try:
        model = _model(services, model_of(view.run, services.settings.models))
        found = _activation(model, file, file.stat().st_mtime_ns)
    except UserError as error:
        raise Problem(409, str(error)) from error
    return plain({"poster": name, "genres": model.genres, "activation": found.astype(float).round(DIGITS)})


def _model(services: Services, file: Path) -> "Classifier":
    """The model that predicts, if it is this file; else another one, loaded for its own runs."""
    if file == services.settings.models / services.settings.model:
        return services.classifier()
    return _other(file, file.stat().st_mtime_ns, services.settings.threads)


@lru_cache(1)
def _other(file: Path, modified: int, threads: int) -> "Classifier":
    from dashboard.domain.inference.classifier import Classifier

    return Classifier(file, threads)


@lru_cache(256)
def _activation(model: "Classifier", file: Path, modified: int) -> np.ndarray:
    """float32 [G, 9, 6]."""
    from dashboard.domain.inference.picture import decode

    return model.classify(decode(file)[None], ("activation",)).activation[0]
