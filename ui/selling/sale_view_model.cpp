// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/sale_view_model.h"

namespace comptoir::ui {

SaleViewModel::SaleViewModel(QObject* parent)
    : QObject(parent)
{
}

void SaleViewModel::show(const SaleState& state)
{
    m_state = state;
    m_lines.show(state.lines);
    emit changed();
}

void SaleViewModel::showQuickKeys(const QList<ArticleTile>& keys)
{
    m_quickKeys.show(keys);
}

void SaleViewModel::showFamily(const QStringList& families, int family, const QList<ArticleTile>& tiles)
{
    m_families = families;
    m_family = family;
    m_articleTiles.show(tiles);
    emit familiesChanged();
}

QString SaleViewModel::selectedQuantity() const
{
    const bool chosen = m_state.selected >= 0 && m_state.selected < m_state.lines.size();
    return chosen ? m_state.lines[m_state.selected].quantity : QString();
}

void SaleViewModel::selectLine(int row)
{
    if (row >= 0 && row < m_state.lines.size() && row != m_state.selected) {
        m_state.selected = row;
        emit changed();
    }
}

void SaleViewModel::showNextQuantity(const QString& digits)
{
    if (digits != m_nextQuantity) {
        m_nextQuantity = digits;
        emit nextQuantityChanged();
    }
}

} // namespace comptoir::ui
