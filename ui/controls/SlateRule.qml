// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

Rectangle {
    height: Theme.stroke.rule
    color: Theme.color.onSlateLine
}
