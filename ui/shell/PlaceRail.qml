// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Comptoir.Controls
import Comptoir.Shell

// The rail with this shop's places.
Rail {
    id: root

    required property ShellViewModel shell
    required property StatusViewModel status

    current: shell.place
    initials: status.userInitials
    userName: status.userName
    userColor: status.userColor
    onPlaceTapped: place => root.shell.openPlace(place)
    onUserTapped: root.shell.lockAsked()

    places: [
        RailPlace {
            text: qsTr("Vendre")
            iconName: "bag"
        },
        RailPlace {
            text: qsTr("Retraits")
            iconName: "pickup"
            muted: true
        },
        RailPlace {
            text: qsTr("Retours")
            iconName: "back"
            muted: true
        },
        RailPlace {
            text: qsTr("Clients")
            iconName: "people"
            muted: true
        },
        RailPlace {
            text: qsTr("Caisse")
            iconName: "till"
        },
        RailPlace {
            text: qsTr("Plus")
            iconName: "dots"
        }
    ]
}
