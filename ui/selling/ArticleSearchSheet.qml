// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Articles by name or family; a scan works meanwhile.
Sheet {
    id: root

    required property ArticleSearchViewModel search
    readonly property rect resultsArea: keyboard.visible ? SheetLayout.results : SheetLayout.resultsTall

    title: qsTr("Article")
    hint: qsTr("ou scannez-le, à tout moment")

    Field {
        id: field

        objectName: "query"
        x: SheetLayout.field.x
        y: SheetLayout.field.y
        width: SheetLayout.field.width
        focus: true
        iconName: "search"
        hint: qsTr("Nom, marque ou code")
        text: root.search.query
        onTextChanged: root.search.queryTyped(text)
    }
    Flickable {
        objectName: "families"
        x: SheetLayout.families.x
        y: SheetLayout.families.y
        width: SheetLayout.families.width
        height: SheetLayout.families.height
        contentWidth: familyRow.width
        flickableDirection: Flickable.HorizontalFlick
        clip: contentWidth > width

        Row {
            id: familyRow

            spacing: Theme.target.gap

            Repeater {
                model: root.search.families

                Button {
                    required property string modelData
                    required property int index

                    text: modelData
                    selected: index === root.search.family
                    onClicked: root.search.familyAsked(index)
                }
            }
        }
    }
    ListView {
        id: list

        objectName: "results"
        x: root.resultsArea.x
        y: root.resultsArea.y
        width: root.resultsArea.width - pages.room
        height: Math.min(root.resultsArea.height, contentHeight)
        clip: contentHeight > root.resultsArea.height
        model: root.search.results
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.search.summary

        delegate: FoundArticleRow {
            required property int index

            width: list.width
            height: SheetLayout.resultRow
            ruled: index < list.count - 1
            onAdded: articleId => root.search.articleAsked(articleId)
        }
    }
    RoundedCorners {
        anchors.fill: list
        visible: list.count > 0
    }
    Label {
        visible: list.count === 0 && field.text.length >= 2
        x: root.resultsArea.x
        y: root.resultsArea.y
        text: qsTr("Aucun article ne correspond.")
        color: Theme.color.inkSoft
    }
    TextKeyboard {
        id: keyboard

        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
        field: field
        english: root.search.english
        onHidden: visible = false
    }
    PageButtons {
        id: pages

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.bottom: list.bottom
        view: list
    }
}
