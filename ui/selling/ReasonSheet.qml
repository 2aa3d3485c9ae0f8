// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Why: the store's reasons. Choosing one does what is asked.
Sheet {
    id: root

    required property ReasonViewModel reason

    title: root.reason.title

    Flickable {
        id: list

        x: root.inset
        y: root.barHeight + Theme.u(16)
        width: root.width - 2 * root.inset - pages.room
        height: root.height - y
        contentHeight: column.height + root.inset
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: list.width
            spacing: Theme.target.gap

            Label {
                width: parent.width
                bottomPadding: Theme.space.m
                text: root.reason.sentence
                color: Theme.color.inkSoft
                wrapMode: Text.WordWrap
            }
            Repeater {
                model: root.reason.reasons

                Button {
                    required property string modelData
                    required property int index

                    width: column.width
                    height: Theme.large ? Theme.target.hero : Theme.target.key
                    leftAligned: true
                    style: Theme.type.name
                    text: modelData
                    onClicked: root.reason.reasonAsked(index)
                }
            }
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset
        view: list
    }
}
