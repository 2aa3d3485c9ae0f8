// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/change_view_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kPieceFields = {
    Field<ChangePiece>{"cents", [](const ChangePiece& piece) { return QVariant(piece.cents); }},
    Field<ChangePiece>{"value", [](const ChangePiece& piece) { return QVariant(piece.value); }},
    Field<ChangePiece>{"count", [](const ChangePiece& piece) { return QVariant(piece.count); }},
};

} // namespace

ChangePieceModel::ChangePieceModel(QObject* parent)
    : RowModel(kPieceFields, parent)
{
}

ChangeViewModel::ChangeViewModel(QObject* parent)
    : QObject(parent)
{
}

void ChangeViewModel::show(const ChangeState& state)
{
    m_state = state;
    m_pieces.show(state.pieces);
    emit changed();
}

} // namespace comptoir::ui
