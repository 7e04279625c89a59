"""A step on or back, to a page or a poster: where there is none it stays in its place, and keeps the focus."""

from dashboard.components import html


def step(words: str, href: str | None, **attributes: str) -> html.A:
    """The link to what is next, or where nothing is, a link that leads nowhere and that Tab passes by."""
    if href is None:
        return html.A(words, className="step off", role="link", tabIndex=-1, **{"aria-disabled": "true"})
    return html.A(words, href=href, className="step", **attributes)
