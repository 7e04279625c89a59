"""The savings page under the hand: dragging needs no round trip, fields say what is wrong, scenarios stay."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, Response, expect

# Two cores may be busy with other things: what is awaited comes, when is not the question here.
expect.set_options(timeout=30_000)

SAVING = "[data-out=saving] >> nth=0"
COVERAGE = "[data-out=coverage]"


@pytest.fixture
def savings(page: Page) -> Page:
    page.goto("/savings?plan.threshold=0.55")
    page.wait_for_selector("#savings-handle:not([hidden])")
    expect(page.locator(".savings-wrong .poster")).to_have_count(3)
    return page


def test_drag__money_coverage_and_posters_follow_without_a_round_trip(savings: Page) -> None:
    before = {place: savings.locator(place).text_content() for place in (SAVING, COVERAGE)}
    titles = savings.locator(".savings-wrong .poster-title").all_text_contents()
    answers: list[Response] = []
    savings.on("response", lambda answer: answers.append(answer))
    x, y = _middle(savings)
    savings.mouse.move(x, y)
    savings.mouse.down()
    savings.mouse.move(x - 150, y, steps=6)
    expect(savings.locator(".savings-wrong .poster").first).not_to_contain_text(titles[0])
    assert savings.locator(SAVING).text_content() != before[SAVING]
    assert savings.locator(COVERAGE).text_content() != before[COVERAGE]
    assert _search(savings) == "?plan.threshold=0.55"
    assert [a.url for a in answers if a.request.method == "POST"] == []
    data = [a for a in answers if "/posters/" not in a.url]
    assert data
    assert all("/savings/wrong" in a.url and len(a.json()["posters"]) <= 12 for a in data)
    dragged = savings.locator(SAVING).text_content()
    savings.mouse.up()
    savings.wait_for_function("location.search !== '?plan.threshold=0.55'")
    _settle(savings)
    assert savings.locator(SAVING).text_content() == dragged
    savings.go_back()
    expect(savings.locator(SAVING)).to_have_text(before[SAVING] or "")


def test_drag__escape_puts_it_back(savings: Page) -> None:
    before = savings.locator(SAVING).text_content()
    x, y = _middle(savings)
    savings.mouse.move(x, y)
    savings.mouse.down()
    savings.mouse.move(x - 150, y, steps=3)
    expect(savings.locator(SAVING)).not_to_have_text(before or "")
    savings.keyboard.press("Escape")
    expect(savings.locator(SAVING)).to_have_text(before or "")
    savings.mouse.up()
    assert _search(savings) == "?plan.threshold=0.55"


def test_handle__by_keyboard_to_never_and_to_all(savings: Page) -> None:
    savings.locator("#savings-handle").focus()
    savings.keyboard.press("End")
    expect(savings.locator(".savings-wrong .none")).to_contain_text("nothing goes out wrong")
    savings.wait_for_function("location.search === '?plan.threshold=never'")
    savings.keyboard.press("Home")
    expect(savings.locator(COVERAGE)).to_have_text("100 %")
    savings.wait_for_function("location.search !== '?plan.threshold=never'")
    expect(savings.locator(".savings-wrong .poster")).to_have_count(6)


# Figures that stand in none of the page's links; what is typed, and what explains, does not count.
UNLINKED = """() => {
  const places = [".kpi-figure", ".kpi-compared", ".compared td", ".break-even", "#savings-mix td",
    "#savings-workbook td", "#savings-chance p:first-child"].join();
  const found = [];
  for (const place of document.querySelectorAll(places)) {
    const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const bare = words.currentNode.textContent.replace(/^ *·? *P\\d+ */, "");
      if (/\\d/.test(bare) && !words.currentNode.parentElement.closest("a[href]")) found.push(bare);
    }
  }
  return found;
}"""


def test_figures__each_opens_the_posters_behind_it(savings: Page) -> None:
    assert savings.evaluate(UNLINKED) == []
    links = savings.locator("a.behind, a.kpi-figure, .cautions a, .savings-verdict a")
    addresses = {str(link.get_attribute("href")) for link in links.all()}
    assert any("outcome=wrong&confidence=0.55-1" in address for address in addresses)
    for address in sorted(addresses):
        behind = savings.request.get(f"/api/v1/pages{address}").json()["posters"]
        savings.goto(address)
        expect(savings.locator(".poster")).to_have_count(len(behind))


def test_sampling_error__its_bar_opens_the_posters(savings: Page) -> None:
    opened = savings.evaluate(
        """() => document.querySelector("#savings-value-by-input .js-plotly-plot")._fullData[0].customdata"""
    )
    assert "/posters?confidence=0.55-1&plan.threshold=0.55&sort=unsure" in opened
    assert any("plan.across=" in query for query in opened)


def test_draws__uniform_by_one_click(savings: Page) -> None:
    before = savings.locator("#savings-chance p").first.text_content()
    savings.get_by_role("link", name="every value of the range is as likely").click()
    expect(savings.locator("#savings-chance p").first).not_to_have_text(before or "")
    assert "plan.draws=uniform" in _search(savings)


def test_figures__server_and_browser_say_the_same(savings: Page) -> None:
    """Every figure that follows the hand: as the server wrote it for each threshold, and as the browser does."""
    for threshold, words in (("0.4", "40 %"), ("0.7", "70 %"), ("0.95", "95 %"), ("never", "never")):
        savings.goto(f"/savings?plan.threshold={threshold}")
        _settle(savings)
        expect(savings.locator("[data-out=threshold]").first).to_have_text(words)
        by_server: Any = savings.request.get(f"/api/v1/pages/savings?plan.threshold={threshold}").json()
        shown = savings.locator(SAVING).text_content() or ""
        assert shown == _dollars(by_server["saving"])


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("-3", "Hourly rate cannot be negative: enter a number from 0 to 10,000, not -3."),
        ("", "Hourly rate: enter a number from 0 to 10,000."),
        ("lots", "Hourly rate: enter a number from 0 to 10,000."),
        ("50 %", "Hourly rate: enter a number from 0 to 10,000."),
        ("45,50", "Hourly rate: enter a number from 0 to 10,000."),
        ("2,5", "Hourly rate: enter a number from 0 to 10,000."),
        ("1.234,567", "Hourly rate: enter a number from 0 to 10,000."),
        ("1e9", "Hourly rate is out of range: enter a number from 0 to 10,000, not 1,000,000,000."),
    ],
)
def test_field__bad_input_is_said_beside_it_and_the_result_stays(
    savings: Page, typed: str, words: str
) -> None:
    before = savings.locator(SAVING).text_content()
    field = savings.locator("[name='plan.hourly_rate']")
    field.fill(typed)
    field.press("Tab")
    expect(savings.locator("[data-input=hourly_rate] .input-problem")).to_have_text(words)
    assert savings.locator(SAVING).text_content() == before
    assert _search(savings) == "?plan.threshold=0.55"
    field.fill("60")
    field.press("Tab")
    expect(savings.locator("[data-input=hourly_rate] .input-problem")).to_have_text("")
    savings.wait_for_function("location.search.includes('plan.hourly_rate=60')")
    expect(savings.locator(SAVING)).not_to_have_text(before or "")


@pytest.mark.parametrize(
    ("typed", "read"),
    [("1,234.50", "1234.5"), ("1 000", "1000"), (" 60 ", "60"), (".5", "0.5")],
)
def test_field__numbers_as_people_write_them(savings: Page, typed: str, read: str) -> None:
    field = savings.locator("[name='plan.hourly_rate']")
    field.fill(typed)
    field.press("Tab")
    savings.wait_for_function(f"new URLSearchParams(location.search).get('plan.hourly_rate') === '{read}'")


@pytest.mark.parametrize(("typed", "read"), [("7.3", "0.073"), ("1.1 %", "0.011"), ("100", "1"), ("0", "0")])
def test_field__a_share_is_read_and_written_in_per_cent(savings: Page, typed: str, read: str) -> None:
    field = savings.locator("[name='plan.error_by_hand']")
    expect(field).to_have_value("5 %")
    field.fill(typed)
    field.press("Tab")
    savings.wait_for_function(f"new URLSearchParams(location.search).get('plan.error_by_hand') === '{read}'")
    expect(field).to_have_value(typed.removesuffix(" %") + " %")


def test_field__a_share_beyond_all_is_refused_in_the_servers_words(savings: Page) -> None:
    field = savings.locator("[name='plan.error_by_hand']")
    field.fill("250")
    field.press("Tab")
    said = "Errors by hand is out of range: enter a number from 0 to 100 %, not 250 %."
    expect(savings.locator("[data-input=error_by_hand] .input-problem")).to_have_text(said)
    savings.goto("/savings?plan.error_by_hand=2.5")
    expect(savings.locator("[data-input=error_by_hand] .input-problem")).to_have_text(said)


def test_link__bad_values_are_said_beside_their_fields(page: Page) -> None:
    page.goto("/savings?plan.hourly_rate=-3&plan.wages=9")
    expect(page.locator("[data-input=hourly_rate] .input-problem")).to_contain_text("cannot be negative")
    expect(page.locator("#savings-verdict")).to_contain_text("plan.wages")


def test_mix__shares_that_do_not_add_up_are_said(savings: Page) -> None:
    field = savings.locator("[name='mix.Action']")
    field.fill("90")
    field.press("Tab")
    expect(savings.locator("#savings-mix .input-problem")).to_contain_text("sum to 165 %, not to 100 %")
    assert _search(savings) == "?plan.threshold=0.55"
    for genre, share in {"Action": 60, "Comedy": 10, "Drama": 10, "Romance": 10, "Thriller": 10}.items():
        savings.locator(f"[name='mix.{genre}']").fill(str(share))
    savings.locator("[name='mix.Thriller']").press("Tab")
    savings.wait_for_function("location.search.includes('genre_shares')")
    expect(savings.locator("#savings-cautions")).to_contain_text("rests on fewer than 30")


def test_scenarios__keep_compare_open_delete(savings: Page) -> None:
    savings.get_by_label("Name of the scenario").fill("cautious")
    savings.get_by_role("button", name="Keep").click()
    table = savings.locator(".kept-table")
    expect(table.locator("thead")).to_contain_text("cautious")
    savings.goto("/savings?plan.hourly_rate=80")
    _settle(savings)
    expect(table.locator(".differs")).to_contain_text("Hourly rate")
    table.get_by_role("link", name="cautious").click()
    savings.wait_for_function("location.search === '?plan.threshold=0.55'")
    table.get_by_role("button", name="Delete cautious").click()
    expect(table).to_have_count(0)


def test_run_without_labels__says_what_to_do(page: Page) -> None:
    page.goto("/savings?run=unlabelled")
    expect(page.locator("#savings-verdict")).to_contain_text("choose another run")
    expect(page.locator("#savings-handle")).to_be_hidden()


MIX = "Action:0.5,Comedy:0.1,Drama:0.2,Romance:0.1,Thriller:0.1"


@pytest.mark.parametrize(
    "plan", ["", f"?plan.threshold=0.5&plan.draws=uniform&plan.genre_shares={MIX}&plan.currency=CHF"]
)
def test_print__is_one_page(page: Page, plan: str) -> None:
    page.goto(f"/api/v1/runs/small/savings.html{plan}")
    expect(page.locator("body")).to_contain_text("P5 to P95")
    sheet = page.pdf(prefer_css_page_size=True)
    assert re.findall(rb"/Count (\d+)", sheet) == [b"1"]


def _middle(page: Page) -> tuple[float, float]:
    box = page.locator("#savings-handle .grip").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _settle(page: Page) -> None:
    page.wait_for_function("!document.documentElement.classList.contains('working')")
    page.wait_for_selector("#savings-handle:not([hidden])")


def _search(page: Page) -> str:
    return re.sub("%2F", "/", str(page.evaluate("location.search")))


def _dollars(amount: float) -> str:
    return f"{'−' if amount < 0 else ''}${abs(amount):,.0f}"
