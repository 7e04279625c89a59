"""The JSON twin of every page, and the table behind every chart as CSV."""

from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from dashboard.api.parameters import documented
from dashboard.api.plain import plain
from dashboard.api.problems import Problem
from dashboard.api.services import Shared
from dashboard.domain.spreadsheet import harmless
from dashboard.pages.registry import Page, all_pages
from dashboard.view import View

router = APIRouter(prefix="/pages", tags=["pages"])


class Table(Response):
    media_type = "text/csv"


@router.get("/{page}", openapi_extra=documented())
def page_data(page: str, request: Request, services: Shared) -> dict[str, Any]:
    """What a page shows, as JSON, by the page's own parameters. `overview` is the first page."""
    return _data(_page(page), services.view(request.url.query))


@router.get("/{page}/charts/{chart}.csv", openapi_extra=documented(), response_class=Table)
def chart_table(page: str, chart: str, request: Request, services: Shared) -> Response:
    """The table that a chart draws; on a page about one thing, of the first, as the page itself shows it."""
    return _csv(_named(page), chart, services.view(request.url.query))


@router.get("/{page}/{argument:path}/charts/{chart}.csv", openapi_extra=documented(), response_class=Table)
def chart_table_of(page: str, argument: str, chart: str, request: Request, services: Shared) -> Response:
    """The same table on a page about one thing."""
    return _csv(_page(page, argument), chart, services.view(request.url.query, argument))


# After the charts, as the argument takes all that is left of the path: a genre may be “Sci-Fi/Fantasy”.
@router.get("/{page}/{argument:path}", openapi_extra=documented())
def page_data_of(page: str, argument: str, request: Request, services: Shared) -> dict[str, Any]:
    """What a page about one thing shows, such as `genres/Drama`."""
    return _data(_page(page, argument), services.view(request.url.query, argument))


def _named(key: str) -> Page:
    pages = {page.key: page for page in all_pages()}
    if key not in pages:
        raise Problem(404, f"There is no page “{key}”. Pages here: {', '.join(pages)}.")
    return pages[key]


def _page(key: str, argument: str | None = None) -> Page:
    page = _named(key)
    if ("<" in page.path) != (argument is not None):
        raise Problem(
            404, f"The data of this page is at /api/v1/pages{page.path if page.path != '/' else '/overview'}."
        )
    return page


def _data(page: Page, view: View) -> dict[str, Any]:
    said = {"page": page.key, "run": view.run.id, "selection": str(view.selection)}
    return said | plain(page.data(view)) | {"notices": list(view.selection.notices)}


def _csv(page: Page, name: str, view: View) -> Response:
    chart = next((chart for chart in page.charts if chart.name == name), None)
    if chart is None:
        names = ", ".join(chart.name for chart in page.charts) or "none"
        raise Problem(404, f"This page has no chart “{name}”. Charts here: {names}.")
    table = chart.feed(view).drop(columns="query", errors="ignore")
    text = table.map(_spelt).rename(columns=harmless).to_csv(index=False)
    attached = {"Content-Disposition": f'attachment; filename="{view.run.id}-{chart.name}.csv"'}
    return Table(text, headers=attached)


def _spelt(cell: Any) -> Any:
    return list(map(harmless, cell)) if isinstance(cell, list | tuple) else harmless(cell)
