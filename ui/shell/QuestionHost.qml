// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell

// The few questions that are asked before: what the law or the bank makes irreversible.
FocusScope {
    id: root

    required property ShellViewModel shell

    Question {
        anchors.fill: parent
        visible: root.shell.question === ShellViewModel.VoidSale
        title: qsTr("Annuler cette vente ?")
        sentence: qsTr("Ses lignes restent dans le journal. Rien n’est encaissé.")
        no: qsTr("Garder la vente")
        yes: qsTr("Annuler la vente")
        destructive: true
        onRefused: root.shell.closeQuestion()
        onAccepted: root.shell.voidAsked()
    }
    Question {
        anchors.fill: parent
        visible: root.shell.question === ShellViewModel.SealTill
        title: qsTr("Sceller la caisse ?")
        sentence: root.shell.questionWords
        no: qsTr("Revenir")
        yes: qsTr("Sceller")
        onRefused: root.shell.closeQuestion()
        onAccepted: root.shell.sealAsked()
    }
    Question {
        anchors.fill: parent
        visible: root.shell.question === ShellViewModel.VoidHeld
        title: qsTr("Annuler %1 ?").arg(root.shell.questionWords)
        sentence: qsTr("Leurs lignes restent dans le journal. Rien n’est encaissé.")
        no: qsTr("Les garder")
        yes: qsTr("Les annuler")
        destructive: true
        onRefused: root.shell.closeQuestion()
        onAccepted: root.shell.voidHeldAsked()
    }
    Question {
        anchors.fill: parent
        visible: root.shell.question === ShellViewModel.DayOver
        title: qsTr("La journée est finie")
        sentence: qsTr("Scellez le %1 pour commencer la vente suivante. La session de caisse continue.").arg(root.shell.questionWords)
        yes: qsTr("Sceller la journée")
        onAccepted: root.shell.closeDayAsked()
    }
    Question {
        anchors.fill: parent
        visible: root.shell.question === ShellViewModel.LeaveTraining
        title: qsTr("Quitter le mode école ?")
        sentence: qsTr("Les ventes suivantes seront de vraies ventes.")
        no: qsTr("Rester en école")
        yes: qsTr("Quitter le mode école")
        onRefused: root.shell.closeQuestion()
        onAccepted: root.shell.trainingAsked(false)
    }
}
