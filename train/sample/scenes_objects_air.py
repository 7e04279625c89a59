"""Things that fly: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def helicopter(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A helicopter, nose down."""
    with kit(canvas, box, palette, light, rng, 140, 70) as k, k.turned(rng.uniform(4, 12), 70, 35):
        k.flat(oval(66, 8, 66, 1.9), k.dark, 0.35, 0.8)
        k.line("M2 9L130 6", k.dark, 1.1)
        tone = mix(k.dark, k.main, 0.3)
        tail = "M28 22L2 19L0 8H5L10 17L34 20L80 22V38L66 40Z"
        k.body("M60 22C60 15 66 13 76 13L88 14L92 22Z", tone, 2)
        k.line("M76 14V7", tone, 3)
        k.body(tail, tone, 3)
        k.body(
            "M54 22C64 18 92 18 102 22C114 27 120 34 118 40C116 47 104 50 84 50C66 50 56 44 50 34Z",
            tone,
            5,
            0.9,
        )
        k.fade(
            "M92 22C104 23 114 29 117 37C108 40 98 39 92 37Z",
            (92, 20),
            (118, 40),
            (mix(palette.light, WHITE, 0.4), mix(palette.shade, palette.light, 0.25)),
        )
        k.fade(
            "M74 23H88V37H74Z",
            (74, 22),
            (90, 38),
            (mix(palette.light, palette.shade, 0.3), mix(palette.shade, BLACK, 0.4)),
        )
        k.line("M90 21V49", mix(tone, BLACK, 0.5), 0.8)
        k.line("M54 58H112C116 58 118 56 119 54M68 49L66 58M98 49L100 58", tone, 1.7)
        k.line(oval(4, 14, 9), k.dark, 0.6, 0.5)
        k.flat(oval(4, 14, 9), k.dark, 0.15)
        k.glow(112, 46, 12, palette.light, 0.8)


