"""Everything that the environment can set, in one frozen object."""

from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Read from environment variables with the prefix DASHBOARD_ (DASHBOARD_PORT=8051); options of `serve` win.

    A variable that is empty counts as not set: an empty path would be the working folder.
    """

    model_config = SettingsConfigDict(
        env_prefix="DASHBOARD_", env_ignore_empty=True, frozen=True, extra="forbid"
    )

    host: str = Field(default="127.0.0.1", description="address to listen on; 0.0.0.0 lets other machines in")
    port: int = Field(default=8050, ge=0, le=65535, description="port to listen on")
    data: Path = Field(default=ROOT / "data", description="folder that holds runs/ and models/")
    posters: Path | None = Field(default=None, description="folder of pictures for runs that ship none")
    cache: Path = Field(default=ROOT / ".cache", description="folder for thumbnails")
    cache_megabytes: int = Field(default=200, ge=1, description="most that the thumbnails may take on disk")
    run: str = Field(default="", description="the run that opens first; empty: sample, else the first")
    model: Literal["genrenet-int8.onnx", "genrenet.onnx"] = Field(
        default="genrenet.onnx", description="model file of data/models that predicts: fp32 or int8"
    )
    threads: int = Field(default=1, ge=1, le=256, description="threads of the model for one prediction")
    api_key: str = Field(
        default="", description="key that programs send as X-API-Key; empty: none is asked for"
    )
    rate_limit: int = Field(
        default=0, ge=0, description="API requests a minute from one address; 0: no limit"
    )
    in_flight: int = Field(
        default=64, ge=1, description="prediction requests at once; more are told to come back"
    )
    request_files: int = Field(default=100, ge=1, description="most pictures in one prediction request")
    request_megabytes: int = Field(
        default=100, ge=1, description="most bytes of one prediction request, in MB"
    )

    @property
    def runs(self) -> Path:
        return self.data / "runs"

    @property
    def models(self) -> Path:
        return self.data / "models"
