// SPDX-License-Identifier: Apache-2.0
#include "ui/cash/sealed_view_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kFactFields = {
    Field<SealedFact>{"name", [](const SealedFact& fact) { return QVariant(fact.name); }},
    Field<SealedFact>{"value", [](const SealedFact& fact) { return QVariant(fact.value); }},
};

} // namespace

SealedFactModel::SealedFactModel(QObject* parent)
    : RowModel(kFactFields, parent)
{
}

SealedViewModel::SealedViewModel(QObject* parent)
    : QObject(parent)
{
}

void SealedViewModel::show(const SealedState& state)
{
    m_state = state;
    m_facts.show(state.facts);
    emit changed();
}

} // namespace comptoir::ui
