"""Previous and next page of what is shown in pages."""

from dash import html

from dashboard.view import View


def pager(view: View, count: int, per_page: int) -> html.Nav:
    """Links to the pages around the present one, and where we are."""
    pages = max(1, -(-count // per_page))
    page = min(view.selection.page, pages)
    first = (page - 1) * per_page + 1
    words = f"{first:,}–{min(count, page * per_page):,} of {count:,}" if count else "0 posters"
    links = [
        _step("‹ Previous", view, page - 1, page > 1, "prev"),
        html.Span(words, className="pager-words"),
        _step("Next ›", view, page + 1, page < pages, "next"),
    ]
    return html.Nav(links, className="pager", **{"aria-label": "Pages"})


def _step(words: str, view: View, page: int, possible: bool, rel: str) -> html.A | html.Span:
    if not possible:
        return html.Span(words, className="step off", **{"aria-disabled": "true"})
    return html.A(words, href=view.query(page=page), className="step", rel=rel)
