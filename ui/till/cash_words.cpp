// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cash_words.h"

#include <QCoreApplication>

namespace comptoir::ui {

namespace {

QString cashTr(const char* text)
{
    return QCoreApplication::translate("CashWords", text);
}

ComparisonRow rowOf(const shop::TenderComparison& tender, const TillWords& words)
{
    ComparisonRow row;
    const bool cash = tender.kind == TenderKind::Cash;
    row.id = cash ? QStringLiteral("cash") : QStringLiteral("card");
    row.name = cash ? cashTr("Espèces") : cashTr("Cartes bancaires");
    row.icon = cash ? QStringLiteral("banknote") : QStringLiteral("card");
    row.counted = tender.counted ? words.amount(*tender.counted) : QStringLiteral("—");
    row.expected = tender.expected ? words.amount(*tender.expected) : QStringLiteral("—");
    const auto difference = tender.difference();
    row.exact = difference && difference->isZero();
    row.difference = difference ? words.amount(*difference) : QString();
    return row;
}

} // namespace

CompareState figuresOf(const shop::CloseComparison& comparison, const TillWords& words)
{
    CompareState state;
    state.counted = words.amount(comparison.counted);
    state.expected = words.amount(comparison.expected);
    state.difference = words.amount(comparison.difference);
    state.right = comparison.difference.isZero();
    for (const shop::TenderComparison& tender : comparison.tenders) {
        state.rows << rowOf(tender, words);
    }
    return state;
}

QString sentence(shop::CashRefusal refusal)
{
    switch (refusal) {
    case shop::CashRefusal::SessionOpen:
        return cashTr("La caisse est déjà ouverte.");
    case shop::CashRefusal::NoSession:
        return cashTr("La caisse n’est pas ouverte.");
    case shop::CashRefusal::SaleInProgress:
        return cashTr("Terminez ou mettez en attente la vente en cours.");
    case shop::CashRefusal::CountIncomplete:
        return cashTr("Comptez chaque coupure, zéro compris.");
    case shop::CashRefusal::NotCounted:
        return cashTr("Recomptez le tiroir : le comptage n’a pas été gardé.");
    case shop::CashRefusal::NothingMoved:
        return cashTr("Indiquez un montant.");
    case shop::CashRefusal::BagNeeded:
        return cashTr("Indiquez le numéro du sac.");
    case shop::CashRefusal::NeedsApproval:
        return cashTr("L’accord d’un responsable est nécessaire.");
    case shop::CashRefusal::ReasonNeeded:
        return cashTr("Choisissez un motif.");
    case shop::CashRefusal::NotAllowed:
        return cashTr("Votre rôle ne le permet pas. Appelez un responsable.");
    }
    return {};
}

} // namespace comptoir::ui
