// SPDX-License-Identifier: Apache-2.0
import QtQml

// One entry of the rail.
QtObject {
    property string text
    property string iconName
    // It comes with a later version: it keeps its place, grey.
    property bool muted: false
    // Something waits there: the open sale.
    property bool dot: false
}
