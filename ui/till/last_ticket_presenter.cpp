// SPDX-License-Identifier: Apache-2.0
#include "ui/till/last_ticket_presenter.h"

#include <utility>

namespace comptoir::ui {

LastTicketPresenter::LastTicketPresenter(
    TillParts parts, LastTicketViewModel& page, ShellViewModel& shell, ChangeViewModel& address, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_address(address)
{
    connect(&m_shell, &ShellViewModel::sheetChanged, this, [this] {
        if (m_shell.sheet() == ShellViewModel::LastTicket) {
            refresh();
        }
        if (m_shell.sheet() != ShellViewModel::Email) {
            m_asksAddress = false;
        }
    });
    connect(&m_page, &LastTicketViewModel::printAsked, this, [this] { give(shop::ReceiptChoice::Paper); });
    connect(&m_page, &LastTicketViewModel::qrAsked, this, [this] { give(shop::ReceiptChoice::Qr); });
    connect(&m_page, &LastTicketViewModel::cancelAsked, this, [this] { emit cancelAsked(m_sequence); });
    connect(&m_page, &LastTicketViewModel::emailAsked, this, [this] {
        m_shell.openSheet(ShellViewModel::Email);
        m_asksAddress = m_sequence != 0;
    });
    connect(&m_address, &ChangeViewModel::emailAsked, this, [this](const QString& address) {
        if (m_asksAddress) {
            give(shop::ReceiptChoice::Email, address.trimmed().toStdString());
        }
    });
}

void LastTicketPresenter::refresh()
{
    struct Last {
        std::optional<shop::ReceiptSource> receipt;
        bool cancellable = false;
    };
    m_parts.thread
        .run([this] {
            Last last{.receipt = m_parts.receipts.last()};
            last.cancellable =
                last.receipt && m_parts.cancellation.offer(last.receipt->record.envelope.sequence).has_value();
            return last;
        })
        .then(this, [this](const Last& last) {
            m_state = {};
            m_sequence = 0;
            if (last.receipt) {
                show(*last.receipt, last.cancellable);
            } else {
                m_state.problem = tr("Aucun ticket n’est encore enregistré sur cette caisse.");
            }
            m_page.show(m_state);
        });
}

void LastTicketPresenter::show(const shop::ReceiptSource& receipt, bool cancellable)
{
    m_state.cancellable = cancellable;
    const journal::TicketRecord& ticket = receipt.ticket();
    const Currency currency = receipt.store.currency;
    const Instant at{receipt.record.envelope.atMs};
    m_sequence = receipt.record.envelope.sequence;
    m_state.number = tr("Ticket %1").arg(QString::fromStdString(text::shortTicketNumber(ticket.number)));
    m_state.facts = QStringLiteral("%1 · %2 · %3")
                        .arg(QString::fromStdString(text::longDate(at, receipt.store.timeZone, m_words.language)),
                            m_words.time(at), QString::fromStdString(receipt.operatorName));
    m_state.total = m_words.amount(Money::fromMinor(ticket.totals.gross, currency));
    QStringList paid;
    for (const journal::PaymentRecord& payment : ticket.payments) {
        const QString amount = m_words.amount(Money::fromMinor(payment.amount, currency));
        paid << (payment.tender == "card" ? tr("Carte bancaire %1").arg(amount) : tr("Espèces %1").arg(amount));
    }
    m_state.paidBy = paid.join(QStringLiteral(" · "));
    m_state.rows = receiptRows(layOut(makeReceipt(receipt)));
    if (!receipt.cancelledBy.empty()) {
        m_state.later = tr("Annulé par %1").arg(QString::fromStdString(text::shortTicketNumber(receipt.cancelledBy)));
    } else if (!receipt.returnedBy.empty()) {
        m_state.later =
            tr("Articles rendus, %1").arg(QString::fromStdString(text::shortTicketNumber(receipt.returnedBy.back())));
    }
}

void LastTicketPresenter::give(shop::ReceiptChoice choice, const std::string& email)
{
    if (m_sequence == 0) {
        return;
    }
    if (choice == shop::ReceiptChoice::Paper) {
        emit printStarted(m_state.number, m_state.total);
    }
    m_parts.thread.run([this, choice, email, of = m_sequence] { return m_parts.receipts.give(of, choice, email); })
        .then(this, [this, choice](const Given& answer) { given(choice, answer); });
}

void LastTicketPresenter::given(shop::ReceiptChoice choice, const Given& answer)
{
    if (!answer) {
        refuse(answer.error());
        return;
    }
    switch (choice) {
    case shop::ReceiptChoice::None:
        return;
    case shop::ReceiptChoice::Paper:
        m_shell.closeSheet();
        m_shell.showToast(
            answer->copy > 0 ? tr("Impression du duplicata %1.").arg(answer->copy) : tr("Impression du ticket."));
        return;
    case shop::ReceiptChoice::Qr:
        m_shell.closeSheet();
        m_shell.showToast(tr("Le QR du ticket est sur l’écran client."));
        emit qrShown(QString::fromStdString(answer->url));
        return;
    case shop::ReceiptChoice::Email:
        m_shell.closeSheet();
        m_shell.showToast(tr("Le ticket part par e-mail."));
        return;
    }
}

void LastTicketPresenter::refuse(shop::ReceiptRefusal refusal)
{
    switch (refusal) {
    case shop::ReceiptRefusal::NotAnAddress:
        emit m_address.emailRefused(tr("Cette adresse n’est pas complète."));
        return;
    case shop::ReceiptRefusal::NoSealingKey:
        emit m_address.emailRefused(tr("L’e-mail attend la clé du siège. Proposez le QR ou le papier."));
        return;
    case shop::ReceiptRefusal::NoTicket:
        m_state.problem = tr("Ce ticket n’est pas dans le journal de cette caisse.");
        m_page.show(m_state);
        return;
    }
}

} // namespace comptoir::ui
