"""The savings calculator for programs: the money of a scenario, the posters behind it, and files to keep."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Depends, Query
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from dashboard.api.export import Xlsx
from dashboard.api.plain import plain
from dashboard.api.services import Shared, guard
from dashboard.components.savings_wrong import wrong_posters
from dashboard.domain.savings.answer import Answer, answer
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.held_out import held_out
from dashboard.domain.savings.printed import printed
from dashboard.domain.savings.scenario import Scenario, read_scenario
from dashboard.domain.savings.workbook_xlsx import workbook_xlsx

Scored = Annotated[
    Literal["strict", "any"], Query(description="What counts as right: its label, or any listed")
]
EXAMPLE = {"threshold": 0.8, "posters_per_year": 100000, "hourly_rate": 45}

router = APIRouter(tags=["savings"], dependencies=[Depends(guard)])


@router.post(
    "/runs/{run_id}/savings",
    response_model=Answer,
    openapi_extra={
        "requestBody": {
            "content": {"application/json": {"schema": Scenario.model_json_schema(), "example": EXAMPLE}}
        }
    },
)
def savings(
    run_id: str,
    services: Shared,
    values: Annotated[dict[str, Any] | None, Body()] = None,
    scoring: Scored = "strict",
) -> Answer:
    """What a scenario saves on the run's held-out posters. Every input may be left out; then its default counts."""
    scenario = read_scenario(values or {})
    run = services.view_of_run(run_id, "").run
    return answer(scenario, held_out(run, scoring, scenario.shown, scenario.threshold))


@router.get("/runs/{run_id}/savings/wrong")
def wrong(
    run_id: str,
    services: Shared,
    threshold: Annotated[
        float | None, Query(ge=0, le=1, description="left out: nothing is automatic")
    ] = None,
    scoring: Scored = "strict",
) -> dict[str, Any]:
    """The posters that would go out wrong at a threshold: how many, and the twelve that it lets out last."""
    view = services.view_of_run(run_id, f"scoring={scoring}")
    return plain(wrong_posters(view, threshold))


@router.get("/runs/{run_id}/savings.xlsx", response_class=Xlsx)
def savings_xlsx(run_id: str, request: Request, services: Shared) -> Response:
    """The scenario of the savings page (parameters `plan.<input>`) as a workbook with live formulas."""
    view = services.view_of_run(run_id, request.url.query)
    attached = {"Content-Disposition": f'attachment; filename="{view.run.id}-savings.xlsx"'}
    return Xlsx(workbook_xlsx(case_of(view.run, view.selection, view.store)), headers=attached)


@router.get("/runs/{run_id}/savings.html", response_class=HTMLResponse)
def savings_html(run_id: str, request: Request, services: Shared) -> Response:
    """The same on one page to print: inputs, results, formulas, versions and hashes."""
    view = services.view_of_run(run_id, request.url.query)
    return HTMLResponse(printed(case_of(view.run, view.selection, view.store)))
