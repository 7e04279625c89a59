"""What a page is asked to show, as frozen values that refuse the meaningless and say themselves in English."""

from dataclasses import dataclass, field, fields, replace
from math import isfinite
from typing import Any, Literal

Outcome = Literal["right", "wrong"]
Scoring = Literal["strict", "any"]
OUTCOMES: tuple[Outcome | None, ...] = (None, "right", "wrong")
SORTS: dict[str, str] = {
    "mistakes": "most confident mistakes first",
    "unsure": "least sure first",
    "sure": "surest first",
    "title": "by title",
    "year": "newest first",
    "alike": "alike side by side",
    "strange": "least like anything known first",
    "typical": "most typical first",
    "odd": "least typical first",
    "file": "by file name",
}
# Orders that the table's head offers beside those.
TABLE_SORTS = ("title-down", "oldest", "actual", "actual-down", "called", "called-down", "hits")
LAST_PAGE = 999_999_999
GROUPS: dict[str, str] = {
    "none": "not grouped",
    "actual": "by actual genre",
    "predicted": "by called genre",
    "outcome": "by right and wrong",
    "year": "by decade",
}
COLOURS: dict[str, str] = {"genre": "actual genre", "called": "called genre", "outcome": "right or wrong"}
MOST_CORNERS = 40
MATRICES: dict[str, str] = {
    "count": "posters",
    "row": "% of actual",
    "column": "% of called",
    "money": "in money a year",
    "difference": "against another run",
}
DIAGONALS: dict[str, str] = {"shown": "all cells", "hidden": "mistakes only"}


@dataclass(frozen=True, slots=True)
class ConfusionCell:
    """One cell of the confusion matrix: posters of `actual` that were called `predicted`."""

    actual: str
    predicted: str

    def __post_init__(self) -> None:
        if not self.actual or not self.predicted:
            raise ValueError("A cell of the matrix needs an actual and a predicted genre.")

    @property
    def is_right(self) -> bool:
        return self.actual == self.predicted

    def __str__(self) -> str:
        return f"{self.actual}, called {self.predicted}"


