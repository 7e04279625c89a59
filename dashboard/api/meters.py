"""What the server did, for Prometheus: requests, latencies, predictions, rejections."""

import time

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Meters:
    """The counters of one app, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.requests = Counter(
            "marquee_requests", "Answered requests", ["method", "route", "status"], registry=self.registry
        )
        self.seconds = Histogram(
            "marquee_request_seconds", "Seconds to answer", ["route"], registry=self.registry, buckets=BUCKETS
        )
        self.predictions = Counter(
            "marquee_predictions", "Posters predicted, by genre", ["genre"], registry=self.registry
        )
        self.rejected = Counter(
            "marquee_rejected_inputs", "Inputs turned away, by reason", ["reason"], registry=self.registry
        )

    def text(self) -> bytes:
        return generate_latest(self.registry)


class Measure:
    """Middleware that counts and times every request, under the pattern of its route, not its path."""

    def __init__(self, app: ASGIApp, meters: Meters) -> None:
        self.app = app
        self.meters = meters

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status, begun = 500, time.perf_counter()

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, watched)
        finally:
            route = _route(scope)
            self.meters.seconds.labels(route).observe(time.perf_counter() - begun)
            self.meters.requests.labels(_method(scope["method"]), route, status).inc()


def _route(scope: Scope) -> str:
    """The route's pattern: as few different ones as there are routes, whatever clients ask for."""
    path = getattr(scope.get("route"), "path", "")
    return scope.get("root_path", "") + path if path.startswith("/") else "other"


def _method(method: str) -> str:
    return method if method in ("GET", "HEAD", "POST", "OPTIONS") else "other"
