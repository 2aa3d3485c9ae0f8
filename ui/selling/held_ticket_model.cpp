// SPDX-License-Identifier: Apache-2.0
#include "ui/selling/held_ticket_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kHeldTicketRowFields = {
    Field<HeldTicketRow>{"ticketId", [](const HeldTicketRow& row) { return QVariant(row.id); }},
    Field<HeldTicketRow>{"time", [](const HeldTicketRow& row) { return QVariant(row.time); }},
    Field<HeldTicketRow>{"who", [](const HeldTicketRow& row) { return QVariant(row.who); }},
    Field<HeldTicketRow>{"first", [](const HeldTicketRow& row) { return QVariant(row.first); }},
    Field<HeldTicketRow>{"count", [](const HeldTicketRow& row) { return QVariant(row.count); }},
    Field<HeldTicketRow>{"amount", [](const HeldTicketRow& row) { return QVariant(row.amount); }},
};

} // namespace

HeldTicketModel::HeldTicketModel(QObject* parent)
    : RowModel(kHeldTicketRowFields, parent)
{
}

} // namespace comptoir::ui
