// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/person_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kPersonFields = {
    Field<PersonRow>{"personId", [](const PersonRow& person) { return QVariant(person.id); }},
    Field<PersonRow>{"name", [](const PersonRow& person) { return QVariant(person.name); }},
    Field<PersonRow>{"role", [](const PersonRow& person) { return QVariant(person.role); }},
    Field<PersonRow>{"initials", [](const PersonRow& person) { return QVariant(person.initials); }},
    Field<PersonRow>{"tint", [](const PersonRow& person) { return QVariant(person.color); }},
};

constexpr std::array kReadinessFields = {
    Field<ReadinessRow>{"name", [](const ReadinessRow& row) { return QVariant(row.name); }},
    Field<ReadinessRow>{"word", [](const ReadinessRow& row) { return QVariant(row.word); }},
    Field<ReadinessRow>{"ready", [](const ReadinessRow& row) { return QVariant(row.ready); }},
};

} // namespace

PersonModel::PersonModel(QObject* parent)
    : RowModel(kPersonFields, parent)
{
}

ReadinessModel::ReadinessModel(QObject* parent)
    : RowModel(kReadinessFields, parent)
{
}

} // namespace comptoir::ui
