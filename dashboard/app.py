"""create_app(settings): Dash on FastAPI, the pages, the API and the shell."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import anyio.to_thread
import bootstrap_wrapper
from dash import Dash, Input, Output, State, no_update
from dash.backends._fastapi import FastAPIDashServer
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from dashboard.api import routes
from dashboard.components import html
from dashboard.components.chart_card import filled, graph_id
from dashboard.components.detail import detail
from dashboard.components.notice import notice
from dashboard.components.shell import COMMON_PARTS, common_parts, frame, shell
from dashboard.components.table import TABLE, block
from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Store
from dashboard.pages.model import speed
from dashboard.pages.registry import Page, all_pages, page_at
from dashboard.settings import ROOT, Settings
from dashboard.view import View, look
from dashboard.wire import plain

# Nothing may come from another host: the browser itself enforces it. Dash needs inline
# scripts, and charts drawn by WebGL compile code while they run.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; frame-ancestors 'self'"
)
# Within the page: a file would be asked for again at every change of the address.
ICON = (
    '<link rel="icon" href="data:image/png;base64,'
    "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgBAMAAACBVGfHAAAAD1BMVEU7YsQAAAAXICzZZisAAACACow/AAAABXRSTl"
    "P/AP//ACWzCKIAAAAsSURBVHjaYxRkYHjPAAOCDAxMDGhgVIBUAUZBBgYlOO8ejWxhYUCOOVr5BQCt/wNSNovBygAA"
    "AABJRU5ErkJggg=="
    '">'
)


def create_app(settings: Settings | None = None) -> Dash:
    """The whole program as a Dash app; `app.server` is the FastAPI application to serve."""
    settings = settings or Settings()
    store = Store(settings.runs)
    server = FastAPI(title="Marquee", docs_url=None, redoc_url=None, openapi_url=None)
    server.add_middleware(GZipMiddleware, minimum_size=1024, compresslevel=4)
    server.middleware("http")(_only_from_here)
    server.mount("/vendor", StaticFiles(directory=Path(bootstrap_wrapper.get_bootstrap_css_dir())))
    routes.mount(server, settings, store)
    app = Dash(
        __name__,
        backend=_without_websockets(server),
        use_async=True,
        title="Marquee",
        update_title="",
        assets_folder=str(ROOT / "assets"),
        external_stylesheets=["/vendor/bootstrap.min.css"],
        meta_tags=[{"name": "viewport", "content": "width=device-width, initial-scale=1"}],
    )
    app.index_string = app.index_string.replace("<html>", '<html lang="en">').replace("{%favicon%}", ICON)
    app.layout = shell()
    app.validation_layout = html.Div([shell(), *(skeleton(page) for page in all_pages())])
    _draw_skeletons(app)
    for page in all_pages():
        _fill(app, page, settings, store)
    _serve_table(app, settings, store)
    _measure_speed(app, settings, store)
    # Left to itself Dash does this at the first visit of "/" alone: a link to any other page came without its assets.
    app._setup_server()
    return app


def skeleton(page: Page) -> html.Div:
    """A page with all its places still empty."""
    body = page.skeleton(page.charts)
    return html.Div(
        frame(page.key, page.name, page.lead, _menu(page), body, page.filtered), className=f"is-{page.key}"
    )


def no_page(path: str) -> html.Div:
    """What stands where there is no page: the menu, and a sentence."""
    body = [notice(f"There is no page {path} here. The menu above leads to all that there are.", "error")]
    return html.Div(frame("none", "Not found", "", _menu(None), body, False))


def _menu(page: Page | None) -> list[tuple[str, str, bool]]:
    return [(other.name, other.menu_path, other is page) for other in all_pages() if other.in_menu]


def parts(page: Page, settings: Settings, store: Store, query: str, path: str) -> list[Any]:
    """What fills the places of a page, in the order of `places`; a UserError is said where the content goes."""
    try:
        argument = unquote(page.argument(path) or "") or None
        view = _looked(settings, store, query, argument)
        children = {**common_parts(view, page.filtered, page.report_name(view)), "detail": detail(view)}
        children |= page.fill(view, page.data(view))
        charts = [part for chart in page.charts for part in filled(chart, view)]
    except UserError as error:
        children = {"notices": [notice(str(error), "error")]}
        charts = [no_update] * (2 * len(page.charts))
    return [children.get(name, []) for name in (*COMMON_PARTS, *page.parts)] + charts


def _looked(settings: Settings, store: Store, query: str, argument: str | None) -> View:
    """The view of a page; where its path names what the run does not have, that of the page without it, and why."""
    try:
        return look(settings, store, query, argument)
    except UserError as error:
        view = look(settings, store, query)
        notices = (*view.selection.notices, str(error))
        return replace(view, selection=replace(view.selection, notices=notices))


def places(page: Page) -> list[Output]:
    """Every place that the callback of a page fills: its common and own parts, its charts and their controls."""
    outputs = [Output(f"{page.key}-{name}", "content") for name in (*COMMON_PARTS, *page.parts)]
    for chart in page.charts:
        key = graph_id(page.key, chart)
        outputs += [Output(key, "figure"), Output(f"{key}-controls", "content")]
    return outputs


def _without_websockets(server: FastAPI) -> type[FastAPIDashServer]:
    """Dash's backend on this server. Left to itself it keeps a socket open to every browser, unused."""

    class Backend(FastAPIDashServer):
        websocket_capability = False

        @staticmethod
        def create_app(name: str = "", config: dict[str, Any] | None = None) -> FastAPI:
            return server

    return Backend


def _draw_skeletons(app: Dash) -> None:
    @app.callback(Output("page", "children"), Input("url", "pathname"))
    async def draw(path: str | None) -> html.Div:
        page = page_at(path or "/")
        return skeleton(page) if page else no_page(path or "/")


def _fill(app: Dash, page: Page, settings: Settings, store: Store) -> None:
    @app.callback(places(page), Input("url", "search"), State("url", "pathname"))
    async def fill(query: str | None, path: str | None) -> Any:
        if not page.fits(path or "/"):
            return [no_update] * len(places(page))
        return await anyio.to_thread.run_sync(
            lambda: plain(parts(page, settings, store, query or "", path or "/"))
        )


def _serve_table(app: Dash, settings: Settings, store: Store) -> None:
    @app.callback(
        Output(TABLE, "getRowsResponse"),
        Input(TABLE, "getRowsRequest"),
        State("url", "search"),
        prevent_initial_call=True,
    )
    async def rows(request: dict[str, Any] | None, query: str | None) -> Any:
        if request is None:
            return no_update
        return await anyio.to_thread.run_sync(lambda: block(look(settings, store, query or ""), request))


def _measure_speed(app: Dash, settings: Settings, store: Store) -> None:
    @app.callback(
        Output("model-speed", "children"), Input("model-measure", "n_clicks"), prevent_initial_call=True
    )
    async def measure(clicks: int | None) -> str:
        if not clicks:
            return ""
        try:
            return await anyio.to_thread.run_sync(lambda: speed(look(settings, store, "")))
        except UserError as error:
            return str(error)


async def _only_from_here(request: Any, call_next: Any) -> Any:
    response = await call_next(request)
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    return response
