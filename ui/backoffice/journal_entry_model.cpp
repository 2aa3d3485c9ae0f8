// SPDX-License-Identifier: Apache-2.0
#include "ui/backoffice/journal_entry_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kEntryFields = {
    Field<JournalEntryRow>{"entryId", [](const JournalEntryRow& row) { return QVariant(row.id); }},
    Field<JournalEntryRow>{"number", [](const JournalEntryRow& row) { return QVariant(row.number); }},
    Field<JournalEntryRow>{"time", [](const JournalEntryRow& row) { return QVariant(row.time); }},
    Field<JournalEntryRow>{"iconName", [](const JournalEntryRow& row) { return QVariant(row.icon); }},
    Field<JournalEntryRow>{"title", [](const JournalEntryRow& row) { return QVariant(row.title); }},
    Field<JournalEntryRow>{"detail", [](const JournalEntryRow& row) { return QVariant(row.detail); }},
    Field<JournalEntryRow>{"amount", [](const JournalEntryRow& row) { return QVariant(row.amount); }},
    Field<JournalEntryRow>{"author", [](const JournalEntryRow& row) { return QVariant(row.author); }},
    Field<JournalEntryRow>{"seal", [](const JournalEntryRow& row) { return QVariant(row.seal); }},
    Field<JournalEntryRow>{"sealWord", [](const JournalEntryRow& row) { return QVariant(row.sealWord); }},
    Field<JournalEntryRow>{"holds", [](const JournalEntryRow& row) { return QVariant(row.right); }},
    Field<JournalEntryRow>{"training", [](const JournalEntryRow& row) { return QVariant(row.training); }},
};

constexpr std::array kProofFields = {
    Field<ProofRow>{"sentence", [](const ProofRow& row) { return QVariant(row.sentence); }},
    Field<ProofRow>{"holds", [](const ProofRow& row) { return QVariant(row.right); }},
};

} // namespace

JournalEntryModel::JournalEntryModel(QObject* parent)
    : RowModel(kEntryFields, parent)
{
}

ProofModel::ProofModel(QObject* parent)
    : RowModel(kProofFields, parent)
{
}

} // namespace comptoir::ui
