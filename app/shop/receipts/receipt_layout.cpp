// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/public_key.h"
#include "app/core/text/format.h"
#include "app/shop/receipts/receipt.h"
#include "app/shop/receipts/receipt_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace comptoir::shop {

namespace {

/// Characters a UTF-8 text takes on paper: its code points.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string rightAligned(const std::string& text, std::size_t width)
{
    const std::size_t taken = widthOf(text);
    return taken < width ? std::string(width - taken, ' ') + text : text;
}

/// Writes a receipt's blocks in the order of receipts-and-returns.md §1.
class Layout {
public:
    Layout(const Receipt& receipt, int columns)
        : m_receipt(receipt)
        , m_ticket(receipt.ticket())
        , m_words(receiptWords(receipt.language))
        , m_currency(Currency::parse(m_ticket.currency).value_or(Currency::eur()))
        , m_columns(static_cast<std::size_t>(columns))
    {
    }

    std::vector<ReceiptRow> rows() &&
    {
        head();
        status();
        identity();
        for (const journal::TicketLineRecord& line : m_ticket.lines) {
            soldLine(line);
        }
        add(ReceiptRowKind::Rule);
        totals();
        vatTable();
        tenders();
        policy();
        fiscal();
        return std::move(m_rows);
    }

private:
    void add(ReceiptRowKind kind, std::string left = {}, std::string right = {}, bool bold = false)
    {
        m_rows.push_back({kind, std::move(left), std::move(right), bold});
    }

    std::string amount(std::int64_t minor) const
    {
        return text::amount(Money::fromMinor(minor, m_currency), m_receipt.language);
    }

    void head()
    {
        const Store& store = m_receipt.store;
        add(ReceiptRowKind::Title, store.brand);
        add(ReceiptRowKind::Centred, store.name.in(m_receipt.language), {}, true);
        for (const LocalText& line : store.receiptHeader) {
            add(ReceiptRowKind::Centred, line.in(m_receipt.language));
        }
        add(ReceiptRowKind::Centred, fmt::format("{} {}", store.legal.name, store.legal.form));
        for (const std::string& line : store.legal.address) {
            add(ReceiptRowKind::Centred, line);
        }
        if (!store.legal.phone.empty()) {
            add(ReceiptRowKind::Centred, store.legal.phone);
        }
        add(ReceiptRowKind::Centred, fmt::format("SIRET {}", store.legal.siret));
        add(ReceiptRowKind::Centred, fmt::format("NAF {} · TVA {}", store.legal.naf, store.legal.vatNumber));
        add(ReceiptRowKind::Space);
    }

    void status()
    {
        if (m_receipt.record.envelope.mode == Mode::Training) {
            add(ReceiptRowKind::Title, m_words.training);
        }
        if (m_receipt.copy > 0) {
            add(ReceiptRowKind::Title, fmt::format("{} {}", m_words.copy, m_receipt.copy));
            add(ReceiptRowKind::Centred, m_receipt.copyOperator);
        }
        add(ReceiptRowKind::Centred, natureWord(m_ticket.nature, m_receipt.language), {}, true);
    }

    void identity()
    {
        const std::string& zone = m_receipt.store.timeZone;
        const Instant at{m_receipt.record.envelope.atMs};
        add(ReceiptRowKind::Amount, fmt::format("{} {}", m_words.number, m_ticket.number));
        add(ReceiptRowKind::Amount, text::shortDate(at, zone), text::timeWithSeconds(at, zone));
        add(ReceiptRowKind::Amount, fmt::format("{} {}", m_words.servedBy, m_receipt.operatorName),
            m_receipt.record.envelope.registerId);
        add(ReceiptRowKind::Rule);
    }

    void soldLine(const journal::TicketLineRecord& line)
    {
        const std::string label = line.options.empty() ? line.label : line.label + ", " + line.options;
        add(ReceiptRowKind::Amount, label, amount(line.gross));
        if (line.quantity != Quantity::kOne) {
            const Unit unit = journal::unitOf(line.unit).value_or(Unit::Piece);
            add(ReceiptRowKind::Text,
                "  "
                    + text::quantityTimesPrice(Quantity::fromThousandths(line.quantity), unit,
                        {line.unitPrice, m_currency}, m_receipt.language));
        }
        if (line.discount != 0) {
            add(ReceiptRowKind::Amount, "  " + m_words.discount, amount(-line.discount));
        }
        if (line.eco > 0) {
            add(ReceiptRowKind::Text, fmt::format("  {} {}", m_words.ecoContribution, amount(line.eco)));
        }
    }

