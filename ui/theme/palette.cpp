// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palette.h"

namespace comptoir::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Palette lightPalette()
{
    return Palette{
        .page = rgb(0xe8ecef),
        .surface = rgb(0xffffff),
        .surfaceAlt = rgb(0xf3f5f7),
        .surfaceSunk = rgb(0xdde4e9),
        .ink = rgb(0x12191f),
        .inkSoft = rgb(0x41505b),
        .inkFaint = rgb(0x566570),
        .line = rgb(0xd3dbe1),
        .lineStrong = rgb(0x7a8894),
        .action = rgb(0x1d4aa6),
        .actionPressed = rgb(0x153778),
        .actionSoft = rgb(0xe3ebf9),
        .onAction = rgb(0xffffff),
        .slate = rgb(0x18212a),
        .slateRaised = rgb(0x26323d),
        .onSlate = rgb(0xffffff),
        .onSlateSoft = rgb(0xbac7d2),
        .onSlateLine = rgb(0x41515f),
        .onSlateOutline = rgb(0x7b8ea0),
        .onSlateAction = rgb(0xa9c6ff),
        .onSlateActionInk = rgb(0x0b1b3b),
        .onSlateGood = rgb(0x93e2b2),
        .onSlateWarn = rgb(0xffd37a),
        .good = rgb(0x176a3a),
        .goodSoft = rgb(0xe1f2e7),
        .warn = rgb(0x854f00),
        .warnSoft = rgb(0xfff0d0),
        .warnBar = rgb(0xb06800),
        .warnFill = rgb(0xf0b03a),
        .danger = rgb(0xad1d2e),
        .dangerSoft = rgb(0xfce8ea),
        .waiting = rgb(0x424d6c),
        .waitingSoft = rgb(0xe5e8f2),
        .customer = rgb(0x6b2d5c),
        .customerSoft = rgb(0xf4e9f1),
        .focus = rgb(0x0b5fff),
    };
}

Palette darkPalette()
{
    return Palette{
        .page = rgb(0x0d1216),
        .surface = rgb(0x171f26),
        .surfaceAlt = rgb(0x1e2830),
        .surfaceSunk = rgb(0x2c3943),
        .ink = rgb(0xf3f6f8),
        .inkSoft = rgb(0xbcc8d1),
        .inkFaint = rgb(0x98a7b3),
        .line = rgb(0x2c3843),
        .lineStrong = rgb(0x758695),
        .action = rgb(0x9bbcff),
        .actionPressed = rgb(0xc3d7ff),
        .actionSoft = rgb(0x1b2d50),
        .onAction = rgb(0x0b1b3b),
        .slate = rgb(0x05080a),
        .slateRaised = rgb(0x18212a),
        .onSlate = rgb(0xffffff),
        .onSlateSoft = rgb(0xbac7d2),
        .onSlateLine = rgb(0x3b4a57),
        .onSlateOutline = rgb(0x7b8ea0),
        .onSlateAction = rgb(0xa9c6ff),
        .onSlateActionInk = rgb(0x0b1b3b),
        .onSlateGood = rgb(0x93e2b2),
        .onSlateWarn = rgb(0xffd37a),
        .good = rgb(0x86d9a6),
        .goodSoft = rgb(0x12301f),
        .warn = rgb(0xffcb6b),
        .warnSoft = rgb(0x33270f),
        .warnBar = rgb(0xb06800),
        .warnFill = rgb(0xf0b03a),
        .danger = rgb(0xff9aa3),
        .dangerSoft = rgb(0x3b171b),
        .waiting = rgb(0xb4bfe0),
        .waitingSoft = rgb(0x232b40),
        .customer = rgb(0xe3a9d3),
        .customerSoft = rgb(0x37202f),
        .focus = rgb(0x7fb0ff),
    };
}

} // namespace

Palette makePalette(bool dark, bool strongContrast)
{
    Palette palette = dark ? darkPalette() : lightPalette();
    if (strongContrast) {
        palette.inkSoft = palette.ink;
        palette.inkFaint = palette.ink;
        palette.lineStrong = palette.ink;
    }
    return palette;
}

} // namespace comptoir::ui
