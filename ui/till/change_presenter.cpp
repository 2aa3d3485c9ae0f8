// SPDX-License-Identifier: Apache-2.0
#include "ui/till/change_presenter.h"

namespace comptoir::ui {

namespace {

const Tender* cashOf(const Ticket& ticket)
{
    for (const Tender& tender : ticket.tenders) {
        if (tender.kind == TenderKind::Cash) {
            return &tender;
        }
    }
    return nullptr;
}

QList<ChangePiece> piecesOf(Money change, const TillWords& words)
{
    QList<ChangePiece> pieces;
    for (const Pieces& piece : changeInPieces(change)) {
        const Money value = Money::fromMinor(piece.denomination, change.currency());
        const bool whole = piece.denomination >= change.currency().minorPerUnit();
        const bool note = piece.denomination >= 500;
        const int cents = static_cast<int>(piece.denomination);
        pieces << ChangePiece{QString::number(cents), cents,
            whole ? QString::fromStdString(text::wholeAmount(value, words.language))
                  : QStringLiteral("%1 c").arg(cents),
            note ? ChangePresenter::tr("%n billet(s)", nullptr, piece.count)
                 : ChangePresenter::tr("%n pièce(s)", nullptr, piece.count)};
    }
    return pieces;
}

/// c…r@orange.fr
QString masked(const std::string& email)
{
    const QString address = QString::fromStdString(email);
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    return at < 2 ? address : address.left(1) + QStringLiteral("…") + address.mid(at - 1);
}

} // namespace

ChangePresenter::ChangePresenter(TillParts parts, ChangeViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
{
    connect(&m_page, &ChangeViewModel::receiptAsked, this, &ChangePresenter::choose);
    connect(&m_page, &ChangeViewModel::emailAsked, this,
        [this](const QString& address) { give(shop::ReceiptChoice::Email, address.trimmed().toStdString()); });
    connect(&m_page, &ChangeViewModel::nextAsked, this, &ChangePresenter::leave);
    connect(&m_page, &ChangeViewModel::troubleAsked, this, [this] { m_shell.openTask(ShellViewModel::DeviceTrouble); });
    m_parts.thread.post([this] {
        m_parts.receipts.whenPrinted([this](const shop::PrintAnswer& answer) {
            QMetaObject::invokeMethod(this, [this, answer] { printed(answer); });
        });
    });
}

void ChangePresenter::open(const shop::RecordedTicket& ticket)
{
    m_state = {.drawerOpen = m_state.drawerOpen};
    const QString total = m_words.amount(ticket.ticket.totals.gross);
    m_state.ticket =
        tr("Ticket %1 · %2 · %3")
            .arg(QString::fromStdString(text::shortTicketNumber(ticket.number)), total, m_words.time(ticket.at));
    m_state.paid = total;
    Money change = Money::zero(ticket.ticket.totals.gross.currency());
    if (const Tender* cash = cashOf(ticket.ticket); cash != nullptr && cash->change && cash->change->isPositive()) {
        change = *cash->change;
        m_state.received = m_words.amount(*cash->given);
        m_state.due = m_words.amount(cash->amount);
    }
    show(ticket.sequence, change);
    if (shop::Receipts::paperCompulsory(ticket.ticket)) {
        m_state.forced = tr("Garantie légale : ticket remis d’office");
        choose(ChangeViewModel::Paper);
    }
}

void ChangePresenter::openCancelling(const shop::CancelledTicket& ticket)
{
    const auto shortNumber = [](const std::string& number) {
        return QString::fromStdString(text::shortTicketNumber(number));
    };
    m_state = {.cancelling = true, .drawerOpen = m_state.drawerOpen};
    m_state.ticket = tr("Ticket %1 annule le ticket %2 · %3")
                         .arg(shortNumber(ticket.number), shortNumber(ticket.cancels), m_words.time(ticket.at));
    m_state.paid = m_words.amount(ticket.total);
    show(ticket.sequence, ticket.cash);
    if (ticket.cash < ticket.total) {
        m_state.forced = tr("Carte recréditée : ticket remis d’office");
        choose(ChangeViewModel::Paper);
    }
}

void ChangePresenter::show(std::int64_t of, Money change)
{
    m_of = of;
    m_change = change;
    m_given = false;
    if (change.isPositive()) {
        m_state.change = m_words.amount(change);
        m_state.spokenChange = tr("À rendre, %1").arg(m_state.change);
        m_state.pieces = piecesOf(change, m_words);
    }
    m_page.show(m_state);
    m_shell.openTask(ShellViewModel::Change);
    m_parts.thread.post([this] { m_parts.desk.till().idle(); }); // nobody waits while it is counted out
}

void ChangePresenter::showDrawer(bool open)
{
    m_state.drawerOpen = open;
    m_page.show(m_state);
}

void ChangePresenter::choose(ChangeViewModel::Receipt receipt)
{
    m_state.choice = receipt;
    m_page.show(m_state);
    switch (receipt) {
    case ChangeViewModel::None: // journaled when the customer leaves: until then it may still change
    case ChangeViewModel::Email: // its sheet asks the address first
        return;
    case ChangeViewModel::Qr:
        give(shop::ReceiptChoice::Qr);
        return;
    case ChangeViewModel::Paper:
        m_state.printing = tr("Impression…");
        m_page.show(m_state);
        emit printStarted(m_state.ticket, m_state.paid);
        give(shop::ReceiptChoice::Paper);
        return;
    }
}

void ChangePresenter::give(shop::ReceiptChoice choice, const std::string& email)
{
    if (!m_of) {
        return;
    }
    m_given = true;
    m_parts.thread.run([this, choice, email, of = *m_of] { return m_parts.receipts.give(of, choice, email); })
        .then(this, [this, choice, email](const Given& answer) {
            if (answer && choice == shop::ReceiptChoice::Email) {
                m_state.email = masked(email);
            }
            given(choice, answer);
        });
}

void ChangePresenter::given(shop::ReceiptChoice choice, const Given& answer)
{
    if (answer) {
        m_page.show(m_state);
        if (choice == shop::ReceiptChoice::Qr) {
            emit qrShown(QString::fromStdString(answer->url));
        }
        return;
    }
    m_given = false;
    switch (answer.error()) {
    case shop::ReceiptRefusal::NotAnAddress:
        emit m_page.emailRefused(tr("Cette adresse n’est pas complète."));
        return;
    case shop::ReceiptRefusal::NoSealingKey:
        emit m_page.emailRefused(tr("L’e-mail attend la clé du siège. Proposez le QR ou le papier."));
        return;
    case shop::ReceiptRefusal::NoTicket:
        m_shell.showToast(tr("Ce ticket n’est pas dans le journal de cette caisse."));
        return;
    }
}

void ChangePresenter::printed(const shop::PrintAnswer& answer)
{
    switch (answer.outcome) {
    case shop::PrintOutcome::Printed:
        m_state.printing = tr("Ticket imprimé");
        m_state.printTrouble = false;
        break;
    case shop::PrintOutcome::Unknown:
        m_state.printing = tr("Impression à vérifier");
        m_state.printTrouble = true;
        break;
    case shop::PrintOutcome::Failed:
        m_state.printing = tr("Rien n’est imprimé");
        m_state.printTrouble = true;
        break;
    }
    m_page.show(m_state);
    emit printEnded(answer.outcome);
}

void ChangePresenter::leave()
{
    if (!m_of) {
        return;
    }
    if (!m_given) {
        give(shop::ReceiptChoice::None);
    }
    m_of.reset();
    emit qrShown({});
    m_shell.openTask(ShellViewModel::NoTask);
    emit left();
}

} // namespace comptoir::ui
