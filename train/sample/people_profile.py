"""Large profiles: head, neck and shoulder as one contour. Unit: one head height, facing right, chin near y = 0.5."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.people_geometry import Point, joined, moved, spline

# forehead to throat of a face in profile; a doubled point is a corner
FACES: dict[str, list[Point]] = {
    "woman": [.3-.36j, .345-.24j, .352-.14j, .338-.075j, .345-.03j, .385+.035j, .437+.088j, .452+.118j, .425+.142j, .372+.152j,
              .364+.168j, .372+.195j, .394+.222j, .392+.243j, .362+.256j, .362+.256j, .388+.276j, .386+.302j, .354+.325j, .346+.35j,
              .364+.39j, .352+.437j, .3+.47j, .22+.462j, .1+.44j, .03+.47j],
    "man": [.32-.36j, .358-.24j, .372-.15j, .385-.115j, .358-.06j, .372-.01j, .43+.055j, .484+.105j, .488+.135j, .45+.16j,
            .392+.168j, .384+.19j, .398+.222j, .404+.244j, .368+.258j, .368+.258j, .398+.28j, .398+.308j, .364+.332j, .36+.358j,
            .392+.4j, .392+.45j, .34+.495j, .24+.49j, .1+.44j, .03+.47j],
    "child": [.31-.34j, .348-.24j, .352-.13j, .325-.06j, .33-.02j, .365+.035j, .405+.07j, .41+.1j, .37+.13j, .342+.142j,
              .338+.16j, .352+.185j, .372+.21j, .368+.23j, .335+.245j, .335+.245j, .36+.265j, .355+.29j, .325+.31j, .318+.335j,
              .33+.375j, .312+.415j, .25+.44j, .16+.425j, .06+.4j, .01+.44j],
}
NECKS: dict[str, list[Point]] = {  # throat, chest, base and nape
    "woman": [.012+.62j, .07+.82j, .3+.99j, .46+1.22j, .48+1.5j, .48+1.5j, -.8+1.5j, -.8+1.5j, -.75+1.2j, -.58+.99j, -.36+.82j,
              -.275+.58j, -.29+.34j],
    "man": [.05+.6j, .078+.66j, .06+.74j, .13+.87j, .38+1.0j, .55+1.22j, .58+1.5j, .58+1.5j, -1.0+1.5j, -1.0+1.5j, -.95+1.2j,
            -.72+.95j, -.46+.8j, -.345+.56j, -.33+.34j],
    "child": [.0+.54j, .02+.68j, .13+.8j, .3+.95j, .36+1.2j, .36+1.2j, -.6+1.2j, -.6+1.2j, -.55+.98j, -.4+.83j, -.27+.68j,
              -.24+.46j, -.27+.3j],
}
SKULL: list[Point] = [-.42+.14j, -.475-.06j, -.47-.26j, -.38-.44j, -.2-.545j, 0-.555j, .18-.5j]
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
    outline = [-.05-.09j, .02-.13j, .08-.09j, .08+.0j, .05+.07j, .03+.13j, -.02+.13j, -.035+.04j]
    return joined(spline([complex(x, y) + p for p in outline]))
