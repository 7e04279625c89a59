"""POST /predictions: posters in, genres out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import anyio
import anyio.to_thread
from fastapi import APIRouter, Depends, Query
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from dashboard.api.limits import bounded
from dashboard.api.predict_one import Wanted, predict_one
from dashboard.api.prediction_answer import Predictions
from dashboard.api.problems import Problem
from dashboard.api.services import Services, Shared, guard

router = APIRouter(tags=["predictions"], dependencies=[Depends(guard)])
PICTURES = {
    "type": "array",
    "minItems": 1,
    "items": {"type": "string", "format": "binary"},
    "description": "pictures: JPEG, PNG, WebP, AVIF, GIF, TIFF or BMP",
}
FORM = {"schema": {"type": "object", "required": ["files"], "properties": {"files": PICTURES}}}
BODY = {"requestBody": {"required": True, "content": {"multipart/form-data": FORM}}}
REASONS = {413: "size", 503: "busy"}


@router.post("/predictions", openapi_extra=BODY, responses={200: {"model": Predictions}})
async def predictions(
    request: Request,
    services: Shared,
    activation: Annotated[bool, Query(description="add where in the picture each genre was seen")] = False,
    similar: Annotated[
        int, Query(ge=0, le=50, description="add so many most similar posters of the run")
    ] = 0,
    run: Annotated[str, Query(description="the run for `similar`; else the one that opens first")] = "",
) -> dict[str, Any]:
    """Genre, confidence and probabilities of one picture or many, in the order in which they came.

    A picture that cannot be read gets an `error` in its place; the others go on. `warnings` say why a picture is
    hardly a poster; it is judged all the same.
    """
    try:
        with services.gate.entered():
            wanted = await anyio.to_thread.run_sync(_wanted, services, activation, similar, run)
            async with _files(request, services) as files:
                return {"results": await _each(files, services, wanted)}
    except HTTPException as error:
        services.meters.rejected.labels(REASONS.get(error.status_code, "request")).inc()
        raise


def _wanted(services: Services, activation: bool, similar: int, run: str) -> Wanted:
    from dashboard.domain.inference.likeness import why_not_alike  # pages need no model, and start faster

    classifier, familiar = services.classifier(), services.familiar
    if not similar:
        return Wanted(classifier, familiar, activation)
    shown = (services.view_of_run(run, "") if run else services.view("")).run
    why_not = why_not_alike(shown, classifier, services.settings.models)
    return Wanted(classifier, familiar, activation, similar, shown, why_not)


@asynccontextmanager
async def _files(request: Request, services: Services) -> AsyncIterator[list[UploadFile]]:
    """The pictures of the form; large ones lie on disk until they are read."""
    settings = services.settings
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise Problem(415, "Send the pictures as multipart/form-data, in fields named files.")
    body = bounded(request, settings.request_megabytes * 1_000_000)
    too_many = Problem(
        413, f"More than {settings.request_files} pictures at once: send them in several requests."
    )
    try:
        async with body.form(max_files=settings.request_files + 1, max_fields=100) as form:
            files = [item for item in form.getlist("files") if isinstance(item, UploadFile)]
            if len(files) > settings.request_files:
                raise too_many
            if not files:
                raise Problem(422, "There is no picture in this request: send some in fields named files.")
            yield files
    except HTTPException as error:
        raise too_many if error.detail.startswith("Too many files") else error from None


async def _each(files: list[UploadFile], services: Services, wanted: Wanted) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = [{}] * len(files)

    async def one(place: int) -> None:
        results[place] = await anyio.to_thread.run_sync(
            predict_one, files[place], wanted, services.meters, limiter=services.workers
        )

    async with anyio.create_task_group() as group:
        for place in range(len(files)):
            group.start_soon(one, place)
    return results
