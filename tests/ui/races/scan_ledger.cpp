// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/races/scan_ledger.h"

namespace comptoir::test {

namespace {

const auto kNoLine = QStringLiteral("Choisissez d’abord une ligne.");

std::int64_t piecesOf(const Basket& basket)
{
    std::int64_t pieces = 0;
    for (const BasketLine& line : basket.lines()) {
        pieces += line.quantity.thousandths() / Quantity::kOne;
    }
    return pieces;
}

/// Whether taking it makes a line at once, and not a question for its weight or price.
bool isPlain(const Scan& scan)
{
    return scan.text.starts_with("ART-") || scan.text == kSoapCode || scan.text == kTrousersCode;
}

} // namespace

ScanLedger::ScanLedger(TillShop& shop)
    : m_shop(shop)
{
    connect(&shop.flow.scans(), &ui::ScanRouter::applied, this, [this](const Scan& scan) {
        m_pieces += isPlain(scan) ? 1 : 0;
        ended(scan);
    });
    connect(&shop.flow.scans(), &ui::ScanRouter::refused, this, [this](const Scan& scan, const QString& reason) {
        ended(scan);
        m_reasons << reason;
        if (m_shop.models.shell()->toast().isEmpty()) {
            ++m_silent;
        }
        m_shop.models.shell()->hideToast(); // the next one says its own
    });
    connect(m_shop.models.shell(), &ui::ShellViewModel::toastChanged, this, [this] {
        if (m_shop.models.shell()->toast() == kNoLine) {
            --m_pieces; // touchMore() was refused aloud
        }
    });
    connect(&shop.paymentPage, &ui::PaymentPresenter::finished, this,
        [this](const shop::RecordedTicket& ticket) { m_sold += piecesOf(ticket.ticket.basket); });
}

void ScanLedger::ended(const Scan& scan)
{
    m_ended.push_back(scan.text);
}

void ScanLedger::scan(const QString& code)
{
    m_scanned.push_back(code.toStdString());
    m_shop.scan(qPrintable(code));
}

void ScanLedger::touchMore()
{
    ++m_pieces;
    emit m_shop.models.sale()->increaseAsked();
}

QString ScanLedger::wrong()
{
    if (m_shop.flow.scans().waiting() != 0) {
        return QStringLiteral("%1 scan(s) wait for nothing").arg(m_shop.flow.scans().waiting());
    }
    if (m_ended != m_scanned) {
        return QStringLiteral("%1 scanned, %2 ended, or in another order").arg(m_scanned.size()).arg(m_ended.size());
    }
    if (m_silent > 0) {
        return QStringLiteral("%1 refused without a word").arg(m_silent);
    }
    const Basket basket = m_shop.onTill([this] { return m_shop.openSale.basket(); });
    const std::int64_t there = piecesOf(basket) + m_sold;
    if (there != m_pieces) {
        return QStringLiteral("%1 piece(s) taken, %2 there").arg(m_pieces).arg(there);
    }
    const ui::SaleViewModel& page = *m_shop.models.sale();
    if (page.articles() != piecesOf(basket)) {
        return QStringLiteral("%1 piece(s) on screen, %2 in the cart").arg(page.articles()).arg(piecesOf(basket));
    }
    const bool paying = m_shop.models.shell()->task() == ui::ShellViewModel::Payment;
    if (paying && m_shop.models.payment()->total() != page.total()) {
        return QStringLiteral("the payment asks %1 of %2").arg(m_shop.models.payment()->total(), page.total());
    }
    return {};
}

} // namespace comptoir::test
