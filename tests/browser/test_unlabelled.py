"""A run without labels as a user meets it: what moved, another run to hold it against, the strangest; for everybody."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from dashboard.settings import Settings
from tests.browser.conftest import served, settled
from tests.catalogue import catalogue


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("unlabelled")
    catalogue(folder, "judged", 200)
    catalogue(folder, "older", 100, seed=3)
    catalogue(folder, "new", 120, labelled=False, shift=1.0, seed=1)
    yield from served(Settings(data=folder, cache=folder / "cache", run="new"))


def test_overview__shows_what_this_run_has_and_leads_to_its_posters(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Has anything moved?")).to_be_visible()
    expect(page.locator("#overview-genres-moved .main-svg").first).to_be_visible()
    expect(page.locator("#overview-confusion-matrix")).to_be_hidden()
    page.get_by_role("link", name="Older", exact=True).click()
    expect(page).to_have_url(re.compile(r"\?vs=older$"))
    expect(page.locator("#overview-kpis")).to_contain_text("“Older”")
    page.locator("#overview-strange").get_by_role("link", name="See all").click()
    expect(page.locator(".poster").first).to_be_visible()
    expect(page.locator(".choice.chosen", has_text="least like anything known")).to_be_visible()
    page.go_back()
    page.locator(".run-link", has_text="Judged").evaluate("link => link.click()")
    expect(page.locator("#overview-confusion-matrix")).to_be_visible()
    expect(page.locator("#overview-genres-moved")).to_be_hidden()


@pytest.mark.parametrize("address", ["/", "/performance", "/genres/Drama", "/savings"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe__finds_nothing(browser: Browser, live: str, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, base_url=live)
    page = context.new_page()
    page.goto(address)
    expect(page.locator(".kpi").first).to_be_visible()
    settled(page)
    found = Axe().run(page).response["violations"]
    context.close()
    assert [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found] == []
