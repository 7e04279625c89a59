"""Large profiles: head, neck and shoulder as one contour. Unit: one head height, facing right, chin near y = 0.5."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.people_geometry import Point, joined, moved, spline

# forehead to throat of a face in profile; a doubled point is a corner
FACES: dict[str, list[Point]] = {
    "woman": [
        0.3 - 0.36j,
        0.345 - 0.24j,
        0.352 - 0.14j,
        0.338 - 0.075j,
        0.345 - 0.03j,
        0.385 + 0.035j,
        0.437 + 0.088j,
        0.452 + 0.118j,
        0.425 + 0.142j,
        0.372 + 0.152j,
        0.364 + 0.168j,
        0.372 + 0.195j,
        0.394 + 0.222j,
        0.392 + 0.243j,
        0.362 + 0.256j,
        0.362 + 0.256j,
        0.388 + 0.276j,
        0.386 + 0.302j,
        0.354 + 0.325j,
        0.346 + 0.35j,
        0.364 + 0.39j,
        0.352 + 0.437j,
        0.3 + 0.47j,
        0.22 + 0.462j,
        0.1 + 0.44j,
        0.03 + 0.47j,
    ],
    "man": [
        0.32 - 0.36j,
        0.358 - 0.24j,
        0.372 - 0.15j,
        0.385 - 0.115j,
        0.358 - 0.06j,
        0.372 - 0.01j,
        0.43 + 0.055j,
        0.484 + 0.105j,
        0.488 + 0.135j,
        0.45 + 0.16j,
        0.392 + 0.168j,
        0.384 + 0.19j,
        0.398 + 0.222j,
        0.404 + 0.244j,
        0.368 + 0.258j,
        0.368 + 0.258j,
        0.398 + 0.28j,
        0.398 + 0.308j,
        0.364 + 0.332j,
        0.36 + 0.358j,
        0.392 + 0.4j,
        0.392 + 0.45j,
        0.34 + 0.495j,
        0.24 + 0.49j,
        0.1 + 0.44j,
        0.03 + 0.47j,
    ],
    "child": [
        0.31 - 0.34j,
        0.348 - 0.24j,
        0.352 - 0.13j,
        0.325 - 0.06j,
        0.33 - 0.02j,
        0.365 + 0.035j,
        0.405 + 0.07j,
        0.41 + 0.1j,
        0.37 + 0.13j,
        0.342 + 0.142j,
        0.338 + 0.16j,
        0.352 + 0.185j,
        0.372 + 0.21j,
        0.368 + 0.23j,
        0.335 + 0.245j,
        0.335 + 0.245j,
        0.36 + 0.265j,
        0.355 + 0.29j,
        0.325 + 0.31j,
        0.318 + 0.335j,
        0.33 + 0.375j,
        0.312 + 0.415j,
        0.25 + 0.44j,
        0.16 + 0.425j,
        0.06 + 0.4j,
        0.01 + 0.44j,
    ],
}
NECKS: dict[str, list[Point]] = {  # throat, chest, base and nape
    "woman": [
        0.012 + 0.62j,
        0.07 + 0.82j,
        0.3 + 0.99j,
        0.46 + 1.22j,
        0.48 + 1.5j,
        0.48 + 1.5j,
        -0.8 + 1.5j,
        -0.8 + 1.5j,
        -0.75 + 1.2j,
        -0.58 + 0.99j,
        -0.36 + 0.82j,
        -0.275 + 0.58j,
        -0.29 + 0.34j,
    ],
    "man": [
        0.05 + 0.6j,
        0.078 + 0.66j,
        0.06 + 0.74j,
        0.13 + 0.87j,
        0.38 + 1.0j,
        0.55 + 1.22j,
        0.58 + 1.5j,
        0.58 + 1.5j,
        -1.0 + 1.5j,
        -1.0 + 1.5j,
        -0.95 + 1.2j,
        -0.72 + 0.95j,
        -0.46 + 0.8j,
        -0.345 + 0.56j,
        -0.33 + 0.34j,
    ],
    "child": [
        0.0 + 0.54j,
        0.02 + 0.68j,
        0.13 + 0.8j,
        0.3 + 0.95j,
        0.36 + 1.2j,
        0.36 + 1.2j,
        -0.6 + 1.2j,
        -0.6 + 1.2j,
        -0.55 + 0.98j,
        -0.4 + 0.83j,
        -0.27 + 0.68j,
        -0.24 + 0.46j,
        -0.27 + 0.3j,
    ],
}
SKULL: list[Point] = [
    -0.42 + 0.14j,
    -0.475 - 0.06j,
    -0.47 - 0.26j,
    -0.38 - 0.44j,
    -0.2 - 0.545j,
    0 - 0.555j,
    0.18 - 0.5j,
]
CROWNS: dict[str, list[Point]] = {  # hair that widens the contour: replaces the back of the skull
    "short": [-.37+.3j, -.46+.1j, -.515-.1j, -.49-.32j, -.38-.5j, -.18-.61j, .04-.62j, .24-.54j, .35-.42j],
    "quiff": [-.37+.3j, -.46+.1j, -.51-.1j, -.49-.3j, -.38-.48j, -.2-.57j, .02-.62j, .22-.7j, .4-.66j, .42-.54j],
    "bun": [-.36+.18j, -.44+.06j, -.46-.06j, -.55-.04j, -.68-.1j, -.72-.24j, -.65-.38j, -.52-.42j, -.44-.4j, -.3-.54j, -.08-.6j,
            .14-.56j, .28-.46j],
    "bob": [-.3+.5j, -.42+.58j, -.42+.58j, -.56+.5j, -.61+.2j, -.6-.12j, -.52-.38j, -.34-.56j, -.08-.63j, .16-.59j, .31-.47j],
    "long": [-.5+1.2j, -.66+1.16j, -.74+.8j, -.66+.4j, -.62+.1j, -.6-.16j, -.52-.4j, -.34-.57j, -.08-.63j, .16-.59j, .31-.47j],
    "tail": [-.35+.2j, -.44+.02j, -.47-.12j, -.58-.06j, -.66+.2j, -.7+.56j, -.7+.56j, -.84+.26j, -.82-.1j, -.68-.32j, -.5-.36j,
             -.4-.48j, -.2-.58j, .04-.6j, .26-.5j],
    "bald": [-.42+.14j, -.475-.06j, -.47-.26j, -.38-.44j, -.2-.545j, 0-.555j, .2-.49j],
    "curls": [-.4+.42j, -.56+.44j, -.62+.3j, -.72+.2j, -.7+.02j, -.78-.12j, -.7-.3j, -.68-.48j, -.5-.56j, -.4-.7j, -.2-.7j, -.06-.78j,
              .12-.7j, .28-.7j, .36-.54j, .38-.42j],
}  # fmt: skip
CROWNS_OF = {
    "woman": ("bun", "bob", "long", "tail", "curls"), "man": ("short", "quiff", "bald", "curls"), "child": ("short", "bob", "tail"),
}  # fmt: skip


def contour(kind: str, crown: str) -> skia.Path:
    """Head, neck and shoulder of a "woman", "man" or "child" in profile, with hair."""
    return spline(FACES[kind] + NECKS[kind] + CROWNS[crown])


def bare_contour(kind: str) -> skia.Path:
    """The same without hair."""
    return spline(FACES[kind] + NECKS[kind] + SKULL)


def profile_path(box: skia.Rect, rng: np.random.Generator) -> skia.Path:
    """A profile with neck and shoulder that stands on the lower edge of `box`, to be filled with a scene."""
    kind = str(rng.choice(("woman", "man", "woman")))
    path = contour(kind, str(rng.choice(CROWNS_OF[kind])))
    return fitted(path, box, flip=bool(rng.random() < 0.5))


def fitted(path: skia.Path, box: skia.Rect, *, flip: bool = False) -> skia.Path:
    """`path` as large as fits `box`, on its lower edge."""
    return moved(path, fit(path, box, flip=flip))


def fit(path: skia.Path, box: skia.Rect, *, flip: bool = False) -> skia.Matrix:
    """The matrix that puts `path` as large as possible on the lower edge of `box`."""
    bounds = path.computeTightBounds()
    unit = min(box.width() / bounds.width(), box.height() / bounds.height())
    matrix = skia.Matrix.Translate(box.centerX(), box.bottom())
    matrix.preScale(-unit if flip else unit, unit)
    matrix.preTranslate(-bounds.centerX(), -bounds.bottom())
    return matrix


def ear(x: float = -0.06, y: float = 0.05) -> skia.Path:
    """An ear seen from the side."""
    outline = [
        -0.05 - 0.09j,
        0.02 - 0.13j,
        0.08 - 0.09j,
        0.08 + 0.0j,
        0.05 + 0.07j,
        0.03 + 0.13j,
        -0.02 + 0.13j,
        -0.035 + 0.04j,
    ]
    return joined(spline([complex(x, y) + p for p in outline]))
