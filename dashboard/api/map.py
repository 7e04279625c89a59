"""GET /runs/{id}/map, map.csv: the points of a run, sent once, and what the browser shows at one of them."""

import csv
from functools import lru_cache
from io import StringIO
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from dashboard.api.parameters import documented
from dashboard.api.problems import Problem
from dashboard.api.services import Shared
from dashboard.components.poster_card import genres_said, sure_said
from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.places import named, packed, places
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Scoring, Selection
from dashboard.domain.spreadsheet import harmless
from dashboard.urls import poster_src

# The address has the run's fingerprint: another run of this name has another address.
FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}

router = APIRouter(prefix="/runs/{run_id}/map", tags=["runs"])


class Table(Response):
    media_type = "text/csv"


class Points(Response):
    media_type = "application/octet-stream"


@router.get("", response_class=Points)
def points(run_id: str, services: Shared, v: str = "") -> Response:
    """The points as packed numbers, little-endian; `v` is the run's fingerprint, which lets browsers keep them.

    uint32 count, float32 least and greatest x, then y; then for all points one after the other: uint16 step from the
    row before (all are uint32 where one needs it, which the length tells: 11 bytes a point instead of 9), uint16 x,
    uint16 y (65,535ths of the extent), uint8 actual, uint8 predicted (place among the run's genres, 255 for unknown),
    uint8 bits: 1 right by the one label, 2 right by any listed genre, 4 labelled.
    """
    run = _run(services, run_id)
    meant = v != "" and run.fingerprint.startswith(v)
    return Points(_packed(run), headers=FOREVER if meant else {"Cache-Control": "no-cache"})


@router.get(".csv", openapi_extra=documented("run"), response_class=Table)
def drawn_points(run_id: str, request: Request, services: Shared) -> Response:
    """The points that the map draws of the posters that fit, as CSV: the poster, its place, its genres."""
    view = services.view_of_run(run_id, request.url.query)
    attached = {"Content-Disposition": f'attachment; filename="{run_id}-map.csv"'}
    rows = StringIO()
    writer = csv.writer(rows)
    writer.writerow(("poster", "x", "y", "actual", "called"))
    writer.writerows([harmless(cell) for cell in row] for row in named(view.run, view.selection))
    return Table(rows.getvalue(), headers=attached)


@router.get("/{row}")
def point(
    run_id: str, row: int, services: Shared, scoring: Annotated[Scoring, Query()] = "strict"
) -> dict[str, Any]:
    """The poster of one row: its name, title, what was said of it, its thumbnail (null where there are no pictures)."""
    run = _run(services, run_id)
    if not 0 <= row < run.manifest.posters:
        raise Problem(404, f"The run “{run_id}” has no row {row}: rows are 0 to {run.manifest.posters - 1}.")
    poster = query.at_rows(run, Selection(scoring=scoring), [row])[0]
    has_pictures = run.poster_folder(services.settings.posters) is not None
    src = poster_src(run_id, poster.poster, 160) if has_pictures else None
    return {
        "poster": poster.poster,
        "title": poster.name,
        "verdict": _verdict(poster),
        "src": src,
    }


def _run(services: Shared, run_id: str) -> Run:
    try:
        return services.store.open(run_id)
    except UserError as error:
        raise Problem(409 if run_id in services.store.ids() else 404, str(error)) from error


@lru_cache(4)
def _packed(run: Run) -> bytes:
    return packed(places(run))


def _verdict(poster: Poster) -> str:
    sure = sure_said(poster)
    if poster.is_right is None:
        return f"called {poster.predicted}{sure}"
    return f"{'✓ right' if poster.is_right else '✗ wrong'}{sure}\n{genres_said(poster)}"
