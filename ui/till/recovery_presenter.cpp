// SPDX-License-Identifier: Apache-2.0
#include "ui/till/recovery_presenter.h"

#include <utility>

namespace comptoir::ui {

namespace {

bool charged(const storage::PaymentAttempt& attempt)
{
    return attempt.state == storage::AttemptState::Approved;
}

/// Nobody knows yet whether the card paid.
bool open(const storage::PaymentAttempt& attempt)
{
    return attempt.state == storage::AttemptState::Requested || attempt.state == storage::AttemptState::Unknown;
}

} // namespace

RecoveryPresenter::RecoveryPresenter(TillParts parts, RecoveryViewModel& band, Pages pages, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_band(band)
    , m_payment(pages.payment)
{
    m_again.setInterval(std::chrono::seconds(20));
    connect(&m_again, &QTimer::timeout, this, [this] { m_parts.thread.post([this] { m_parts.payment.requery(); }); });
    m_parts.thread.post([this] {
        m_parts.payment.whenSettled([this] { QMetaObject::invokeMethod(this, &RecoveryPresenter::cardSettled); });
    });
    connect(this, &RecoveryPresenter::cardSettled, this, &RecoveryPresenter::lookAtCard);
    connect(&pages.signIn, &SignInPresenter::signedIn, this, &RecoveryPresenter::look);
    connect(&m_band, &RecoveryViewModel::actionAsked, this, &RecoveryPresenter::answer);
    connect(&m_band, &RecoveryViewModel::otherActionAsked, this, &RecoveryPresenter::decline);
    // Paid, held or void: nobody has to look at it any more.
    connect(&pages.sale, &SalePresenter::saleShown, this, [this, &sale = pages.sale] {
        if (m_found.cart && sale.view() && !sale.view()->basket.touched()) {
            m_found.cart.reset();
            m_found.card.reset();
            m_again.stop();
            show();
        }
    });
}

void RecoveryPresenter::speak(const TillWords& words)
{
    m_words = words;
    show();
}

void RecoveryPresenter::look()
{
    if (std::exchange(m_looked, true)) {
        return;
    }
    m_parts.thread
        .run([this] {
            Found found{.receipt = m_parts.receipts.leftOpen(), .cart = m_parts.sale.recovered()};
            if (found.cart) {
                found.card = m_parts.payment.lastCard();
            }
            return found;
        })
        .then(
            this,
            [this](const Found& found) {
                m_found = found;
                if (m_found.card && open(*m_found.card)) {
                    m_again.start();
                }
                show();
            },
            [this] { m_looked = false; }); // the next who signs in is asked
}

void RecoveryPresenter::lookAtCard()
{
    if (!m_found.card || !open(*m_found.card)) {
        return;
    }
    m_parts.thread.run([this] { return m_parts.payment.lastCard(); })
        .then(this, [this](const std::optional<storage::PaymentAttempt>& card) {
            if (!m_found.card || !card) {
                return;
            }
            m_found.card = card;
            if (!open(*card)) {
                m_again.stop();
            }
            show();
        });
}

RecoveryState RecoveryPresenter::cardState() const
{
    RecoveryState state;
    const QString amount = m_words.amount(
        Money::fromMinor(m_found.card->amountMinor, Currency::parse(m_found.card->currency).value_or(Currency::eur())));
    const QString found = tr("Ticket retrouvé tel qu’à %1.").arg(m_words.time(*m_found.cart));
    state.icon = QStringLiteral("card");
    if (!open(*m_found.card) && !charged(*m_found.card)) {
        state.title = tr("Carte refusée. Rien n’est débité.");
        state.sentence = found;
        state.action = tr("Continuer");
    } else if (charged(*m_found.card)) {
        state.title = tr("La carte a payé %1").arg(amount);
        state.sentence = tr("%1 La vente n’est pas encore enregistrée.").arg(found);
        state.action = tr("Terminer la vente");
        state.otherAction = tr("Rendre %1").arg(amount);
    } else {
        state.title = tr("Carte à vérifier : %1").arg(amount);
        state.sentence = tr("%1 Nous demandons au terminal s’il a débité. Ne redemandez pas la carte.").arg(found);
        state.action = tr("Voir le règlement");
    }
    return state;
}

void RecoveryPresenter::show()
{
    RecoveryState state;
    if (m_found.card) {
        state = cardState();
    } else if (m_found.receipt) {
        state.title = tr("Ticket n° %1 enregistré — imprimer ?")
                          .arg(QString::fromStdString(text::shortTicketNumber(m_found.receipt->number)));
        state.sentence = m_found.receipt->duplicate
            ? tr("La vente est sûre. Un papier est peut-être sorti : celui-ci sera un duplicata.")
            : tr("La vente est sûre. Aucun papier n’est sorti.");
        state.icon = QStringLiteral("printer");
        state.action = tr("Imprimer");
        state.otherAction = tr("Sans ticket");
    } else if (m_found.cart) {
        state.title = tr("Ticket retrouvé tel qu’à %1").arg(m_words.time(*m_found.cart));
        state.sentence = tr("La caisse s’était arrêtée. Vérifiez-le avec le client.");
        state.icon = QStringLiteral("refresh");
        state.action = tr("Continuer");
    }
    m_band.show(state);
}

void RecoveryPresenter::answer()
{
    if (m_found.card) {
        const bool pays = open(*m_found.card) || charged(*m_found.card);
        m_found.card.reset();
        m_found.cart.reset();
        m_again.stop();
        if (pays) {
            m_payment.open();
        }
    } else if (m_found.receipt) {
        giveReceipt(shop::ReceiptChoice::Paper);
    } else {
        m_found.cart.reset();
    }
    show();
}

void RecoveryPresenter::decline()
{
    if (m_found.card) {
        m_found.card.reset();
        m_payment.openAndGiveBack();
    } else if (m_found.receipt) {
        giveReceipt(shop::ReceiptChoice::None);
    }
    show();
}

void RecoveryPresenter::giveReceipt(shop::ReceiptChoice choice)
{
    const shop::OpenReceipt receipt = *std::exchange(m_found.receipt, std::nullopt);
    if (choice == shop::ReceiptChoice::Paper) {
        emit printStarted(
            tr("Ticket %1").arg(QString::fromStdString(text::shortTicketNumber(receipt.number))), QString());
    }
    m_parts.thread.post(
        [this, choice, of = receipt.sequence] { static_cast<void>(m_parts.receipts.give(of, choice)); });
}

} // namespace comptoir::ui
