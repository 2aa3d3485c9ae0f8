// SPDX-License-Identifier: Apache-2.0
#include "ui/payment/tender_model.h"

#include <array>

namespace comptoir::ui {

namespace {

constexpr std::array kTenderFields = {
    Field<TenderRow>{"tenderId", [](const TenderRow& tender) { return QVariant(tender.id); }},
    Field<TenderRow>{"name", [](const TenderRow& tender) { return QVariant(tender.name); }},
    Field<TenderRow>{"detail", [](const TenderRow& tender) { return QVariant(tender.detail); }},
    Field<TenderRow>{"amount", [](const TenderRow& tender) { return QVariant(tender.amount); }},
    Field<TenderRow>{"iconName", [](const TenderRow& tender) { return QVariant(tender.icon); }},
    Field<TenderRow>{"current", [](const TenderRow& tender) { return QVariant(tender.state == TenderState::Current); }},
    Field<TenderRow>{
        "doubtful", [](const TenderRow& tender) { return QVariant(tender.state == TenderState::Doubtful); }},
    Field<TenderRow>{"removable", [](const TenderRow& tender) { return QVariant(tender.removable); }},
    Field<TenderRow>{"byCard", [](const TenderRow& tender) { return QVariant(tender.byCard); }},
};

constexpr std::array kCardEventFields = {
    Field<CardEventRow>{"words", [](const CardEventRow& event) { return QVariant(event.text); }},
    Field<CardEventRow>{"time", [](const CardEventRow& event) { return QVariant(event.time); }},
    Field<CardEventRow>{"done", [](const CardEventRow& event) { return QVariant(event.done); }},
};

} // namespace

TenderModel::TenderModel(QObject* parent)
    : RowModel(kTenderFields, parent)
{
}

CardEventModel::CardEventModel(QObject* parent)
    : RowModel(kCardEventFields, parent)
{
}

} // namespace comptoir::ui
