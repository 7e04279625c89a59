"""What POST /predictions answers, for the document and its readers."""

from typing import Any

from pydantic import BaseModel, Field


class Warned(BaseModel):
    """Why a picture is hardly a poster."""

    code: str = Field(description="landscape, narrow, tiny, blank or unfamiliar")
    sentence: str


class Predicted(BaseModel):
    """The result of one picture: either `error`, or all that has no default."""

    file: str
    error: str | None = Field(None, description="why it could not be judged")
    genre: str | None = None
    confidence: float | None = Field(None, ge=0, le=1, description="calibrated probability of `genre`")
    top3: list[str] | None = Field(None, description="the likeliest genre first")
    probabilities: dict[str, float] | None = Field(None, description="by genre; the sum is 1")
    warnings: list[Warned] | None = Field(None, description="empty for what looks like a poster")
    milliseconds: float | None = Field(None, description="from the file's bytes to the answer")
    activation: dict[str, list[list[float]]] | None = Field(
        None, description="with ?activation=true: by genre, 9 rows of 6; the mean is the genre's logit"
    )
    similar: list[dict[str, Any]] | None = Field(
        None,
        description="with ?similar=n: posters of the run, the likest first, with their `similarity` (cosine)",
    )
    why_no_similar: str | None = Field(None, description="why `similar` is empty, where it must be")


class Predictions(BaseModel):
    """One result a picture, in the order in which they came."""

    results: list[Predicted]
