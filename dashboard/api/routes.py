"""All routes beside the pages, hung into the server: /health, /metrics, /posters and the API."""

from importlib.metadata import version

from fastapi import FastAPI
from fastapi_offline import FastAPIOffline

from dashboard.api import (
    activation,
    export,
    health,
    map,
    model,
    pages,
    posters,
    predictions,
    problems,
    runs,
    savings,
)
from dashboard.api.meters import Measure
from dashboard.api.services import Services
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings

ABOUT = """What the pages of the dashboard show, for programs, and predictions.

Errors are problem details (RFC 9457). Parameters are the same as in the addresses of the pages; besides those
listed, `col.<name>=…` filters by a run's extra column."""


def mount(server: FastAPI, settings: Settings, store: Store) -> None:
    """Add the routes to `server`. Call it before Dash takes all other paths."""
    services = Services(settings, store)
    server.state.services = services
    server.include_router(health.router)
    server.include_router(posters.router)
    server.mount("/api/v1", _api(services))
    server.add_middleware(Measure, meters=services.meters)
    problems.install(server)


def _api(services: Services) -> FastAPI:
    """The API as an application of its own, so that its document and its errors are its own too."""
    api = FastAPIOffline(
        title="Marquee",
        description=ABOUT,
        version=version("marquee"),
        openapi_url="/openapi.json",
        docs_url="/docs",
        redoc_url=None,
        static_url="/docs-files",
        responses=problems.DOCUMENTED,
    )
    api.state.services = services
    for part in (runs, savings, export, pages, model, predictions, map, activation):
        api.include_router(part.router)
    problems.install(api)
    return api
