"""The program as a user meets it: served on a free port, in headless Chromium, cut off from every other host."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, Route

from dashboard.app import create_app
from dashboard.settings import Settings


@pytest.fixture(scope="module")
def live(data: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the program serving the small runs."""
    cache = tmp_path_factory.mktemp("cache")
    yield from served(Settings(data=data, posters=pictures, cache=cache, run="small"))


@pytest.fixture
def page(browser: Browser, live: str) -> Iterator[Page]:
    """A fresh browser page of 1440x900. Requests to another host and errors of scripts fail the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=live)
    page = context.new_page()
    trouble: list[str] = []

    def only_here(route: Route) -> None:
        if not route.request.url.startswith((live, "data:", "blob:")):
            trouble.append(f"request to {route.request.url}")
            return route.abort()
        return route.continue_()

    context.route("**/*", only_here)
    page.on("pageerror", lambda error: trouble.append(f"script error: {error}"))
    yield page
    context.close()
    assert trouble == []


def settled(page: Page) -> None:
    """Wait until the page is filled and its charts and rows are drawn: from then on nothing moves by itself."""
    page.locator(".runs summary").wait_for(state="attached")  # filled with all other parts, in one answer
    page.wait_for_load_state("networkidle")
    page.wait_for_function(
        """() => !document.documentElement.classList.contains("working")
            && [...document.querySelectorAll(".chart")].every((c) => c.querySelector(".js-plotly-plot .main-svg"))
            && [...document.querySelectorAll(".grid")].every(
                (g) => !g.checkVisibility() || g.querySelector(".ag-row .ag-cell-value"))"""
    )


def served(settings: Settings) -> Iterator[str]:
    """Serve the program on a free port until the caller is done."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(create_app(settings).server, port=port, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)
