"""The whole program: skeletons, one callback a page, no state, nothing blocks the loop."""

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import anyio
import httpx2
import pytest
from anyio.from_thread import start_blocking_portal
from dash import Dash, no_update
from dash.development.base_component import Component

from dashboard import app as program
from dashboard.app import create_app, no_page, parts, places, skeleton
from dashboard.components.shell import shell
from dashboard.domain.runs.store import Store
from dashboard.pages import registry
from dashboard.pages.registry import Page, all_pages, page_at
from dashboard.settings import Settings

PAGES = [pytest.param(page, id=page.key) for page in all_pages()]


def test_ids__no_two_alike_in_all_skeletons() -> None:
    layouts = [shell(), *(skeleton(page) for page in all_pages())]
    counted = Counter(found for layout in layouts for found in _ids(layout))
    assert [name for name, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("page", PAGES)
def test_skeleton__has_a_place_for_every_part(page: Page) -> None:
    present = set(_ids(skeleton(page)))
    assert [place.component_id for place in places(page) if place.component_id not in present] == []


@pytest.mark.parametrize("run", ["small", "second", "unlabelled"])
@pytest.mark.parametrize("page", PAGES)
def test_page__fills_from_an_empty_query(page: Page, run: str, settings: Settings, store: Store) -> None:
    filled = parts(page, settings, store, f"?run={run}", page.menu_path)
    assert len(filled) == len(places(page))
    assert "notice-error" not in str(filled)


@pytest.mark.parametrize("page", PAGES)
def test_page__nonsense_is_dropped_and_said(page: Page, settings: Settings, store: Store) -> None:
    filled = parts(page, settings, store, "?confidence=9-1&what=this&actual=Musical&run=none", page.menu_path)
    notices = str(filled[1])
    assert all(word in notices for word in ("confidence=9-1", "what", "Musical", "none"))


@pytest.mark.parametrize("page", PAGES)
def test_page__a_filter_that_nothing_fits_is_no_error(page: Page, settings: Settings, store: Store) -> None:
    filled = parts(page, settings, store, "?q=no+such+film", page.menu_path)
    assert len(filled) == len(places(page))
    assert "notice-error" not in str(filled)


@pytest.mark.parametrize(("run", "left_out"), [("small", True), ("unlabelled", False)])
def test_page__charts_that_it_hides_are_left_out_of_the_answer(
    run: str, left_out: bool, settings: Settings, store: Store
) -> None:
    page = page_at("/")
    assert page is not None
    filled = parts(page, settings, store, f"?run={run}", "/")
    figures = [
        part for place, part in zip(places(page), filled, strict=True) if place.component_property == "figure"
    ]
    assert [part is no_update for part in figures] == [False, left_out, left_out]


def test_page__no_run_at_all_says_what_to_do(settings: Settings, tmp_path: Any) -> None:
    page = page_at("/")
    assert page is not None
    filled = parts(page, settings, Store(tmp_path), "", "/")
    assert "import" in str(filled[1])


def test_page_at__genre_and_its_bare_path() -> None:
    page = page_at("/genres/Drama")
    assert page is not None
    assert page is page_at("/genres")
    assert page.argument("/genres/Drama") == "Drama"
    assert page_at("/nowhere") is None


def test_no_page__has_the_menu_all_the_same() -> None:
    text = str(no_page("/nowhere"))
    assert "There is no page /nowhere here." in text
    assert all(f"'{page.menu_path}'" in text for page in all_pages() if page.in_menu)


def test_callbacks__eight_at_once_all_work_at_the_same_time(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of eight requests waits for the other seven: a blocked event loop would never let them meet."""
    meeting = threading.Barrier(8, timeout=30)
    app = create_app(settings)
    page = page_at("/posters")
    assert page is not None
    original = program.parts

    def slow(*given: Any) -> list[Any]:
        meeting.wait()
        return original(*given)

    monkeypatch.setattr(program, "parts", slow)
    with start_blocking_portal() as portal:
        answers = portal.call(_eight, app, _payload(page, "", "/posters"))
    assert [answer.status_code for answer in answers] == [200] * 8


def test_callback__of_another_page_changes_nothing(client: Any) -> None:
    page = page_at("/posters")
    assert page is not None
    answer = client.post("/_dash-update-component", json=_payload(page, "?actual=Drama", "/performance"))
    assert answer.status_code in (200, 204)
    assert "Winter Ferry" not in answer.text


def test_callback__fills_the_page_of_its_path(client: Any) -> None:
    page = page_at("/posters")
    assert page is not None
    answer = client.post("/_dash-update-component", json=_payload(page, "?actual=Drama", "/posters"))
    assert "Winter Ferry" in answer.text
    assert "Harbour of Iron" not in answer.text


def test_index__loads_nothing_from_another_host(client: Any) -> None:
    answer = client.get("/")
    assert "https://" not in answer.text
    assert "http://" not in answer.text
    assert "default-src 'self'" in answer.headers["content-security-policy"]


def test_registry__a_second_page_is_found_by_its_file() -> None:
    assert [page.order for page in registry.all_pages()] == sorted(
        page.order for page in registry.all_pages()
    )
    assert replace(registry.all_pages()[0], name="Other").key == registry.all_pages()[0].key


async def _eight(app: Dash, payload: dict[str, Any]) -> list[httpx2.Response]:
    answers: list[httpx2.Response] = []
    transport = httpx2.ASGITransport(app=app.server)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:

        async def ask() -> None:
            answers.append(await client.post("/_dash-update-component", json=payload))

        async with anyio.create_task_group() as group:
            for _ in range(8):
                group.start_soon(ask)
    return answers


def _payload(page: Page, search: str, path: str) -> dict[str, Any]:
    outputs = [{"id": place.component_id, "property": place.component_property} for place in places(page)]
    joined = "...".join(f"{output['id']}.{output['property']}" for output in outputs)
    return {
        "output": f"..{joined}..",
        "outputs": outputs,
        "inputs": [{"id": "url", "property": "search", "value": search}],
        "state": [{"id": "url", "property": "pathname", "value": path}],
        "changedPropIds": ["url.search"],
    }


def _ids(component: Component) -> Iterator[str]:
    for part in (component, *component._traverse()):
        if isinstance(part, Component) and getattr(part, "id", None):
            yield part.id
