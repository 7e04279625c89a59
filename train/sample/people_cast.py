"""Who plays: bodies with clothes that go together, drawn at random."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from train.sample.people_body import Body

HAIR_MEN = ("short", "short", "short", "curly", "bald")
HAIR_WOMEN = ("long", "long", "bob", "bun", "tail", "curly")


def man(rng: np.random.Generator, **looks: Any) -> Body:
    """A man in everyday clothes; `looks` are fields of `Body` that are given."""
    body = Body(
        height=rng.uniform(7.4, 7.9),
        build=rng.uniform(0.94, 1.1),
        hair=str(rng.choice(HAIR_MEN)),
        top=str(rng.choice(("shirt", "jacket", "sweater", "tee", "suit"))),
        bottom=str(rng.choice(("trousers", "slim"))),
    )
    return replace(body, **looks)


def woman(rng: np.random.Generator, **looks: Any) -> Body:
    """A woman in everyday clothes."""
    body = Body(
        woman=True,
        height=rng.uniform(7.4, 7.8),
        size=rng.uniform(0.92, 0.96),
        build=rng.uniform(0.92, 1.04),
        hair=str(rng.choice(HAIR_WOMEN)),
        top=str(rng.choice(("dress", "tee", "jacket", "sweater", "dress"))),
        bottom=str(rng.choice(("slim", "skirt"))),
    )
    return replace(body, **looks)


def child(rng: np.random.Generator, **looks: Any) -> Body:
    """A child of about eight."""
    girl = bool(rng.random() < 0.5)
    body = Body(
        woman=girl,
        height=rng.uniform(5.6, 6.1),
        size=0.82,
        build=0.84,
        hair=str(rng.choice(("tail", "bob", "long"))) if girl else "short",
        top="dress" if girl else "tee",
        bottom="shorts",
    )
    return replace(body, **looks)


def hero(rng: np.random.Generator, **looks: Any) -> Body:
    """A man or a woman dressed for a fight or a night outside."""
    if rng.random() < 0.4:
        return woman(
            rng,
            **{
                "top": str(rng.choice(("jacket", "tank", "coat"))),
                "bottom": "slim",
                "size": 1.0,
                "hair": str(rng.choice(("tail", "long", "bob"))),
            }
            | looks,
        )
    return man(
        rng,
        **{
            "top": str(rng.choice(("jacket", "coat", "tank", "hoodie"))),
            "hair": "short",
            "bottom": "trousers",
        }
        | looks,
    )
