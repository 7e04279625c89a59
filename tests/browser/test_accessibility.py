"""Everybody can use every page: axe-core finds nothing, and the keyboard reaches everything and shows where it is."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dashboard.pages.registry import all_pages
from tests.browser.conftest import settled

SIZES = {"desk": (1440, 900), "phone": (390, 844)}
ADDRESSES = {
    **{page.key: page.menu_path for page in all_pages()},
    "filtered": "/performance?actual=Drama&outcome=wrong&scoring=any",
    "compared": "/compare?vs=second",
    "one genre on the map": "/map?actual=Drama",
    "unlabelled": "/performance?run=unlabelled",
    "nothing fits": "/posters?q=no+such+film&nonsense=1",
    "open poster": "/posters?poster=Drama%2F1.png",
    # Every page where no poster fits, and with a poster open over it.
    **{f"{page.key}, nothing fits": f"{page.menu_path}?q=no+such+film" for page in all_pages()},
    **{f"{page.key}, open poster": f"{page.menu_path}?poster=Drama%2F1.png" for page in all_pages()},
}


@pytest.fixture(scope="module", params=SIZES)
def window(request: pytest.FixtureRequest, browser: Browser, live: str) -> Iterator[BrowserContext]:
    """One for all pages of a size: what they share is loaded once."""
    width, height = SIZES[request.param]
    context = browser.new_context(
        viewport={"width": width, "height": height}, base_url=live, reduced_motion="reduce"
    )
    yield context
    context.close()


@pytest.fixture
def sized(window: BrowserContext) -> Iterator[Page]:
    page = window.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("name", ADDRESSES)
def test_axe__finds_nothing_in_light_and_dark(sized: Page, name: str) -> None:
    sized.goto(ADDRESSES[name])
    settled(sized)
    found = {}
    for theme in ("light", "dark"):
        sized.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        expect(sized.locator("html")).to_have_attribute("data-bs-theme", theme)
        found[theme] = _violations(sized)
    assert found == {"light": [], "dark": []}


@pytest.mark.parametrize("key", [page.key for page in all_pages()])
def test_tab__reaches_everything_and_shows_where_it_is(page: Page, key: str) -> None:
    page.goto(ADDRESSES[key])
    settled(page)
    stops = page.evaluate(WATCH_FOCUS)
    for _ in range(stops + 3):
        page.keyboard.press("Tab")
    assert page.evaluate("missed()") == []
    assert page.evaluate("unseen") == []


@pytest.mark.parametrize("name", ["overview", "performance", "genres", "savings", "compared", "map", "model"])
def test_targets__are_large_enough_for_a_finger_and_none_lies_on_another(
    browser: Browser, live: str, name: str
) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, base_url=live, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(ADDRESSES[name])
    settled(page)
    assert page.evaluate(SMALL_TARGETS) == []
    context.close()


def test_tips__are_shown_on_focus(page: Page) -> None:
    page.goto("/performance")
    settled(page)
    tip = page.locator(".kpi .tip").first
    expect(tip.locator(".tip-text")).to_be_hidden()
    tip.focus()
    expect(tip.locator(".tip-text")).to_be_visible()
    expect(tip.locator(".tip-text")).to_contain_text("How many posters")


@pytest.mark.parametrize(
    "address", ["/model", "/genres/Romance?beside=Comedy", "/compare?vs=second", "/savings"]
)
def test_tips__lie_within_the_window(sized: Page, address: str) -> None:
    sized.goto(address)
    settled(sized)
    outside = sized.evaluate(
        """() => [...document.querySelectorAll(".tip")].filter((tip) => {
            tip.focus();
            const { left, right, bottom, width } = tip.querySelector(".tip-text").getBoundingClientRect();
            return width && (left < 0 || right > document.documentElement.clientWidth || bottom > innerHeight);
        }).map((tip) => tip.textContent)"""
    )
    assert outside == []


def test_count_and_reset__stay_in_sight(sized: Page) -> None:
    sized.goto("/performance?actual=Drama&predicted=Drama&year=1960-2026&confidence=0-1")
    settled(sized)
    sized.mouse.wheel(0, 2500)
    sized.wait_for_function("scrollY > 1000")
    for name in (".counted", ".chip-clear"):
        box = sized.locator(name).bounding_box()
        width = sized.evaluate("innerWidth")
        assert box
        assert box["y"] >= 0
        assert box["y"] < 160
        assert box["x"] + box["width"] <= width
        on_top = sized.evaluate(
            "([x, y]) => document.elementFromPoint(x, y).closest('.in-force') !== null",
            [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2],
        )
        assert on_top


@pytest.mark.parametrize("width", [901, 1024, 1280])
def test_pages__do_not_run_out_of_a_narrow_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 768})
    for address in ("/", "/performance", "/genres/Drama", "/compare?vs=second", "/savings", "/model", "/map"):
        page.goto(address)
        settled(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address


def test_keys__the_list_opens_and_closes_and_slash_searches(page: Page) -> None:
    page.goto("/posters?poster=Drama%2F1.png")
    settled(page)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("?")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    expect(page.locator(".detail")).to_be_visible()  # one Esc closes one thing
    page.keyboard.press("Escape")
    expect(page.locator(".detail")).to_have_count(0)
    page.keyboard.press("/")
    expect(page.get_by_placeholder("Title or file")).to_be_focused()


def test_keys__work_from_within_a_chart_and_with_folded_filters(sized: Page) -> None:
    sized.goto("/performance")
    settled(sized)
    sized.locator("#performance-confusion-matrix").focus()
    sized.keyboard.press("/")
    expect(sized.get_by_placeholder("Title or file")).to_be_focused()


def test_skip_link__leads_to_the_content(page: Page) -> None:
    page.goto("/")
    settled(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_reduced_motion__nothing_moves_while_it_works(sized: Page) -> None:
    sized.goto("/")
    settled(sized)
    sized.evaluate("document.documentElement.classList.add('working')")
    assert sized.evaluate("document.getAnimations().length") == 0
    bar = "getComputedStyle(document.querySelector('.bar'), '::after')"
    assert sized.evaluate(f"{bar}.content + {bar}.backgroundColor").startswith('""rgb')


# Counts what Tab should reach: all that can be seen and used, save what is folded away. The grid moves by arrows within
# itself and is one stop.
WATCH_FOCUS = """() => {
  const usable = "a[href], button, input, select, textarea, summary, [tabindex]";
  const wanted = [...document.querySelectorAll(usable)].filter((one) =>
    one.tabIndex >= 0 && !one.disabled && !one.closest(".ag-root-wrapper") && one.checkVisibility());
  const reached = new Set();
  window.unseen = [];
  document.addEventListener("focusin", ({ target }) => {
    if (reached.has(target) || target.closest(".ag-root-wrapper")) return;
    reached.add(target);
    const style = getComputedStyle(target);
    const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    if (!ringed || !target.checkVisibility()) window.unseen.push(target.outerHTML.slice(0, 200));
  });
  window.missed = () => wanted.filter((one) => one.isConnected && !reached.has(one) && !sameRadio(one))
    .map((one) => one.outerHTML.slice(0, 200));
  const sameRadio = (one) => one.type === "radio" && !one.checked;
  const inGrid = document.querySelector(".ag-root-wrapper") ? 60 : 0;
  return wanted.length + inGrid;
}"""


# A target holds all that lies up to 11 pixels from its middle; of a link in running text, which other links may stand
# beside, its middle alone. Room for rounding is left.
SMALL_TARGETS = """() => {
  const middle = (one) => {
    const { left, top, width, height } = one.getClientRects()[0];
    return [left + width / 2, top + height / 2];
  };
  const holds = (one, across, down) => {
    const [x, y] = middle(one);
    return one.contains(document.elementFromPoint(x + across, y + down));
  };
  const targets = [...document.querySelectorAll("main :is(a[href], button, summary, .tip)")]
    .filter((one) => one.checkVisibility() && !one.closest(".ag-root-wrapper, .scroll"));
  return targets.filter((one) => {
    one.scrollIntoView({ block: "center" });
    const inText = one.matches(".see, .behind, .figures a, .dearest a");
    const around = inText ? [] : [[-11, 0], [11, 0], [0, -11], [0, 11]];
    return ![[0, 0], ...around].every(([across, down]) => holds(one, across, down));
  }).map((one) => `${one.className} ${one.textContent.slice(0, 40)}`);
}"""


def _violations(page: Page) -> list[str]:
    response: dict[str, Any] = Axe().run(page).response
    nodes = [(rule["id"], node) for rule in response["violations"] for node in rule["nodes"]]
    return [f"{rule}: {node['target']} {node['failureSummary']}" for rule, node in nodes]
