// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Comptoir.Controls
import Comptoir.SignIn
import Comptoir.Theme

// Nothing is owed yet: the number is the time. Then what is ready, and the language.
Slate {
    id: root

    required property SignInViewModel signIn

    spoken: qsTr("%1, %2").arg(signIn.clock).arg(signIn.date)

    Logo {
        x: Theme.u(32)
        y: Theme.u(32)
        width: Theme.u(44)
        height: Theme.u(44)
        ground: Theme.color.slateRaised
    }
    Label {
        x: Theme.u(90)
        y: Theme.u(38)
        text: "Comptoir"
        style: Theme.type.hero
        color: Theme.color.onSlate
    }
    Label {
        x: Theme.u(32)
        y: Theme.u(162)
        text: root.signIn.clock
        style: Theme.type.clock
        font.letterSpacing: -Theme.u(2)
        color: Theme.color.onSlate
    }
    Label {
        x: Theme.u(32)
        y: Theme.u(267)
        text: root.signIn.date
        style: Theme.type.amount
        weight: Font.Medium
        color: Theme.color.onSlate
    }
    Label {
        x: Theme.u(32)
        y: Theme.u(323)
        text: root.signIn.shop
        color: Theme.color.onSlateSoft
    }
    Label {
        x: Theme.u(32)
        y: Theme.u(349)
        text: root.signIn.till
        color: Theme.color.onSlateSoft
    }
    SlateRule {
        x: Theme.u(32)
        width: parent.width - Theme.u(64)
        anchors.bottom: ready.top
        anchors.bottomMargin: Theme.u(12)
    }
    Column {
        id: ready

        x: Theme.u(32)
        width: parent.width - Theme.u(64)
        anchors.bottom: language.top
        anchors.bottomMargin: Theme.u(20)

        Repeater {
            model: root.signIn.readiness

            Item {
                id: row

                required property string name
                required property string word
                required property bool ready

                width: parent.width
                height: Theme.u(44)

                Icon {
                    x: Theme.u(1)
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.ready ? "check-circle" : "alert"
                    size: Theme.u(22)
                    color: row.ready ? Theme.color.onSlateGood : Theme.color.onSlateWarn
                }
                Label {
                    x: Theme.u(38)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.name
                    color: Theme.color.onSlate
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.word
                    style: Theme.type.label
                    color: row.ready ? Theme.color.onSlateSoft : Theme.color.onSlateWarn
                }
            }
        }
    }
    Rectangle {
        id: language

        objectName: "language"
        x: SignInLayout.language.x
        y: SignInLayout.language.y
        width: SignInLayout.language.width
        height: SignInLayout.language.height
        radius: Theme.radius.m
        color: "transparent"
        border.width: Theme.stroke.outline
        border.color: Theme.color.onSlateLine

        Repeater {
            model: ["Français", "English"]

            T.AbstractButton {
                id: choice

                required property string modelData
                required property int index
                readonly property bool chosen: root.signIn.english === (index === 1)

                x: index * language.width / 2
                width: language.width / 2
                height: language.height
                text: modelData
                focusPolicy: Qt.TabFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: chosen
                onClicked: root.signIn.languageAsked(index === 1)

                background: Rectangle {
                    radius: Theme.radius.m
                    color: choice.chosen ? Theme.color.onSlate : "transparent"

                    FocusRing {
                        visible: choice.visualFocus
                        onSlate: true
                    }
                }
                contentItem: Label {
                    text: choice.text
                    strong: true
                    font.pixelSize: Math.min(Theme.type.body.font.pixelSize, Theme.u(20))
                    color: choice.chosen ? Theme.color.onSlateActionInk : Theme.color.onSlate
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
