// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.BackOffice
import Comptoir.Controls
import Comptoir.Theme

// One entry: what it says, what proves it, and the bytes that were signed.
Sheet {
    id: root

    required property JournalViewModel journal
    readonly property real below: actions.visible ? Theme.u(112) : 0

    title: journal.entryNumber
    hint: journal.entryFacts

    Flickable {
        id: scroll

        x: root.inset
        y: root.barHeight + Theme.space.l
        width: parent.width - 2 * root.inset - pages.room
        height: parent.height - y - root.below
        contentHeight: column.height + Theme.space.xl
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: Theme.space.m

            Label {
                width: parent.width
                text: root.journal.entryAmount === "" ? root.journal.entryTitle : qsTr("%1 · %2").arg(root.journal.entryTitle).arg(root.journal.entryAmount)
                style: Theme.type.heading
                wrapMode: Text.WordWrap
            }
            Repeater {
                model: root.journal.proofs

                ProofMark {
                    required sentence
                    required holds

                    width: column.width
                }
            }

            component Code: Rectangle {
                property alias text: code.text
                property string name

                width: column.width
                height: code.height + Theme.space.l + heading.height
                radius: Theme.radius.m
                color: Theme.color.surface

                Label {
                    id: heading

                    x: Theme.space.m
                    y: Theme.space.s
                    text: parent.name
                    style: Theme.type.label
                    strong: true
                    color: Theme.color.inkSoft
                }
                Label {
                    id: code

                    x: Theme.space.m
                    anchors.top: heading.bottom
                    width: parent.width - 2 * Theme.space.m
                    style: Theme.type.label
                    font.family: "Lato"
                    wrapMode: Text.WrapAnywhere
                }
            }

            Code {
                name: qsTr("Empreinte (SHA-256)")
                text: root.journal.hash
            }
            Code {
                name: qsTr("Signature (ECDSA P-256, clé %1)").arg(root.journal.key)
                text: root.journal.signature
            }
            Code {
                name: qsTr("Octets signés, mis en lignes")
                text: root.journal.body
            }
        }
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset + root.below
        view: scroll
    }
    Row {
        id: actions

        readonly property int count: (root.journal.prints ? 1 : 0) + (root.journal.files ? 1 : 0) + (root.journal.cancels ? 1 : 0)
        readonly property real column: Math.floor((width - (count - 1) * spacing) / Math.max(1, count))

        objectName: "actions"
        visible: count > 0
        x: root.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.u(16)
        width: parent.width - 2 * root.inset
        spacing: Theme.target.gap

        component Action: Button {
            width: actions.column
            height: Theme.u(96)
        }

        Action {
            visible: root.journal.prints
            iconName: "printer"
            text: qsTr("Imprimer un duplicata")
            onClicked: root.journal.printAsked()
        }
        Action {
            visible: root.journal.files
            iconName: "download"
            text: qsTr("Garder en PDF")
            onClicked: root.journal.fileAsked()
        }
        Action {
            visible: root.journal.cancels
            destructive: true
            text: qsTr("Annuler ce ticket")
            onClicked: root.journal.cancelAsked()
        }
    }
}