def aeroplane(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An old airliner, climbing."""
    with kit(canvas, box, palette, light, rng, 140, 80) as k, k.turned(rng.uniform(-18, -8), 70, 40):
        tone = k.pale
        k.body("M66 40L30 66L38 67L84 44Z", mix(tone, palette.shade, 0.35), 2)
        k.body("M14 36L2 14H12L30 33Z", k.main, 2.5)
        k.body(
            "M8 38C20 30 60 28 104 29C122 30 134 35 136 39C134 43 120 46 100 47C60 49 24 46 8 38Z",
            tone,
            5,
            0.9,
        )
        k.flat("M9 38.6C40 41.5 100 41.5 135.6 40.4L134 42C100 44.5 40 44.5 9 38.6Z", k.main)
        for i in range(14):
            k.flat(slab(46 + 4.6 * i, 34, 2.2, 3, 1), mix(palette.shade, BLACK, 0.2))
        k.flat("M120 33C125 33.5 129 35 131 36.6L121 37Z", mix(palette.shade, BLACK, 0.2))
        k.body("M70 42L34 76L46 76L98 44Z", tone, 2.5, 0.9)
        for x, y in ((66, 54), (54, 66)):
            k.body(slab(x - 2, y - 3, 18, 6, 3), mix(tone, palette.shade, 0.4), 2)
            k.line(polygon((x + 16, y - 9), (x + 16, y + 9)), k.dark, 0.8, 0.6)
        k.body("M14 40L2 46L8 47L28 42Z", mix(tone, palette.shade, 0.2), 1.5)


def parachute(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A jumper under an open canopy."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        for x in (6, 22, 36, 64, 78, 94):
            k.line(polygon((x, 44), (50, 92)), k.dark, 0.5, 0.8)
        k.flat("M6 44C20 34 80 34 94 44C80 50 20 50 6 44Z", mix(k.dark, BLACK, 0.3))
        gores = [(6.0, 22.0), (22.0, 36.0), (36.0, 50.0), (50.0, 64.0), (64.0, 78.0), (78.0, 94.0)]
        for i, (a, b) in enumerate(gores):
            tone = k.main if i % 2 else k.pale
            k.body(
                (
                    f"M50 4C{50 + (a - 50) * 0.9} 6 {a} 24 {a} 44C{a + (b - a) * 0.3} 40 {a + (b - a) * 0.7} 40 {b} 44"
                    f"C{b} 24 {50 + (b - 50) * 0.9} 6 50 4Z"
                ),
                tone,
                2.5,
                0.35,
            )
        k.fade(
            "M50 4C16 4 6 26 6 44C20 38 80 38 94 44C94 26 84 4 50 4Z",
            (10, 0),
            (92, 0),
            (BLACK, BLACK, BLACK),
            (0.4, 0.0, 0.1) if math.cos(light.angle) > 0 else (0.1, 0.0, 0.4),
        )
        k.flat(oval(50, 88, 3.1, 3.6), k.dark)
        k.body("M45 92C47 90 53 90 55 92L56 104L60 118L56 119L51 107L46 119L42 118L45 104Z", k.dark, 1.5)
        k.line("M46 93L38 84M54 93L62 84", k.dark, 2.4)


def hot_air_balloon(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A striped balloon with its basket."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        k.line("M34 84L39 102M56 84L51 102", k.dark, 0.7)
        whole = "M45 4C70 4 84 22 84 42C84 60 66 72 56 86H34C24 72 6 60 6 42C6 22 20 4 45 4Z"
        tones = (k.main, k.pale, k.second)
        for i, w in enumerate((39, 29, 18, 6.5)):
            k.flat(
                (
                    f"M45 4C{45 + w * 0.7} 4 {45 + w} 22 {45 + w} 42C{45 + w} 60 {45 + w * 0.55} 72 {45 + w * 0.28} 86"
                    f"H{45 - w * 0.28}C{45 - w * 0.55} 72 {45 - w} 60 {45 - w} 42C{45 - w} 22 {45 - w * 0.7} 4 45 4Z"
                ),
                tones[i % 3],
            )
        with k.inside(whole):
            dx = 28 * math.cos(light.angle)
            k.round(whole, (45 + dx, 30), 70, (light.colour, light.colour, BLACK), (0.5, 0.0, 0.55))
            k.flat("M6 52C30 60 60 60 84 52V58C60 66 30 66 6 58Z", mix(k.dark, k.second, 0.5), 0.7)
        k.flat("M34 86H56L54 89H36Z", k.dark)
        k.body("M38 102H52L50.5 114H39.5Z", k.wood, 2)
        k.line("M37.6 102H52.4", mix(k.wood, BLACK, 0.4), 2)
        k.glow(45, 90, 14, palette.light, 0.8)


def rocket(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A finned rocket on its plume."""
    with kit(canvas, box, palette, light, rng, 70, 130) as k, k.turned(rng.uniform(-14, 14), 35, 65):
        k.glow(35, 104, 38, palette.accent, 0.8)
        k.flat("M26 92C22 108 30 112 35 128C40 112 48 108 44 92Z", palette.accent, 0.9, 1.2)
        k.flat("M29 92C27 104 32 106 35 116C38 106 43 104 41 92Z", mix(palette.light, WHITE, 0.6), 1, 0.8)
        k.body("M20 64C8 72 6 84 8 96L22 86Z", k.main, 2.5)
        k.body("M50 64C62 72 64 84 62 96L48 86Z", k.main, 2.5)
        k.body(
            "M35 4C48 20 52 40 51 62C50 76 48 86 45 92H25C22 86 20 76 19 62C18 40 22 20 35 4Z", k.pale, 5, 0.9
        )
        k.body("M35 4C42 12 46 21 48 30C40 33 30 33 22 30C24 21 28 12 35 4Z", k.main, 3)
        k.flat(oval(35, 46, 7.5), k.dark)
        k.round(oval(35, 46, 5.6), (33, 44), 8, (mix(palette.light, WHITE, 0.5), palette.accent2))
        k.body("M31 66H39V96H31Z", k.second, 2)
