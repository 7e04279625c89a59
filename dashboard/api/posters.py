"""GET /posters/{run}/{poster}: thumbnails, which the browser keeps."""

from functools import lru_cache
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from dashboard.api import problems
from dashboard.api.services import Services, Shared
from dashboard.api.thumbnails import content_key, nearest_width
from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

# The name stays the same when a run is made anew, so browsers ask after an hour; the answer is then a 304.
KEPT = {"Cache-Control": "public, max-age=3600"}
PLACEHOLDER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" width="200" height="300">
<rect width="200" height="300" fill="#8a8f98" fill-opacity=".18"/>
<path d="M70 120h60v60h-60zM70 168l20-20 14 14 10-8 16 14" fill="none" stroke="#8a8f98" stroke-width="4"/>
<text x="100" y="215" text-anchor="middle" font-family="system-ui, sans-serif" font-size="14" fill="#8a8f98"
>no picture</text></svg>"""

router = APIRouter()


@router.get("/posters/{run_id}/{name:path}")
def thumbnail(
    run_id: str,
    name: str,
    request: Request,
    services: Shared,
    w: Annotated[int, Query(ge=1, le=10_000)] = 240,
) -> Response:
    """A poster of a run as WebP, near `w` pixels wide; 404 where the run has no such poster or no picture of it."""
    try:
        return _picture(run_id, name, nearest_width(w), request.headers.get("if-none-match", ""), services)
    except UserError as error:
        if "image/" in request.headers.get("accept", ""):
            return Response(PLACEHOLDER, 404, {"Cache-Control": "no-cache"}, "image/svg+xml")
        return problems.response(404, str(error))


def _picture(run_id: str, name: str, width: int, known: str, services: Services) -> Response:
    run = services.store.open(run_id)
    poster = _poster(run, name)
    if poster is None:
        raise UserError(f"The run “{run_id}” has no poster “{name}”.")
    file = picture_of(run, poster, services.settings.posters)
    if file is None:
        raise UserError(f"There is no picture of {name}: start with --posters and the folder that has it.")
    stat = file.stat()
    key = content_key(file, stat.st_size, stat.st_mtime_ns, width)
    headers = {"ETag": f'"{key}"', **KEPT}
    if known == "*" or f'"{key}"' in known:
        return Response(status_code=304, headers=headers)
    return Response(services.thumbnails.get(file, key, width), headers=headers, media_type="image/webp")


@lru_cache(20_000)
def _poster(run: Run, name: str) -> Poster | None:
    return query.poster(run, Selection(), name)
