"""How people are put on a sheet: cut out of the light with a bright rim, flat, or as a stencil."""

from __future__ import annotations

import math

import skia

from train.sample.paint import Colour, glow, layer, luminance, mix, ramp
from train.sample.people import COUPLES, PORTRAITS
from train.sample.stage import SHEET, Register, Stage

FACES: Register = {
    name: entry
    for name, entry in PORTRAITS.items()
    if name.startswith(("face", "profile", "hat", "sunglasses", "cartoon", "hooded"))
}
_CUT = ("profiles_", "busts_", "two_halves", "ensemble_of_faces", "hands_")


def is_whole(name: str) -> bool:
    """Whether a motif of a pair or a cast shows people down to their feet."""
    return not name.endswith("_close") and not name.startswith(_CUT)


PAIRS: Register = {name: entry for name, entry in COUPLES.items() if is_whole(name)}
_MANNERS = {  # shares of cut out, flat, stencil, lit
    "Action": (0.72, 0.06, 0.18, 0.04),
    "Comedy": (0.14, 0.66, 0.18, 0.02),
    "Drama": (0.58, 0.22, 0.17, 0.03),
    "Romance": (0.50, 0.36, 0.11, 0.03),
    "Thriller": (0.74, 0.02, 0.22, 0.02),
}


def put_people(
    stage: Stage, register: Register, box: skia.Rect, *, beneath: Colour | None = None, edge: float = 0.0
) -> None:
    """Draws people of `register` in `box` in a manner of the look; `beneath` is the colour they stand out from.

    People whom the motif cuts off below go down to `edge`, where the picture ends and the cut is not seen.
    """
    name = stage.choose(register)
    if edge > box.bottom() and not is_whole(name) and not name.startswith("hands"):
        box = skia.Rect.MakeLTRB(box.left() - 30, box.top(), box.right() + 30, edge)
    manner = ("cut", "flat", "stencil", "lit")[int(stage.rng.choice(4, p=_MANNERS[stage.look]))]
    if (
        manner == "cut" and name in FACES and not name.startswith("profile")
    ):  # seen from the front: needs features
        manner = "flat" if stage.chance(0.45) else "stencil"
    if manner != "cut":
        stage.paint(register, name, box, style=manner)
        return
    people = recorded(stage, register, name, box)
    if luminance(beneath or _mean(stage, box)) < 0.09:
        glow(stage.canvas, (box.centerX(), box.centerY()), box.height() * 0.75, stage.light.colour, 0.75)
    cut_out(stage, people, box, mix(stage.palette.shade, (0, 0, 0), 0.35))


def recorded(stage: Stage, register: Register, name: str, box: skia.Rect) -> skia.Picture:
    """The people `name`, drawn flat, to be played more than once."""
    recorder = skia.PictureRecorder()
    canvas = recorder.beginRecording(SHEET.makeOutset(400, 400))
    draw = register[name][0]
    draw(canvas, box, stage.palette, stage.light, stage.rng, style="flat")
    return recorder.finishRecordingAsPicture()


def cut_out(stage: Stage, people: skia.Picture, box: skia.Rect, tone: Colour) -> None:
    """The outline of `people` in one tone, a rim of light on the light's side, sinking into haze below."""
    canvas, width = stage.canvas, max(0.7, min(box.height() / 190, 2.2))
    rim = (
        mix(stage.light.colour, (1.0, 1.0, 1.0), 0.25) if luminance(tone) < 0.3 else mix(tone, (1, 1, 1), 0.5)
    )
    dx, dy = -math.cos(stage.light.angle) * width, -math.sin(stage.light.angle) * width
    layer(canvas)
    canvas.drawPicture(people, None, _dyed(rim))
    layer(canvas, mode=skia.BlendMode.kSrcATop)
    canvas.translate(dx, dy)
    canvas.drawPicture(people, None, _dyed(tone))
    canvas.restore()
    haze = mix(stage.palette.background[-1], stage.light.colour, 0.3)
    sunk = ramp((0, box.top() + box.height() * 0.35), (0, box.bottom()), (haze, haze), None, (0.0, 0.38))
    sunk.setBlendMode(skia.BlendMode.kSrcATop)
    canvas.drawRect(SHEET, sunk)
    canvas.restore()


def _dyed(tone: Colour) -> skia.Paint:
    colour = skia.Color4f(*tone, 1).toColor()
    return skia.Paint(ColorFilter=skia.ColorFilters.Blend(colour, skia.BlendMode.kSrcIn))


def _mean(stage: Stage, box: skia.Rect) -> Colour:
    inside = skia.Rect.MakeLTRB(
        max(box.left(), 0), max(box.top(), 0), min(box.right(), 320), min(box.bottom(), 480)
    )
    red, green, blue = stage.pixels(inside).mean(axis=(0, 1))
    return (float(red), float(green), float(blue))
