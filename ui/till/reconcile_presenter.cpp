// SPDX-License-Identifier: Apache-2.0
#include "ui/till/reconcile_presenter.h"

#include <functional>

namespace comptoir::ui {

namespace {

ReconcileRow rowOf(const storage::PaymentAttempt& attempt, const TillWords& words)
{
    const Currency currency = Currency::parse(attempt.currency).value_or(Currency::eur());
    ReconcileRow row;
    row.id = QString::fromStdString(attempt.key);
    row.when = QStringLiteral("%1 · %2").arg(
        QString::fromStdString(text::longDate(attempt.at, words.timeZone, words.language)), words.time(attempt.at));
    row.amount = words.amount(Money::fromMinor(attempt.amountMinor, currency));
    row.charged = shop::Payment::chargedWithoutSale(attempt);
    if (row.charged) {
        row.what = ReconcilePresenter::tr("Débité sans vente (%1) : à rendre au client")
                       .arg(QString::fromStdString(attempt.authorisation));
    } else if (attempt.refunds.empty()) {
        row.what = ReconcilePresenter::tr("Le terminal n’a pas dit s’il a débité");
    } else {
        row.what = ReconcilePresenter::tr("Le terminal n’a pas dit s’il a remboursé");
    }
    return row;
}

} // namespace

ReconcilePresenter::ReconcilePresenter(
    TillParts parts, ReconcileViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
{
    connect(&shell, &ShellViewModel::placeChanged, this, &ReconcilePresenter::refresh);
    connect(&shell, &ShellViewModel::sheetChanged, this, [this, &shell] {
        if (shell.sheet() == ShellViewModel::Reconcile) {
            refresh();
        }
    });
    connect(
        &m_page, &ReconcileViewModel::chargedAsked, this, [this](const QString& payment, const QString& authorisation) {
            settle([this, key = payment.toStdString(), number = authorisation.toStdString()] {
                return m_parts.payment.reconcile(key, true, number);
            });
        });
    connect(&m_page, &ReconcileViewModel::notChargedAsked, this, [this](const QString& payment) {
        settle([this, key = payment.toStdString()] { return m_parts.payment.reconcile(key, false, {}); });
    });
    connect(&m_page, &ReconcileViewModel::givenBackAsked, this, [this](const QString& payment) {
        settle([this, key = payment.toStdString()] { return m_parts.payment.givenBack(key); });
    });
    connect(&m_page, &ReconcileViewModel::askTerminalAsked, this,
        [this] { m_parts.thread.post([this] { m_parts.payment.requery(); }); });
}

void ReconcilePresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void ReconcilePresenter::settle(std::function<Settled()> work)
{
    m_parts.thread.run(std::move(work)).then(this, [this](const Settled&) { refresh(); });
}

void ReconcilePresenter::refresh()
{
    m_parts.thread
        .run([this] {
            return List{m_parts.payment.toReconcile(), m_parts.desk.role().may(Permission::Approve)};
        })
        .then(this, [this](const List& list) { show(list); });
}

void ReconcilePresenter::remind()
{
    m_parts.thread
        .run([this] {
            return List{m_parts.payment.toReconcile(), m_parts.desk.role().may(Permission::Approve)};
        })
        .then(this, [this](const List& list) {
            show(list);
            if (list.mayDecide && !list.payments.empty()) {
                m_shell.showToast(
                    tr("%n paiement(s) à vérifier : voir Plus.", nullptr, static_cast<int>(list.payments.size())));
            }
        });
}

void ReconcilePresenter::show(const List& list)
{
    ReconcileState state;
    state.mayDecide = list.mayDecide;
    for (const storage::PaymentAttempt& attempt : list.payments) {
        state.payments << rowOf(attempt, m_words);
    }
    m_page.show(state);
}

} // namespace comptoir::ui
