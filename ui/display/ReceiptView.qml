// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Display
import Comptoir.Theme

// The receipt as a code to read with a telephone.
Rectangle {
    id: root

    required property CustomerDisplayViewModel display

    color: Theme.color.surface

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.xl

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Votre ticket")
            style: Theme.publicType.kpi
        }
        QrPicture {
            objectName: "qr"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.u(360)
            height: width
            modules: root.display.qr
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code QR du ticket")
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Lisez-le avec l’appareil photo de votre téléphone.")
            style: Theme.publicType.title
            weight: Font.Medium
            color: Theme.color.inkSoft
        }
    }
}
