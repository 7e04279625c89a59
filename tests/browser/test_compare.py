"""Two runs held against each other: in the matrix of a page, on the page Compare, in money."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import settled

MATRIX = "#performance-confusion-matrix"


def test_matrix__against_another_run_and_back(page: Page) -> None:
    page.goto("/performance")
    controls = page.locator(f"{MATRIX}-controls")
    controls.get_by_role("link", name="against another run").click()
    expect(controls.get_by_role("group", name="The other run").locator("[aria-current]")).to_have_text(
        "− Second run"
    )
    expect(page.locator(MATRIX)).to_contain_text("Second run")  # what the columns are held against
    assert page.evaluate("location.search") == "?matrix=difference"
    controls.get_by_role("link", name="− No labels").click()
    expect(page.locator(MATRIX)).to_contain_text("in both runs")
    assert page.evaluate("location.search") == "?vs=unlabelled&matrix=difference"
    page.go_back()
    page.go_back()
    expect(controls.get_by_role("group", name="The other run")).to_have_count(0)


def test_matrix__mistakes_only_leaves_the_diagonal_to_the_keyboard(page: Page) -> None:
    page.goto("/performance")
    page.locator(f"{MATRIX}-controls").get_by_role("link", name="mistakes only").click()
    chosen = page.locator(f"{MATRIX}-controls [aria-current]", has_text="mistakes only")
    expect(chosen).to_be_visible()
    page.locator(MATRIX).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator(".chip")).to_have_text(["Action×", "called Action×"])
    assert "diagonal=hidden" in page.evaluate("location.search")


def test_compare__money_in_a_sentence_and_on_to_the_savings_of_each(page: Page) -> None:
    page.goto("/compare")
    page.locator("#compare-choice").get_by_role("link", name="Second run").click()
    money = page.locator("#compare-money")
    expect(money).to_contain_text("What the difference is worth")
    expect(money).to_contain_text("Paired on the 12 posters that both judge.")
    link = money.get_by_role("link", name=re.compile("Savings of Second run"))
    amount = (link.text_content() or "").removesuffix(" ›")
    link.click()
    expect(page.locator("h1")).to_have_text("Savings")
    expect(page.locator(".runs summary")).to_contain_text("Second run")
    expect(page.locator("#savings-kpis")).to_contain_text(amount)
    page.go_back()
    expect(money).to_contain_text("What the difference is worth")


def test_compare__all_newly_right_posters_in_one_click_and_back(page: Page) -> None:
    page.goto("/compare?vs=second")
    link = page.locator("#compare-changed").get_by_role("link", name=re.compile("^All"))
    number = re.sub(r"\D", "", link.first.text_content() or "")
    link.first.click()
    expect(page.locator("h1")).to_have_text("Posters")
    expect(page.locator(".gallery-title")).to_have_text(f"{number} posters: newly right against Second run")
    expect(page.locator(".poster")).to_have_count(int(number))
    expect(page.locator(".chip")).to_have_text(["newly right against Second run×"])
    assert page.evaluate("location.search") == "?vs=second&newly=right"
    page.locator(".option", has_text="Thriller").first.click()
    expect(page.locator(".poster")).to_have_count(1)
    page.go_back()
    expect(page.locator(".chip")).to_have_count(1)
    page.locator(".chip").click()
    expect(page.locator(".poster")).to_have_count(12)
    page.go_back()
    page.go_back()
    expect(page.locator("#compare-changed")).to_contain_text("newly right")


def test_posters__newly_right_against_nothing_says_so(page: Page) -> None:
    page.goto("/posters?newly=right")
    expect(page.locator(".notices")).to_contain_text("needs a second run")
    expect(page.locator(".poster")).to_have_count(12)


def test_compare__terms_are_explained_on_focus(page: Page) -> None:
    page.goto("/compare?vs=second")
    tips = page.locator("#compare-table .tip")
    expect(tips.first).to_be_visible()
    for number in range(tips.count()):
        tips.nth(number).focus()
        expect(tips.nth(number).locator(".tip-text")).to_be_visible()


def test_table__says_that_no_row_fits_and_comes_back(page: Page) -> None:
    page.goto("/performance?q=no+such+film")
    table = page.locator(".table-card")
    expect(table).to_contain_text("No posters fit these filters.")
    expect(table.locator(".grid")).to_be_hidden()
    page.get_by_role("link", name="Clear all").click()
    expect(table.locator(".ag-row").first).to_contain_text("% sure")
    expect(table.locator("#performance-no-rows")).to_be_empty()


def test_chips__stay_in_sight(page: Page) -> None:
    page.goto("/performance?actual=Drama&scoring=any")
    expect(page.locator(".grid .ag-row").first).to_be_visible()
    page.locator(".table-card").scroll_into_view_if_needed()
    expect(page.locator(".counted")).to_be_in_viewport()
    chip = page.get_by_role("link", name="Count only the one label as right")
    expect(chip).to_be_in_viewport()
    chip.click()
    expect(chip).to_have_count(0)
    assert page.evaluate("location.search") == "?actual=Drama"


def test_table__on_a_phone_scrolls_sideways_in_its_card(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/performance")
    table = page.locator(".table-card")
    expect(table.locator(".ag-row").first).to_contain_text("% sure")
    last = table.locator(".ag-row").first.locator("[col-id=guesses]")
    expect(last).not_to_be_in_viewport()
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport()
    # The page itself does not move sideways.
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    table.get_by_role("link", name="The Long Fuse").click()
    expect(page.locator(".detail")).to_contain_text("The Long Fuse")


def test_back__to_another_page_leads_to_where_it_was_left(page: Page) -> None:
    page.goto("/compare?vs=second")
    settled(page)  # what is drawn late moves the page
    link = page.get_by_role("link", name="All 4").last
    link.scroll_into_view_if_needed()
    page.evaluate("scrollBy(0, 60)")
    was = page.evaluate("scrollY")
    assert was > 300
    link.click()
    expect(page.locator("h1")).to_have_text("Posters")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Compare")
    page.wait_for_function(f"Math.abs(scrollY - {was}) < 5")
