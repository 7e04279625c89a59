"""GET /runs/{id}/posters.csv, .xlsx and report.html: exactly what the query selects, to keep or to send."""

import tempfile
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

from fastapi import APIRouter, Depends
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response, StreamingResponse

from dashboard.api.parameters import documented
from dashboard.api.problems import Problem
from dashboard.api.services import Shared, guard
from dashboard.domain.errors import UserError
from dashboard.domain.runs.export import write_csv, write_xlsx
from dashboard.pages.registry import page_named

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

router = APIRouter(tags=["runs"], dependencies=[Depends(guard)])


class Csv(Response):
    media_type = "text/csv"


class Xlsx(Response):
    media_type = SHEET


@router.get("/runs/{run_id}/posters.csv", openapi_extra=documented("run"), response_class=Csv)
def posters_csv(run_id: str, request: Request, services: Shared) -> Response:
    """The posters as CSV, all columns, in the order asked for."""
    view = services.view_of_run(run_id, request.url.query)
    attached = {"Content-Disposition": f'attachment; filename="{view.run.id}-posters.csv"'}
    return StreamingResponse(write_csv(view.run, view.selection), media_type=Csv.media_type, headers=attached)


@router.get("/runs/{run_id}/posters.xlsx", openapi_extra=documented("run"), response_class=Xlsx)
def posters_xlsx(run_id: str, request: Request, services: Shared) -> Response:
    """The same as a workbook with one sheet."""
    view = services.view_of_run(run_id, request.url.query)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        file = Path(folder, f"{view.run.id}-posters.xlsx")
        write_xlsx(view.run, view.selection, file)
        gone = BackgroundTask(stack.pop_all().close)  # once it is sent; at once where it failed
    return FileResponse(file, media_type=SHEET, filename=file.name, background=gone)


@router.get("/runs/{run_id}/report.html", openapi_extra=documented("run"), response_class=HTMLResponse)
def report_html(run_id: str, request: Request, services: Shared) -> Response:
    """Figures, findings and most telling posters as one file that opens without network."""
    return _report(services, run_id, request.url.query, "")


@router.get(
    "/runs/{run_id}/report/{page:path}.html", openapi_extra=documented("run"), response_class=HTMLResponse
)
def report_of_page(run_id: str, page: str, request: Request, services: Shared) -> Response:
    """The same of one page, such as `genres/Drama`."""
    return _report(services, run_id, request.url.query, page)


def _report(services: Shared, run_id: str, query: str, path: str) -> Response:
    from dashboard.report import file_name, report  # draws with Plotly, which nothing else of the API needs

    try:
        page, argument = page_named(path)
    except UserError as error:
        raise Problem(404, str(error)) from error
    view = services.view_of_run(run_id, query, argument)
    name = quote(file_name(view, page if path else None))
    attached = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return HTMLResponse(report(view, page), headers=attached)
