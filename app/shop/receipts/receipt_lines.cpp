// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipt_lines.h"

#include "app/core/text/format.h"
#include "app/shop/receipts/receipt_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace comptoir::shop {

namespace {

std::string vatCode(const std::vector<journal::VatRecord>& vat, std::int64_t rateBp)
{
    const auto rate = std::ranges::find(vat, rateBp, &journal::VatRecord::rateBp);
    return rate == vat.end() ? std::string() : std::string(1, static_cast<char>('A' + (rate - vat.begin())));
}

/// "Offre SOLDES", "Remise (Défaut)": who gave it, in the store's own words.
std::string discountWord(const journal::RuleAmount& discount, const ReceiptSource& source)
{
    const ReceiptWords& words = receiptWords(source.language);
    constexpr std::string_view kManual = "MANUAL:";
    if (!discount.rule.starts_with(kManual)) {
        return fmt::format("{} {}", words.offer, discount.rule);
    }
    const std::string code = discount.rule.substr(kManual.size());
    for (const ReasonPreset& reason : source.store.policies.discountReasons) {
        if (reason.code == code) {
            return fmt::format("{} ({})", words.discount, reason.label.in(source.language));
        }
    }
    return words.discount;
}

class LineMaker {
public:
    LineMaker(const SoldLines& sold, const ReceiptSource& source)
        : m_sold(sold)
        , m_source(source)
        , m_words(receiptWords(source.language))
    {
    }

    ReceiptLine make(const journal::TicketLineRecord& line) const
    {
        const Unit unit = journal::unitOf(line.unit).value_or(Unit::Piece);
        ReceiptLine made{
            .label = line.options.empty() ? line.label : fmt::format("{}, {}", line.label, line.options),
            .detail = text::quantityTimesPrice(
                Quantity::fromThousandths(line.quantity), unit, {line.unitPrice, m_sold.currency}, m_source.language),
            .net = amount(line.net),
            .vatCode = vatCode(m_sold.vat, line.rateBp),
        };
        for (const journal::RuleAmount& discount : line.discounts) {
            made.discounts.push_back({discountWord(discount, m_source), amount(-discount.amount)});
        }
        if (line.discounts.empty() && line.discount != 0) {
            made.discounts.push_back({m_words.discount, amount(-line.discount)});
        }
        remark(made, m_words.ecoContribution, line.eco != 0 ? ecoOf(line) : std::string());
        remark(made, m_words.serial, line.serial);
        remark(made, m_words.lot, line.lot);
        if (line.guarantee == journal::kLegalGuarantee) {
            made.remarks.push_back(m_source.store.legalGuarantee.in(m_source.language));
        }
        return made;
    }

private:
    std::string amount(std::int64_t minor) const
    {
        return text::amount(Money::fromMinor(minor, m_sold.currency), m_source.language);
    }

    /// "2 × 0,12 €": shown per unit (receipts-and-returns.md §3).
    std::string ecoOf(const journal::TicketLineRecord& line) const
    {
        const std::int64_t pieces = line.quantity / Quantity::kOne;
        if (pieces <= 1 || line.quantity % Quantity::kOne != 0 || line.eco % pieces != 0) {
            return amount(line.eco);
        }
        return fmt::format("{} × {}", pieces, amount(line.eco / pieces));
    }

    static void remark(ReceiptLine& made, const std::string& label, const std::string& value)
    {
        if (!value.empty()) {
            made.remarks.push_back(fmt::format("{} {}", label, value));
        }
    }

    const SoldLines& m_sold;
    const ReceiptSource& m_source;
    const ReceiptWords& m_words;
};

} // namespace

SoldLines soldOf(const journal::Record& record)
{
    const auto currency = [](const std::string& code) { return Currency::parse(code).value_or(Currency::eur()); };
    if (const auto* note = std::get_if<journal::NoteRecord>(&record.payload)) {
        return {currency(note->currency), note->lines, note->vat, note->totals};
    }
    const auto* ticket = std::get_if<journal::TicketRecord>(&record.payload);
    check(ticket != nullptr, "a receipt is of a ticket or a note");
    return {currency(ticket->currency), ticket->lines, ticket->vat, ticket->totals};
}

std::vector<ReceiptLine> receiptLines(const SoldLines& sold, const ReceiptSource& source)
{
    const LineMaker maker(sold, source);
    std::vector<ReceiptLine> lines;
    lines.reserve(sold.lines.size());
    for (const journal::TicketLineRecord& line : sold.lines) {
        lines.push_back(maker.make(line));
    }
    return lines;
}

std::vector<ReceiptVat> receiptVat(const SoldLines& sold, Language language)
{
    const auto number = [&](std::int64_t minor) {
        return text::amountWithoutSign(Money::fromMinor(minor, sold.currency), language);
    };
    std::vector<ReceiptVat> rows;
    rows.reserve(sold.vat.size());
    for (const journal::VatRecord& vat : sold.vat) {
        rows.push_back({.code = vatCode(sold.vat, vat.rateBp),
            .rate = text::percent(Rate{static_cast<std::int32_t>(vat.rateBp)}, language),
            .netOfTax = number(vat.netOfTax),
            .tax = number(vat.tax),
            .gross = number(vat.gross)});
    }
    return rows;
}

std::vector<ReceiptTender> receiptTenders(const journal::TicketRecord& ticket, Language language)
{
    const ReceiptWords& words = receiptWords(language);
    const Currency currency = Currency::parse(ticket.currency).value_or(Currency::eur());
    const auto amount = [&](std::int64_t minor) { return text::amount(Money::fromMinor(minor, currency), language); };
    std::vector<ReceiptTender> tenders;
    for (const journal::PaymentRecord& payment : ticket.payments) {
        ReceiptTender tender{.name = tenderWord(payment.tender, language), .amount = amount(payment.amount)};
        if (!payment.last4.empty()) {
            tender.name = fmt::format(
                "{}{} •••• {}", tender.name, payment.scheme.empty() ? "" : " " + payment.scheme, payment.last4);
        }
        if (!payment.reference.empty()) {
            tender.details.push_back({words.authorisation, payment.reference});
        }
        if (payment.given && *payment.given != payment.amount) {
            tender.details.push_back({words.given, amount(*payment.given)});
        }
        if (payment.change && *payment.change != 0) {
            tender.details.push_back({words.change, amount(*payment.change)});
        }
        tenders.push_back(std::move(tender));
    }
    return tenders;
}

} // namespace comptoir::shop
