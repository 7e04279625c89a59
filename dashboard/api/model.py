"""GET /model: what predicts here."""

from typing import Any

from fastapi import APIRouter, Depends

from dashboard.api.plain import plain
from dashboard.api.services import Shared, guard

router = APIRouter(tags=["model"], dependencies=[Depends(guard)])


@router.get("/model")
def model(services: Shared) -> dict[str, Any]:
    """The model's name, version, genres and temperature, and how it was trained."""
    return plain(services.classifier().about)