@dataclass(frozen=True, slots=True)
class Selection:
    """Everything that a page's query can say. Defaults select the whole default run.

    Ranges are inclusive on both ends: `confidence` in [0, 1], `year` in whole years. `columns` holds
    (name, value) pairs for a run's extra columns; how a value is read depends on the column's type. `plan`
    holds what of the savings scenario differs from its defaults, as (name, value); `beside` is a second genre
    on a genre's page, `matrix` how cells are shown, `diagonal` whether the right ones among them are. `area` is
    a polygon on the map, as corners (x, y), none for the whole map; `group` parts the gallery, `colour` paints
    the map, `activation` is the genre whose activation map lies over the open poster.
    `newly` holds posters that this run has right and the run `vs` wrong, or the reverse.
    `notices` says what of the query was dropped and why, `vs_title` what the second run is called in English; they
    take no part in equality.

    Raises ValueError where a value means nothing (a range upside down, an unknown outcome).
    """

    run: str | None = None
    vs: str | None = None
    actual: tuple[str, ...] = ()
    predicted: tuple[str, ...] = ()
    outcome: Outcome | None = None
    newly: Outcome | None = None
    confidence: tuple[float, float] | None = None
    pattern: str | None = None
    year: tuple[int, int] | None = None
    q: str = ""
    area: tuple[tuple[float, float], ...] = ()
    scoring: Scoring = "strict"
    columns: tuple[tuple[str, str], ...] = ()
    plan: tuple[tuple[str, str], ...] = ()
    beside: str | None = None
    matrix: str = "count"
    diagonal: str = "shown"
    colour: str = "genre"
    sort: str = "mistakes"
    group: str = "none"
    page: int = 1
    poster: str | None = None
    activation: str | None = None
    notices: tuple[str, ...] = field(default=(), compare=False)
    vs_title: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.outcome not in OUTCOMES or self.newly not in OUTCOMES:
            raise ValueError("outcome and newly are right or wrong")
        if self.scoring not in ("strict", "any"):
            raise ValueError("scoring is strict or any")
        if self.sort not in SORTS and self.sort not in TABLE_SORTS:
            raise ValueError(f"sort is one of {', '.join(SORTS)}")
        if self.matrix not in MATRICES:
            raise ValueError(f"matrix is one of {', '.join(MATRICES)}")
        if self.diagonal not in DIAGONALS:
            raise ValueError(f"diagonal is one of {', '.join(DIAGONALS)}")
        if self.group not in GROUPS or self.colour not in COLOURS:
            raise ValueError(f"group is one of {', '.join(GROUPS)}, colour one of {', '.join(COLOURS)}")
        if self.area and not _is_polygon(self.area):
            raise ValueError(f"area is a polygon of 3 to {MOST_CORNERS} corners")
        if not 1 <= self.page <= LAST_PAGE:
            raise ValueError(f"page counts from 1 to {LAST_PAGE}")
        if self.confidence and not 0 <= self.confidence[0] <= self.confidence[1] <= 1:
            raise ValueError("confidence is a range within 0 and 1")
        if self.year and not 0 < self.year[0] <= self.year[1] <= 9999:
            raise ValueError("year is a range from the earlier to the later")
        if len(set(self.actual)) < len(self.actual) or len(set(self.predicted)) < len(self.predicted):
            raise ValueError("a genre is named once")
        pairs = [text for pair in (*self.columns, *self.plan) for text in pair]
        names = (
            self.run,
            self.vs,
            self.pattern,
            self.poster,
            self.activation,
            *self.actual,
            *self.predicted,
            *pairs,
        )
        if any(name is not None and not name.strip() for name in names):
            raise ValueError("a name or value is not blank")

    @property
    def filters(self) -> "Selection":
        """The part that decides which posters are meant; the rest is view."""
        return replace(self, **{**_VIEW, "vs": self.vs if self.newly else None})

    @property
    def is_filtered(self) -> bool:
        return any(getattr(self, name) != _DEFAULTS[name] for name in _FILTERS)

    def but(self, **changes: Any) -> "Selection":
        """A copy with changes, and with what follows from them."""
        return replace(self, **self.changes(**changes))

    def changes(self, **changes: Any) -> dict[str, Any]:
        """The changes and what follows: a changed filter goes back to the first page and closes the open poster.

        Without a second run nothing is newly right or wrong, so that filter goes with it.
        """
        if self.newly and changes.get("vs", self.vs) is None:
            changes = {"newly": None, **changes}
        moved = not changes.keys() <= (_STAYING - {"vs"} if self.newly else _STAYING)
        return {"page": 1, "poster": None, **changes} if moved else changes

    def cleared(self) -> "Selection":
        """The same run, scoring and order with no filter."""
        blank = {name: _DEFAULTS[name] for name in _FILTERS}
        return self.but(**blank)

    @property
    def before_answers(self) -> "Selection":
        """Without the filters on what this run said of a poster: two runs are held against each other without them.

        They would choose the posters by one run's answers. Where any listed genre counts, the genre that a poster
        counts as is chosen by the answer too.
        """
        actual = self.actual if self.scoring == "strict" else ()
        return self.but(actual=actual, predicted=(), outcome=None, newly=None, confidence=None, pattern=None)

    def elsewhere(self, here: str, there: str) -> "Selection":
        """The same filters asked of the run `there`, held against `here`: what is newly right here is wrong there.

        Columns and the area on the map are a run's own, and left out.
        """
        other_way: dict[Outcome | None, Outcome | None] = {None: None, "right": "wrong", "wrong": "right"}
        return self.but(run=there, vs=here, newly=other_way[self.newly], columns=(), area=())

    def parts(self) -> list[tuple[str, str, "Selection"]]:
        """Each filter as (its parameter, its English, this Selection without it), in a fixed order."""
        said = [(name, words) for name, words in self._english().items() if words]
        parts = [(name, words, self.but(**{name: _DEFAULTS[name]})) for name, words in said]
        for column, value in self.columns:
            rest = tuple(pair for pair in self.columns if pair != (column, value))
            words = f"{column} contains “{value[1:]}”" if value.startswith("~") else f"{column} {value}"
            parts.append((f"col.{column}", words, self.but(columns=rest)))
        return parts

    def __str__(self) -> str:
        """The filters as the end of a sentence: "posters: Comedy, called Drama, over 80 % sure"."""
        return ", ".join(words for _, words, _ in self.parts()) or "all posters"

    def _english(self) -> dict[str, str]:
        return {
            "actual": " or ".join(self.actual),
            "predicted": f"called {' or '.join(self.predicted)}" if self.predicted else "",
            "outcome": self.outcome or "",
            "newly": f"newly {self.newly} against {self.vs_title or self.vs}" if self.newly else "",
            "confidence": _confidence_words(self.confidence),
            "pattern": f"pattern {self.pattern.replace('>', ' > ')}" if self.pattern else "",
            "year": _year_words(self.year),
            "q": f"“{self.q}” in title or file" if self.q else "",
            "area": "in the area drawn on the map" if self.area else "",
        }


def _is_polygon(corners: tuple[tuple[float, float], ...]) -> bool:
    return 3 <= len(corners) <= MOST_CORNERS and all(
        isfinite(place) for corner in corners for place in corner
    )


def _confidence_words(span: tuple[float, float] | None) -> str:
    if span is None:
        return ""
    low, high = _rounded(*(100 * end for end in span))
    if span[1] == 1:
        return f"at least {low} % sure"
    return f"at most {high} % sure" if span[0] == 0 else f"{low}–{high} % sure"


def _rounded(low: float, high: float) -> list[str]:
    """Both ends in per cent to one decimal, the filter itself keeps all of theirs; to more where that would say
    none, all, or an empty range, which it is not."""
    ends, said = (low, high), [f"{end:.1f}".removesuffix(".0") for end in (low, high)]
    false = any(text in ("0", "100") and float(text) != end for text, end in zip(said, ends, strict=True))
    return [f"{end:.4g}" for end in ends] if false or (said[0] == said[1] and low != high) else said


def _year_words(span: tuple[int, int] | None) -> str:
    if span is None:
        return ""
    return f"in {span[0]}" if span[0] == span[1] else f"from {span[0]} to {span[1]}"


NOTHING = Selection()
_DEFAULTS: dict[str, Any] = {item.name: item.default for item in fields(Selection)}
_FILTERS = (
    "actual",
    "predicted",
    "outcome",
    "newly",
    "confidence",
    "pattern",
    "year",
    "q",
    "area",
    "columns",
)
_VIEW = {
    name: _DEFAULTS[name]
    for name in (
        *("vs", "plan", "beside", "matrix", "diagonal", "colour", "sort", "group", "page", "poster"),
        *("activation", "notices", "vs_title"),
    )
}
# With these a page of posters stays where it is.
_STAYING = _VIEW.keys() - {"sort", "group"}
