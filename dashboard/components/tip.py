"""A term with its explanation: shown on hover and on focus, read out by screen readers."""

from dashboard.components import html


def tip(text: str, label: str = "?") -> html.Span:
    """A small mark that explains what stands beside it in a sentence."""
    return html.Span(
        [label, html.Span(text, className="tip-text", role="tooltip")],
        className="tip",
        tabIndex=0,
        role="note",
        **{"aria-label": text},
    )
