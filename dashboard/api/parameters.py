"""What a query may say, for the OpenAPI document: the same parameters as on the pages."""

from typing import Any

from dashboard.urls import PARAMETERS


def documented(*without: str) -> dict[str, Any]:
    """The parameters of a Selection as OpenAPI says them; those named are left out."""
    return {"parameters": [_one(name) for name in PARAMETERS if name not in without]}


def _one(name: str) -> dict[str, Any]:
    text = {"type": "string"}
    repeated = name in ("actual", "predicted")
    schema = {"type": "array", "items": text} if repeated else text
    says = f"{PARAMETERS[name].says[:1].upper()}{PARAMETERS[name].says[1:]}."
    more = " Repeat it for alternatives." if repeated else ""
    kept = " What cannot be understood is left out, and `notices` says so."
    return {
        "name": name,
        "in": "query",
        "required": False,
        "schema": schema,
        "description": says + more + kept,
    }
