// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// One run of text in a type token. Sits in the token's line box, as the regions of the design count it.
Text {
    property typeRole style: Theme.type.body
    property bool strong: false
    property int weight: strong ? Font.Bold : style.font.weight
    // One line is centred in its box by its own height; more lines follow the token's rhythm.
    readonly property bool wraps: wrapMode !== Text.NoWrap

    font.family: style.font.family
    font.pixelSize: style.font.pixelSize
    font.letterSpacing: style.font.letterSpacing
    font.hintingPreference: style.font.hintingPreference
    font.weight: weight
    height: wraps ? implicitHeight : style.line
    lineHeight: wraps ? style.line : 1
    lineHeightMode: wraps ? Text.FixedHeight : Text.ProportionalHeight
    topPadding: wraps ? Math.round((style.line - 1.2 * style.font.pixelSize) / 2) : 0
    verticalAlignment: Text.AlignVCenter
    color: Theme.color.ink
    textFormat: Text.PlainText
    renderType: Theme.scale === 1 ? Text.NativeRendering : Text.QtRendering
}
