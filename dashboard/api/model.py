"""GET /model: what predicts here."""

from typing import Any

from fastapi import APIRouter, Depends

from dashboard.api.plain import plain
from dashboard.api.services import Shared, guard
from dashboard.domain.inference.picture import HEIGHT, WIDTH

router = APIRouter(tags=["model"], dependencies=[Depends(guard)])


@router.get("/model")
def model(services: Shared) -> dict[str, Any]:
    """The model's name, version, genres and temperature, and how it was trained."""
    classifier = services.classifier()
    told = ("version", "sha256", "genres", "temperature", "trained_on", "protocol", "licence")
    said = {"name": classifier.path.stem, "input": f"uint8 [N, {HEIGHT}, {WIDTH}, 3], RGB"}
    return plain(said | {name: getattr(classifier, name) for name in told})
