import threading
import time
from collections import OrderedDict

import pytest

from dashboard.api.limits import MOST_CLIENTS, Gate, RateLimit
from dashboard.api.problems import Problem


def refused(limit: RateLimit, client: str, now: float) -> Problem:
    with pytest.raises(Problem) as problem:
        limit.take(client, now)
    return problem.value


def test_rate_limit__fills_up_again_with_time() -> None:
    limit = RateLimit(per_minute=6)
    for _ in range(6):
        limit.take("a", 0)
    problem = refused(limit, "a", 0)
    assert (problem.status_code, dict(problem.headers or {})) == (429, {"Retry-After": "10"})
    limit.take("b", 0)
    limit.take("a", 10.1)
    refused(limit, "a", 10.2)
    for _ in range(6):
        limit.take("a", 1000)
    refused(limit, "a", 1000)


def test_rate_limit__counts_right_when_threads_ask_at_once() -> None:
    class Slow(OrderedDict[str, tuple[float, float]]):
        """Gives way to the other threads between reading and writing."""

        def pop(self, *arguments: object) -> tuple[float, float]:
            found = super().pop(*arguments)
            time.sleep(0.01)
            return found

    limit, allowed = RateLimit(2), []
    limit._left = Slow()

    def ask(number: int) -> None:
        try:
            limit.take("a", 0)
            allowed.append(number)
        except Problem:
            pass

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(allowed) == 2


def test_rate_limit__zero_is_none() -> None:
    limit = RateLimit(0)
    for _ in range(1000):
        limit.take("a", 0)


def test_rate_limit__remembers_only_so_many_clients() -> None:
    limit = RateLimit(1)
    for number in range(MOST_CLIENTS + 50):
        limit.take(f"client {number}", 0)
    assert len(limit._left) == MOST_CLIENTS


def test_gate__a_place_is_free_again_after_an_error() -> None:
    gate = Gate(1)

    def fail_inside() -> None:
        with gate.entered():
            refused_at_the_gate = pytest.raises(Problem, match="busy")
            with refused_at_the_gate, gate.entered():
                pass
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_inside()
    with gate.entered():
        assert gate.inside == 1
    assert gate.inside == 0
