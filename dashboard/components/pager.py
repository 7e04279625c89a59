"""Pages of what is shown in pages: the first, the last, those around the present one, and where we are."""

from dashboard.components import html
from dashboard.components.step import step
from dashboard.view import View

AROUND = 2


def pager(view: View, count: int, per_page: int) -> html.Nav:
    """Links to the pages around the present one, and where we are."""
    pages = max(1, -(-count // per_page))
    page = min(view.selection.page, pages)
    first = (page - 1) * per_page + 1
    words = f"{first:,}–{min(count, page * per_page):,} of {count:,}" if count else "0 posters"
    links = [
        step("‹ Previous", view.query(page=page - 1) if page > 1 else None, rel="prev"),
        *([_number(view, number, page) for number in _numbers(page, pages)] if pages > 1 else []),
        step("Next ›", view.query(page=page + 1) if page < pages else None, rel="next"),
    ]
    return html.Nav(
        [html.Div(links, className="pager-links"), html.Span(words, className="pager-words")],
        className="pager",
        **{"aria-label": "Pages"},
    )


def _numbers(page: int, pages: int) -> list[int | None]:
    """The first page, those around this one, the last one; None for a gap."""
    near = range(max(1, page - AROUND), min(pages, page + AROUND) + 1)
    numbers: list[int | None] = []
    for number in sorted({1, pages, *near}):
        if numbers and number - (numbers[-1] or 0) > 1:
            numbers.append(None)
        numbers.append(number)
    return numbers


def _number(view: View, number: int | None, page: int) -> html.A | html.Span:
    if number is None:
        return html.Span("…", className="page-gap")
    return html.A(
        f"{number:,}",
        href=view.query(page=number),
        className="page-number here" if number == page else "page-number",
        **{"aria-label": f"Page {number:,}"},
        **({"aria-current": "page"} if number == page else {}),
    )
