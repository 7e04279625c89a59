"""The activation map in the browser, on a page of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

SCRIPT = Path(__file__).parents[2] / "assets" / "activation.js"
PICTURE = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='4' height='6'/>"
LAYER = "<div class=activation data-activation=/activation data-genre=Drama></div>"
PARTS = f'<div class=frame><img src="{PICTURE}">{LAYER}</div><div class=activation-opacity></div>'


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(base_url="http://marquee.test")
    page.route("http://marquee.test/", lambda route: route.fulfill(content_type="text/html", body="<p>"))
    page.goto("/")
    page.add_script_tag(path=SCRIPT)
    yield page
    page.close()


def test_map__that_failed_is_fetched_again(page: Page) -> None:
    answers = [
        (503, {"detail": "Too much is asked for at once."}),
        (200, {"genres": ["Action", "Drama"], "activation": [[[0, 1]], [[1, 0]]]}),
    ]

    def answer(route: Route) -> None:
        status, body = answers.pop(0)
        route.fulfill(status=status, json=body)

    page.route("**/activation", answer)
    page.evaluate("(parts) => { document.body.innerHTML = parts; }", PARTS)
    expect(page.locator(".quiet")).to_have_text("Too much is asked for at once.")
    page.get_by_label("Darkness").fill("0.5")
    expect(page.locator(".activation canvas")).to_have_count(1)
    expect(page.locator(".quiet")).to_contain_text("Lit is what speaks for this genre")
    page.get_by_label("Darkness").fill("0.3")  # from what is kept: there is no third answer
    expect(page.locator(".activation canvas")).to_have_count(1)
    assert answers == []
