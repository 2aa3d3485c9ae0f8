// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// What stands on the page.
Rectangle {
    radius: Theme.radius.l
    color: Theme.color.surface
}
