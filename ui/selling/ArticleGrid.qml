// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Comptoir.Controls
import Comptoir.Selling
import Comptoir.Theme

// Wide class: families, then their articles.
Item {
    id: root

    required property SaleViewModel sale
    readonly property real column: Math.floor((width - 2 * gap) / 3)
    readonly property real gap: Theme.u(9.5)

    Grid {
        id: families

        columns: 3
        columnSpacing: root.gap
        rowSpacing: Theme.u(10)

        Repeater {
            model: root.sale.families

            Button {
                required property string modelData
                required property int index

                width: root.column
                kind: Button.Outline
                text: modelData
                selected: index === root.sale.family
                onClicked: root.sale.familyAsked(index)

                background: Card {
                    radius: Theme.radius.m
                    color: parent.selected ? Theme.color.actionSoft : parent.down ? Theme.color.surfaceSunk : Theme.color.surface
                    border.width: parent.selected ? Theme.stroke.selected : 0
                    border.color: Theme.color.action

                    FocusRing {
                        visible: (parent.parent as Button)?.visualFocus ?? false
                    }
                }
            }
        }
    }
    Grid {
        y: Theme.u(156)
        columns: 3
        columnSpacing: root.gap
        rowSpacing: Theme.u(10)

        Repeater {
            model: root.sale.articleTiles

            ArticleTileCard {
                width: root.column
                height: Theme.u(184)
                onTapped: articleId => root.sale.articleAsked(articleId)
            }
        }
    }
}
