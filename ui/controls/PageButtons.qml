// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Theme

// ▲▼ of a list longer than its region, for gloves; a list follows what the keyboard focuses in it.
Column {
    id: root

    required property Flickable view
    property real page: view.height * 0.8
    property real key: Theme.u(Theme.large ? 60 : 48)
    readonly property bool needed: view.contentHeight > view.height + 1
    // What the list leaves free for them.
    readonly property real room: needed ? key + Theme.space.m : 0
    readonly property Item focused: Window.activeFocusItem

    visible: needed
    spacing: Theme.target.gap
    onFocusedChanged: reveal(focused)

    function go(y: real) {
        view.contentY = Math.max(view.originY, Math.min(y, view.originY + view.contentHeight - view.height));
    }
    function holds(item: Item): bool {
        let up = item;
        while (up && up !== view.contentItem)
            up = up.parent;
        return up === view.contentItem;
    }
    function reveal(item: Item) {
        if (!needed || !holds(item))
            return;
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        if (top < view.contentY)
            go(top - Theme.target.gap);
        else if (top + item.height > view.contentY + view.height)
            go(top + item.height + Theme.target.gap - view.height);
    }

    component Turn: Button {
        width: root.key
        // A low list has lower buttons, never lower than a finger.
        height: Math.max(Theme.target.min, Math.min(Theme.large ? Theme.target.key : root.key, Math.floor((root.view.height - root.spacing) / 2)))
        iconSize: Theme.u(Theme.large ? 16 : 18)
    }

    Turn {
        iconName: "up"
        Accessible.name: qsTr("Page précédente")
        off: root.view.atYBeginning
        onClicked: root.go(root.view.contentY - root.page)
    }
    Turn {
        iconName: "down"
        Accessible.name: qsTr("Page suivante")
        off: root.view.atYEnd
        onClicked: root.go(root.view.contentY + root.page)
    }
}
