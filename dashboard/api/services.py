"""What the routes share, made once an app; a route takes it as a parameter, `services: Shared`."""

import os
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Annotated
from urllib.parse import quote

import anyio
from fastapi import Depends
from starlette.requests import Request

from dashboard.api.limits import Gate, RateLimit, check_key
from dashboard.api.meters import Meters
from dashboard.api.problems import Problem
from dashboard.api.thumbnails import Thumbnails
from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings
from dashboard.view import View, look

if TYPE_CHECKING:
    from dashboard.domain.inference.classifier import Classifier
    from dashboard.domain.inference.familiar import Familiar


class Services:
    """Settings, runs, model, and the bounds on what may be asked for.

    `workers` bounds the pictures that are worked on at once; it leaves one core to the pages.
    """

    def __init__(self, settings: Settings, store: Store) -> None:
        self.settings = settings
        self.store = store
        self.meters = Meters()
        self.rate_limit = RateLimit(settings.rate_limit)
        self.gate = Gate(settings.in_flight)
        self.thumbnails = Thumbnails(settings.cache, settings.cache_megabytes * 1_000_000)
        self.workers = anyio.CapacityLimiter(max(1, (os.cpu_count() or 2) - 1))
        self._classifier: Classifier | None = None
        self._loading = threading.Lock()

    def classifier(self) -> "Classifier":
        """The model, loaded once. Raises Problem 503 when there is none that can be read."""
        from dashboard.domain.inference.classifier import Classifier  # pages need no model, and start faster

        with self._loading:
            if self._classifier is None:
                try:
                    self._classifier = Classifier(
                        self.settings.models / self.settings.model, self.settings.threads
                    )
                except UserError as error:
                    raise Problem(503, str(error)) from error
            return self._classifier

    @cached_property
    def familiar(self) -> "Familiar | None":
        """What that model finds familiar; None where nobody measured it."""
        from dashboard.domain.inference.familiar import read_familiar

        return read_familiar(self.classifier())

    def view(self, query: str, genre: str | None = None) -> View:
        """What a query asks to look at. Raises Problem 404 when there is no such run or genre."""
        try:
            return look(self.settings, self.store, query, genre)
        except UserError as error:
            raise Problem(404, str(error)) from error

    def view_of_run(self, run_id: str, query: str, genre: str | None = None) -> View:
        """The same, of the run that the path names. Raises Problem 404 for none, 409 for one that cannot be read."""
        try:
            self.store.open(run_id)
        except UserError as error:
            raise Problem(409 if run_id in self.store.ids() else 404, str(error)) from error
        return self.view(f"{query}&run={quote(run_id)}", genre)


def _services(request: Request) -> Services:
    return request.app.state.services


Shared = Annotated[Services, Depends(_services)]


def guard(request: Request, services: Shared) -> None:
    """For routes that programs call: the API key and the rate limit, where they are set.

    The key keeps programs out, not people: the dashboard's own pages, which anybody who reaches the server sees,
    ask the same routes from the browser, and a browser says so itself.
    """
    try:
        if request.headers.get("Sec-Fetch-Site") != "same-origin":
            check_key(request, services.settings.api_key)
        services.rate_limit.take(request.client.host if request.client else "unknown")
    except Problem as problem:
        services.meters.rejected.labels({401: "key", 429: "rate"}[problem.status_code]).inc()
        raise
