"""The API alone, without the pages, and a model that says what colour a picture has."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from dashboard.api import routes
from dashboard.domain.inference.classifier import Prediction
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings


class Colours:
    """Action the redder, Comedy the greener, Drama the bluer; embeddings of an Action poster."""

    genres = ("Action", "Comedy", "Drama", "Romance", "Thriller")
    path = Path("colours.onnx")
    version, sha256, temperature = "1", "0" * 64, 1.0
    trained_on, protocol, licence = "nothing", "none", "MIT"

    def classify(self, images: np.ndarray, outputs: Sequence[str]) -> Prediction:
        shares = np.full((len(images), 5), 0.01, np.float32)
        shares[:, :3] += images.reshape(len(images), -1, 3).mean(1) / 255
        embedding = np.zeros((len(images), 128), np.float32)
        embedding[:, 0] = 1
        everything = {
            "probability": shares / shares.sum(1, keepdims=True),
            "embedding": embedding,
            "activation": np.tile(np.arange(54, dtype=np.float32).reshape(9, 6), (len(images), 5, 1, 1)),
        }
        return Prediction(**{name: everything[name] for name in outputs})


@pytest.fixture(scope="session")
def colours() -> Colours:
    return Colours()


@pytest.fixture
def start(settings: Settings) -> Iterator[Callable[..., TestClient]]:
    """Start the API with changed settings."""
    clients = []

    def start(**changes: object) -> TestClient:
        changed = settings.model_copy(update=changes)
        server = FastAPI(openapi_url=None)
        routes.mount(server, changed, Store(changed.runs))
        server.state.services._classifier = Colours()
        clients.append(TestClient(server))
        return clients[-1].__enter__()

    yield start
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def api(start: Callable[..., TestClient]) -> TestClient:
    return start()
