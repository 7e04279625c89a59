"""The API keeps its own document: examples made from it, fitting and unfitting, never break it."""

import contextlib
import re
from pathlib import Path

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance
from schemathesis.specs.openapi.schemas import OpenApiSchema
from starlette.testclient import TestClient

from dashboard.api import routes
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings


@pytest.fixture(scope="module")
def schema(
    data: Path, pictures: Path, colours: object, tmp_path_factory: pytest.TempPathFactory
) -> OpenApiSchema:
    options = Settings(data=data, posters=pictures, cache=tmp_path_factory.mktemp("cache"), run="small")
    server = FastAPI(openapi_url=None)
    routes.mount(server, options, Store(options.runs))
    server.state.services._classifier = colours
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", server)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_api__keeps_its_document(schema: OpenApiSchema, mode: GenerationMode) -> None:
    for found in schema.get_all_operations():
        operation = found.ok()

        @given(case=operation.as_strategy(generation_mode=mode))
        @settings(max_examples=20, suppress_health_check=list(HealthCheck), derandomize=True)
        def holds(case: schemathesis.Case) -> None:
            case.call_and_validate(excluded_checks=_beyond_a_schema(case))

        with contextlib.suppress(Unsatisfiable):  # what takes no parameter cannot be asked wrongly
            holds()


def _beyond_a_schema(case: schemathesis.Case) -> list[schemathesis.CheckFunction]:
    """No schema can say that the shares of the genres sum to 1: some scenarios that fit it are refused."""
    return [positive_data_acceptance] if case.path.endswith("/savings") else []


def test_document__is_openapi_3_1_and_describes_every_route(api: TestClient) -> None:
    document = api.get("/api/v1/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    assert document["servers"] == [{"url": "/api/v1"}]
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert len(operations) >= 8
    assert all(operation["description"] and operation["tags"] for operation in operations)


def test_docs__load_nothing_from_another_host(api: TestClient) -> None:
    page = api.get("/api/v1/docs").text
    assert re.findall(r'(?:src|href)="(?!/)[^"]*"', page) == []
    files = re.findall(r'(?:src|href)="(/[^"]+)"', page)
    assert len(files) >= 3
    assert {api.get(file).status_code for file in files} == {200}
