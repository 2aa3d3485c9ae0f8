// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Cash
import Comptoir.Controls
import Comptoir.Theme

// Counting, blind. Opening counts the float with the same page.
FocusScope {
    id: root

    required property CountViewModel count

    Rectangle {
        anchors.fill: parent
        color: Theme.color.page
    }
    Region {
        area: CashLayout.notesTitle

        ColumnTitle {
            anchors.fill: parent
            title: qsTr("Billets")
            total: root.count.notesTotal
        }
    }
    Region {
        objectName: "notes"
        area: CashLayout.notes

        DenominationList {
            anchors.fill: parent
            model: root.count.notes
            rowHeight: CashLayout.noteRow
            onChosen: cents => root.count.chosen(cents)
        }
    }
    Region {
        area: CashLayout.coinsTitle

        ColumnTitle {
            anchors.fill: parent
            title: root.count.byRoll ? qsTr("Rouleaux de pièces") : qsTr("Pièces")
            total: root.count.coinsTotal
        }
    }
    Region {
        objectName: "coins"
        area: CashLayout.coins

        DenominationList {
            anchors.fill: parent
            model: root.count.coins
            rowHeight: CashLayout.coinRow
            onChosen: cents => root.count.chosen(cents)
        }
    }
    Region {
        area: CashLayout.hint

        Icon {
            x: Theme.u(1)
            anchors.verticalCenter: parent.verticalCenter
            name: root.count.problem !== "" ? "alert" : "eye"
            size: Theme.u(24)
            color: root.count.problem !== "" ? Theme.color.danger : Theme.color.inkSoft
        }
        Label {
            x: Theme.u(36)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: root.count.problem !== "" ? root.count.problem : root.count.closing ? qsTr("Le montant attendu s’affichera après votre comptage. Le fond de caisse reste dans le tiroir.") : qsTr("Comptez le fond de caisse posé dans le tiroir.")
            style: Theme.type.label
            color: root.count.problem !== "" ? Theme.color.danger : Theme.color.inkSoft
        }
    }
    Region {
        objectName: "tools"
        area: CashLayout.tools

        CountTools {
            anchors.fill: parent
            count: root.count
        }
    }
    Region {
        area: CashLayout.keypadTitle

        Label {
            text: root.count.entering
            style: Theme.type.headingDense
        }
    }
    Region {
        objectName: "keypad"
        area: CashLayout.keypad

        Keypad {
            anchors.fill: parent
            eraseLeft: true
            rightText: qsTr("Suivant")
            onDigit: digits => root.count.digitTyped(digits)
            onErased: root.count.digitErased()
            onCleared: root.count.digitsCleared()
            onCornerTapped: root.count.nextAsked()
        }
    }
    Region {
        objectName: "slate"
        area: CashLayout.countSlate

        CountSlate {
            anchors.fill: parent
            count: root.count
        }
    }
}
