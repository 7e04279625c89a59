"""Errors as problem details (RFC 9457): a status, and a sentence that says what to do."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

from dashboard.domain.errors import UserError

MEDIA_TYPE = "application/problem+json"


class ProblemDetails(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str


class Problem(HTTPException):
    """An answer that is an error; `detail` is the sentence."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, detail, dict(headers or {}))


# For the OpenAPI document: every route may answer with a problem.
DOCUMENTED: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "What went wrong, in a sentence",
        "content": {MEDIA_TYPE: {"schema": ProblemDetails.model_json_schema()}},
    }
}


def install(app: FastAPI) -> None:
    """Let every error of `app` leave as a problem."""
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(UserError, _user)
    app.add_exception_handler(Exception, _unforeseen)


def response(status: int, detail: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    body = ProblemDetails(title=HTTPStatus(status).phrase, status=status, detail=detail)
    return JSONResponse(body.model_dump(), status, headers, MEDIA_TYPE)


async def _http(request: Request, error: Any) -> JSONResponse:
    detail = error.detail
    if (
        detail == HTTPStatus(error.status_code).phrase
    ):  # the framework's own, which say no more than the title
        detail = (
            _PLAIN.get(error.status_code, "").format(path=request.url.path, method=request.method) or detail
        )
    return response(error.status_code, detail, error.headers)


async def _invalid(request: Request, error: Any) -> JSONResponse:
    first = error.errors()[0]
    place = " ".join(str(step) for step in first["loc"])
    return response(422, f"The request does not fit: {place}: {first['msg']}.")


async def _user(request: Request, error: Any) -> JSONResponse:
    return response(422, str(error))


async def _unforeseen(request: Request, error: Exception) -> JSONResponse:
    return response(500, "Something failed here that should not; the server's log says what.")


_PLAIN = {
    404: "There is nothing at {path}; /api/v1/docs lists what there is.",
    405: "{path} does not take {method}; /api/v1/docs says what it takes.",
}