    void totals()
    {
        std::int64_t gross = 0;
        std::int64_t articles = 0;
        for (const journal::TicketLineRecord& line : m_ticket.lines) {
            gross += line.gross;
            articles += line.unit == "pc" ? line.quantity / Quantity::kOne : 1;
        }
        add(ReceiptRowKind::Amount, fmt::format("{} {}", articles, m_words.articles), amount(gross));
        if (m_ticket.totals.gross != gross) {
            add(ReceiptRowKind::Amount, m_words.discounts, amount(m_ticket.totals.gross - gross));
        }
        add(ReceiptRowKind::Total, m_words.total, amount(m_ticket.totals.gross));
        add(ReceiptRowKind::Space);
    }

    void vatTable()
    {
        const std::size_t column = m_columns >= 42 ? 12 : 9;
        const std::size_t first = m_columns - 3 * column;
        const auto row = [&](std::string rate, const std::string& net, const std::string& tax,
                             const std::string& gross) {
            rate.append(first > widthOf(rate) ? first - widthOf(rate) : 1, ' ');
            add(ReceiptRowKind::Text,
                rate + rightAligned(net, column) + rightAligned(tax, column) + rightAligned(gross, column));
        };
        row(m_words.rate, m_words.netOfTax, m_words.tax, m_words.gross);
        for (const journal::VatRecord& vat : m_ticket.vat) {
            row(text::percent(Rate{static_cast<std::int32_t>(vat.rateBp)}, m_receipt.language), amount(vat.netOfTax),
                amount(vat.tax), amount(vat.gross));
        }
        add(ReceiptRowKind::Rule);
    }

    void tenders()
    {
        for (const journal::PaymentRecord& payment : m_ticket.payments) {
            std::string name = tenderWord(payment.tender, m_receipt.language);
            if (!payment.last4.empty()) {
                name += fmt::format(" {} **** {}", payment.scheme, payment.last4);
            }
            add(ReceiptRowKind::Amount, name, amount(payment.amount));
            if (!payment.reference.empty()) {
                add(ReceiptRowKind::Text, fmt::format("  {} {}", m_words.authorisation, payment.reference));
            }
            if (payment.given && payment.change && *payment.change != 0) {
                add(ReceiptRowKind::Amount, "  " + m_words.given, amount(*payment.given));
                add(ReceiptRowKind::Amount, "  " + m_words.change, amount(*payment.change));
            }
        }
        add(ReceiptRowKind::Rule);
    }

    void policy()
    {
        if (const std::string& policy = m_receipt.store.returnPolicy.in(m_receipt.language); !policy.empty()) {
            add(ReceiptRowKind::Text, policy);
        }
        for (const LocalText& line : m_receipt.store.receiptFooter) {
            add(ReceiptRowKind::Centred, line.in(m_receipt.language));
        }
        add(ReceiptRowKind::Space);
    }

    void fiscal()
    {
        if (!m_receipt.proof.empty()) {
            add(ReceiptRowKind::Code, m_receipt.proof);
            add(ReceiptRowKind::Centred, m_words.proof);
        }
        const journal::Envelope& envelope = m_receipt.record.envelope;
        add(ReceiptRowKind::Centred,
            fmt::format("Sig {} · {} n° {}", m_receipt.signatureMark, envelope.registerId, envelope.sequence));
        add(ReceiptRowKind::Centred, fmt::format("Comptoir {} · {}", envelope.software, m_words.attestation));
    }

    const Receipt& m_receipt;
    const journal::TicketRecord& m_ticket;
    const ReceiptWords& m_words;
    Currency m_currency;
    std::size_t m_columns;
    std::vector<ReceiptRow> m_rows;
};

} // namespace

std::vector<ReceiptRow> layOut(const Receipt& receipt, int columns)
{
    check(columns >= 32, "a receipt needs 32 columns");
    return Layout(receipt, columns).rows();
}

std::string signatureMark(std::span<const std::byte> derSignature)
{
    const auto raw = crypto::rawSignature(derSignature);
    if (!raw) {
        return "----";
    }
    const std::string text = crypto::base64Url(*raw);
    return {text[2], text[6], text[12], text[18]};
}

} // namespace comptoir::shop
