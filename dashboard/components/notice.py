"""Sentences that say what is missing, dropped or wrong, and what to do."""

from dash.development.base_component import Component

from dashboard.components import html


def notice(sentence: str | list[str | Component], kind: str = "info") -> html.Div:
    """One sentence in a quiet box, in pieces where some are links; `kind` is info or error."""
    return html.Div(
        sentence, className=f"notice notice-{kind}", role="alert" if kind == "error" else "status"
    )


def not_counted(filters: list[str], why: str) -> list[html.Div]:
    """A notice of the filters, in English, that a page leaves out; none where there are none."""
    return [notice(f"{left_out(filters)} {why}")] if filters else []


def left_out(filters: list[str]) -> str:
    """The same as a sentence."""
    return f"Not counted here: {', '.join(filters)}."


def empty(sentence: str | list[str | Component]) -> html.Div:
    """What stands where there is nothing to show: why, and what to do."""
    return html.Div(sentence, className="empty")
