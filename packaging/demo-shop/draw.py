#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws pictures/<size>/<drawing>-<colour>.png for every picture the catalogue names. Needs python3-cairo."""

import re
import shutil
from pathlib import Path

import cairo

import generate
from palette import COLOURS

HERE = Path(__file__).resolve().parent
SIZES = (128, 64, 52)
UNITS = 52
GROUND_RADIUS = 9
PAPER, INK = "#FFFBF2", "#2B3038"


def rgb(text):
    return tuple(int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))


def mixed(colour, other, share):
    return tuple(a + (b - a) * share for a, b in zip(colour, other))


def tones(colour):
    main = rgb(colour.main)
    return {
        "m": main,
        "s": rgb(colour.second),
        "d": mixed(main, (0, 0, 0), 0.26),
        "l": mixed(main, (1, 1, 1), 0.34),
        "p": rgb(PAPER),
        "k": rgb(INK),
        "g": rgb(colour.ground),
    }


def rounded(context, x, y, width, height, radius):
    radius = min(radius, width / 2, height / 2)
    quarter = 1.5707963267948966
    context.new_sub_path()
    context.arc(x + width - radius, y + radius, radius, -quarter, 0)
    context.arc(x + width - radius, y + height - radius, radius, 0, quarter)
    context.arc(x + radius, y + height - radius, radius, quarter, 2 * quarter)
    context.arc(x + radius, y + radius, radius, 2 * quarter, 3 * quarter)
    context.close_path()


def trace(context, path):
    tokens = re.findall(r"[MLCQZ]|-?[\d.]+", path)
    at = 0
    while at < len(tokens):
        command = tokens[at]
        count = {"M": 2, "L": 2, "C": 6, "Z": 0}[command]
        numbers = [float(token) for token in tokens[at + 1 : at + 1 + count]]
        {"M": context.move_to, "L": context.line_to, "C": context.curve_to, "Z": context.close_path}[command](*numbers)
        at += 1 + count


def draw_shape(context, shape, palette):
    kind, colour, rest = shape.split(" ", 2)
    context.set_source_rgb(*(rgb(colour) if colour.startswith("#") else palette[colour]))
    if kind == "path":
        trace(context, rest)
        context.fill()
    elif kind == "line":
        width, path = rest.split(" ", 1)
        trace(context, path)
        context.set_line_width(float(width))
        context.stroke()
    elif kind == "rect":
        rounded(context, *map(float, rest.split()))
        context.fill()
    else:
        x, y, rx, *ry = map(float, rest.split())
        context.save()
        context.translate(x, y)
        context.scale(rx, ry[0] if ry else rx)
        context.arc(0, 0, 1, 0, 6.283185307179586)
        context.restore()
        context.fill()


def picture(shapes, colour, size):
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, size, size)
    context = cairo.Context(surface)
    context.scale(size / UNITS, size / UNITS)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    context.set_line_join(cairo.LINE_JOIN_ROUND)
    palette = tones(colour)
    rounded(context, 0, 0, UNITS, UNITS, GROUND_RADIUS)
    context.set_source_rgb(*palette["g"])
    context.fill()
    for shape in shapes:
        draw_shape(context, shape, palette)
    return surface


def drawings():
    found, shapes = {}, []
    for line in (HERE / "drawings.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if " " in line:
            shapes.append(line)
        else:
            found[line] = shapes = []
    return found


def main():
    by_key = {colour.key: colour for colour in COLOURS.values()}
    known = drawings()
    shutil.rmtree(HERE / "pictures", ignore_errors=True)
    for size in SIZES:
        (HERE / "pictures" / str(size)).mkdir(parents=True)
    for name in sorted({row["picture"] for row in generate.catalogue()}):
        drawing, key = name.rsplit("-", 1)
        for size in SIZES:
            picture(known[drawing], by_key[key], size).write_to_png(str(HERE / "pictures" / str(size) / f"{name}.png"))


if __name__ == "__main__":
    main()
