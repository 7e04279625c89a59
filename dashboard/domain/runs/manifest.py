"""`run.json`: what a run says of itself."""

import re
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

SCHEMA_VERSION: Final = 1
RUN_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
Share = Annotated[float, Field(ge=0)]


class Part(BaseModel):
    """A frozen piece of the manifest that refuses names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Model(Part):
    """The model behind a run; `sha256` is that of the ONNX file, null if unknown."""

    name: str
    version: str | None = None
    sha256: str | None = None


class Calibration(Part):
    """How confidences were calibrated: e.g. method "temperature", fitted on "inner folds"."""

    method: str
    temperature: Share | None = None
    fitted_on: str | None = None


class Column(Part):
    """An extra column of predictions.parquet that pages may filter and group by."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    type: Literal["category", "number", "text"]
    label: str


class Manifest(Part):
    """A run's `run.json`, schema version 1. `poster_root` is relative to the run's folder, or null."""

    schema_version: Literal[1] = SCHEMA_VERSION
    id: str
    title: str
    description: str = ""
    created_at: datetime
    protocol: Literal["out-of-fold", "held-out", "unlabelled", "imported"]
    genres: tuple[str, ...] = Field(min_length=2)
    posters: int = Field(ge=0)
    model: Model | None = None
    calibration: Calibration | None = None
    poster_root: str | None = None
    fictional: bool = False
    columns: tuple[Column, ...] = ()

    @field_validator("id")
    @classmethod
    def _id_is_plain(cls, value: str) -> str:
        if not RUN_ID.fullmatch(value):
            raise ValueError("a run's id has only a-z, 0-9 and -")
        return value

    @model_validator(mode="after")
    def _genres_differ(self) -> "Manifest":
        if len({genre.lower() for genre in self.genres}) < len(self.genres):
            raise ValueError("a genre stands twice in genres")
        return self

    @property
    def fiction(self) -> str:
        """What goes with every figure of a run of drawn posters, a sentence; empty for real ones."""
        return "The films and posters of this run are fictional." if self.fictional else ""

    def column(self, name: str) -> Column | None:
        return next((column for column in self.columns if column.name == name), None)


def probability_column(genre: str) -> str:
    """The name of a genre's probability in predictions.parquet."""
    return f"p_{genre.lower()}"
