// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Theme

// The only loop there is: something is awaited. It shows after 400 ms, so that a quick answer flashes nothing.
Item {
    id: root

    property color color: Theme.color.onSlateAction

    height: Theme.u(6)

    Timer {
        id: patience

        property bool over: false

        interval: 400
        running: root.visible
        onTriggered: over = true
    }
    Rectangle {
        visible: patience.over
        width: root.width / 3
        height: parent.height
        radius: height / 2
        color: root.color

        XAnimator on x {
            running: patience.over && root.visible && !Theme.reduceMotion
            from: 0
            to: root.width * 2 / 3
            duration: 900
            loops: Animation.Infinite
        }
    }
}
