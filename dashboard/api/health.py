"""GET /health and GET /metrics: is the server well, and what did it do."""

from importlib.metadata import version

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import Response

from dashboard.api.services import Shared

router = APIRouter()


@router.get("/health")
def health(services: Shared) -> dict[str, str | int | None]:
    """Answers as soon as the server serves; `model` is null where no model file lies in the data folder."""
    settings = services.settings
    file = settings.models / settings.model
    return {
        "status": "ok",
        "version": version("marquee"),
        "model": file.stem if file.is_file() else None,
        "runs": len(services.store.ids()),
    }


@router.get("/metrics")
def metrics(services: Shared) -> Response:
    """Counters in Prometheus' text format."""
    return Response(services.meters.text(), media_type=CONTENT_TYPE_LATEST)
