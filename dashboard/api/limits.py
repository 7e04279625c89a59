"""How much one client, one request and all requests together may ask for."""

import hmac
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import Request
from starlette.types import Message

from dashboard.api.problems import Problem

MOST_CLIENTS = 10_000


class RateLimit:
    """So many requests a minute from one address (a token bucket; 0: any number)."""

    def __init__(self, per_minute: int) -> None:
        self.per_minute = per_minute
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()  # routes ask from worker threads

    def take(self, client: str, now: float | None = None) -> None:
        """Count one request. Raises Problem 429 when the client has none left."""
        if not self.per_minute:
            return
        now = time.monotonic() if now is None else now
        left = self._taken(client, now)
        if left < 1:
            wait = max(1, round((1 - left) * 60 / self.per_minute))
            raise Problem(
                429,
                f"More than {self.per_minute} requests a minute came from your address: "
                f"try again in {wait} seconds.",
                {"Retry-After": str(wait)},
            )

    def _taken(self, client: str, now: float) -> float:
        """What the client had left before this request, which is counted where it was 1 or more."""
        with self._lock:
            left, since = self._left.pop(client, (float(self.per_minute), now))
            left = min(self.per_minute, left + (now - since) * self.per_minute / 60)
            self._left[client] = (left - 1 if left >= 1 else left, now)
            if len(self._left) > MOST_CLIENTS:
                self._left.popitem(last=False)
            return left


class Gate:
    """A bound on the work in flight. Used on the event loop only, so a plain number counts."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.inside = 0

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Raises Problem 503 when all places are taken."""
        if self.inside >= self.most:
            raise Problem(503, "The server is busy: try again in a second.", {"Retry-After": "1"})
        self.inside += 1
        try:
            yield
        finally:
            self.inside -= 1


def check_key(request: Request, key: str) -> None:
    """Raises Problem 401 unless the request carries the key, where one is set."""
    given = request.headers.get("x-api-key", "")
    if key and not hmac.compare_digest(given.encode(), key.encode()):
        raise Problem(
            401,
            "This needs the API key, in the header X-API-Key.",
            {"WWW-Authenticate": 'ApiKey realm="Marquee"'},
        )


def bounded(request: Request, most_bytes: int) -> Request:
    """The same request, whose body may not be longer. Raises Problem 413, at once or while it is read.

    (FastAPI's own limit answers in plain text, and is fixed when the routes are declared.)
    """
    stated = request.headers.get("content-length", "0")
    too_large = Problem(
        413, f"The request is larger than {most_bytes / 1e6:.0f} MB: send fewer or smaller files."
    )
    if stated.isdigit() and int(stated) > most_bytes:
        raise too_large
    taken = 0

    async def receive() -> Message:
        nonlocal taken
        message = await request.receive()
        taken += len(message.get("body", b""))
        if taken > most_bytes:
            raise too_large
        return message

    return Request(request.scope, receive)
