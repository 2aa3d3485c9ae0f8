// SPDX-License-Identifier: Apache-2.0
#include "ui/till/payment_words.h"

#include <QCoreApplication>

namespace comptoir::ui {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("PaymentWords", text);
}

TenderRow rowOf(const Tender& tender, std::size_t place, const TillWords& words)
{
    TenderRow row;
    row.id = QString::number(place);
    row.amount = words.amount(tender.amount);
    switch (tender.kind) {
    case TenderKind::Cash:
        row.name = word(QT_TRANSLATE_NOOP("PaymentWords", "Espèces"));
        row.icon = QStringLiteral("banknote");
        row.removable = true;
        break;
    case TenderKind::Card:
        row.name = word(QT_TRANSLATE_NOOP("PaymentWords", "Carte bancaire"));
        row.icon = QStringLiteral("card");
        row.byCard = true;
        row.removable = true;
        row.detail = tender.last4.empty()
            ? QString::fromStdString(tender.scheme)
            : QStringLiteral("%1 •••• %2")
                  .arg(QString::fromStdString(tender.scheme), QString::fromStdString(tender.last4));
        break;
    }
    return row;
}

int share(Money part, Money total)
{
    return total.isPositive() ? static_cast<int>(part.minor() * 1000 / total.minor()) : 0;
}

} // namespace

void showTenders(PaymentState& state, const shop::PaymentView& view, const TillWords& words)
{
    state.total = words.amount(view.total);
    if (view.paid.isPositive()) {
        state.paid = words.minus(view.paid);
    }
    state.due = words.amount(view.remaining);
    for (std::size_t i = 0; i < view.tenders.size(); ++i) {
        state.tenders << rowOf(view.tenders[i], i, words);
        state.shares << share(view.tenders[i].amount, view.total);
    }
    for (std::size_t i = 0; i < view.excess.size(); ++i) {
        TenderRow row = rowOf(view.excess[i], view.tenders.size() + i, words);
        row.detail = word(QT_TRANSLATE_NOOP("PaymentWords", "de trop, à rendre"));
        row.state = TenderState::Doubtful;
        state.tenders << row;
    }
    const bool doubtful = view.card == shop::CardState::Unverified;
    if (doubtful) {
        state.doubtful = view.refunding ? words.amount(view.cardAmount) : words.minus(view.cardAmount);
        TenderRow row;
        row.id = QStringLiteral("card");
        row.name = view.refunding ? word(QT_TRANSLATE_NOOP("PaymentWords", "Remboursement carte"))
                                  : word(QT_TRANSLATE_NOOP("PaymentWords", "Carte bancaire"));
        row.detail = word(QT_TRANSLATE_NOOP("PaymentWords", "à vérifier"));
        row.amount = words.amount(view.cardAmount);
        row.icon = QStringLiteral("card");
        row.state = TenderState::Doubtful;
        state.tenders << row;
        state.due = words.amount(view.refunding ? view.remaining : view.remaining - view.cardAmount);
    }
    state.spokenDue = word(QT_TRANSLATE_NOOP("PaymentWords", "Reste à payer, %1")).arg(state.due);
    state.cardWaiting = view.card == shop::CardState::Waiting;
    state.cardAmount = words.amount(view.cardAmount);
}

QString cardSentence(const shop::PaymentView& view)
{
    switch (view.card) {
    case shop::CardState::Declined:
        return view.refunding
            ? word(QT_TRANSLATE_NOOP("PaymentWords", "Le terminal n’a pas remboursé. La carte reste débitée."))
            : word(QT_TRANSLATE_NOOP("PaymentWords", "Carte refusée par la banque. Rien n’est débité."));
    case shop::CardState::Cancelled:
        return view.refunding
            ? word(QT_TRANSLATE_NOOP("PaymentWords", "Remboursement abandonné. La carte reste débitée."))
            : word(QT_TRANSLATE_NOOP("PaymentWords", "Paiement abandonné. Rien n’est débité."));
    case shop::CardState::Idle:
    case shop::CardState::Waiting:
    case shop::CardState::Unverified:
        return {};
    }
    return {};
}

QString sentence(shop::PaymentRefusal refusal, const std::optional<Money>& cashCeiling, const TillWords& words)
{
    switch (refusal) {
    case shop::PaymentRefusal::NothingDue:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Il ne reste rien à payer."));
    case shop::PaymentRefusal::OverCeiling:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Espèces limitées à %1 par la loi."))
            .arg(cashCeiling ? words.amount(*cashCeiling) : QString());
    case shop::PaymentRefusal::OverDue:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "La carte ne peut pas payer plus que le reste."));
    case shop::PaymentRefusal::NotPositive:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Tapez un montant."));
    case shop::PaymentRefusal::CardBusy:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Le terminal travaille encore sur la carte."));
    case shop::PaymentRefusal::NotComplete:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Il reste à payer."));
    case shop::PaymentRefusal::TotalChanged:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Le ticket a changé : voici son nouveau total."));
    case shop::PaymentRefusal::NoteDue:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "Remettez d’abord la note au client."));
    case shop::PaymentRefusal::TooLong:
        return word(QT_TRANSLATE_NOOP(
            "PaymentWords", "Ticket trop long : plus rien n’est encaissé. Retirez des articles et vendez-les à part."));
    case shop::PaymentRefusal::NotSaved:
        return word(QT_TRANSLATE_NOOP("PaymentWords", "La vente n’est pas enregistrée. Ne rendez rien."));
    }
    return {};
}

} // namespace comptoir::ui
