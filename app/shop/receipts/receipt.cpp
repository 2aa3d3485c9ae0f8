// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/receipt.h"

#include "app/core/crypto/public_key.h"
#include "app/core/text/format.h"
#include "app/shop/receipts/receipt_lines.h"
#include "app/shop/receipts/receipt_words.h"
#include "app/shop/receipts/return_period.h"

#include <fmt/format.h>

#include <utility>

namespace comptoir::shop {

namespace {

/// Fills a receipt's blocks in the order of receipts-and-returns.md §1.
class Maker {
public:
    explicit Maker(const ReceiptSource& source)
        : m_source(source)
        , m_words(receiptWords(source.language))
        , m_ticket(std::get_if<journal::TicketRecord>(&source.record.payload))
        , m_sold(soldOf(source.record))
    {
    }

    Receipt make() &&
    {
        m_receipt.language = m_source.language;
        m_receipt.at = Instant{envelope().atMs};
        head();
        status();
        identity();
        m_receipt.lines = receiptLines(m_sold, m_source);
        m_receipt.vat = receiptVat(m_sold, m_source.language);
        sums();
        if (m_ticket != nullptr) {
            m_receipt.tenders = receiptTenders(*m_ticket, m_source.language);
            returns();
        }
        fiscal();
        return std::move(m_receipt);
    }

private:
    const journal::Envelope& envelope() const { return m_source.record.envelope; }

    std::string amount(std::int64_t minor) const
    {
        return text::amount(Money::fromMinor(minor, m_sold.currency), m_source.language);
    }

    void head()
    {
        const Store& store = m_source.store;
        const LegalEntity& legal = store.legal;
        m_receipt.brand = store.brand;
        m_receipt.storeName = store.name.in(m_source.language);
        for (const LocalText& line : store.receiptHeader) {
            m_receipt.shop.push_back(line.in(m_source.language));
        }
        m_receipt.shop.insert(m_receipt.shop.end(), legal.address.begin(), legal.address.end());
        if (!legal.phone.empty()) {
            m_receipt.shop.push_back(legal.phone);
        }
        m_receipt.legal.push_back(fmt::format("{} {}", legal.name, legal.form));
        m_receipt.legal.push_back(fmt::format("SIRET {} · NAF {}", legal.siret, legal.naf));
        m_receipt.legal.push_back(
            legal.vatNumber.empty() ? legal.vatExemption : fmt::format("{} {}", m_words.vatNumber, legal.vatNumber));
        if (!m_source.invoiceNumber.empty()) {
            m_receipt.legal.push_back(fmt::format("{} {} · {}", m_words.capital, legal.capital, legal.rcs));
        }
    }

    void status()
    {
        const PaperMark& mark = m_source.mark;
        if (mark.mode == Mode::Training) {
            m_receipt.marks.push_back(m_words.training);
        }
        if (mark.copy > 0) {
            const std::string& zone = m_source.store.timeZone;
            m_receipt.marks.push_back(fmt::format("{} {}", m_words.copy, mark.copy));
            m_receipt.copied = fmt::format(
                "{} · {} {}", mark.operatorName, text::shortDate(mark.at, zone), text::timeWithSeconds(mark.at, zone));
        }
        if (m_ticket == nullptr) {
            m_receipt.status = m_words.note;
            return;
        }
        m_receipt.status = natureWord(m_ticket->nature, m_source.language);
        links();
    }

    void links()
    {
        if (m_ticket->original) {
            const journal::OriginalRecord& original = *m_ticket->original;
            const std::string number = m_source.originalNumber.empty()
                ? fmt::format("{} · {}", original.registerId, original.sequence)
                : m_source.originalNumber;
            const bool cancels = m_ticket->nature == Nature::Cancellation;
            m_receipt.links.push_back(fmt::format("{} {}", cancels ? m_words.cancels : m_words.modifies, number));
        }
        if (!m_source.cancelledBy.empty()) {
            m_receipt.links.push_back(fmt::format("{} {}", m_words.cancelledBy, m_source.cancelledBy));
        }
        for (const std::string& number : m_source.returnedBy) {
            m_receipt.links.push_back(fmt::format("{} {}", m_words.returnedBy, number));
        }
        if (!m_source.invoiceNumber.empty()) {
            m_receipt.status = fmt::format("{} {}", m_words.invoice, m_source.invoiceNumber);
        }
    }

    void identity()
    {
        const std::string& zone = m_source.store.timeZone;
        m_receipt.number = m_ticket != nullptr ? fmt::format("{} {}", m_words.number, m_ticket->number)
                                               : fmt::format("{} {}", m_words.noteNumber, envelope().typeSequence);
        m_receipt.date = text::shortDate(m_receipt.at, zone);
        m_receipt.time = text::timeWithSeconds(m_receipt.at, zone);
        const std::string& code = envelope().operatorCode;
        m_receipt.identity.push_back({m_words.servedBy,
            m_source.operatorName.empty() ? code : fmt::format("{} ({})", m_source.operatorName, code)});
        m_receipt.identity.push_back({m_words.registerWord, envelope().registerId});
        if (m_ticket == nullptr) {
            return;
        }
        if (m_ticket->note) {
            m_receipt.identity.push_back({m_words.followsNote, std::to_string(*m_ticket->note)});
        }
        if (!m_ticket->order.empty()) {
            m_receipt.identity.push_back({m_words.order, m_ticket->order});
        }
        if (m_ticket->channel != kStoreChannel) {
            m_receipt.identity.push_back({m_words.channel, channelWord(m_ticket->channel, m_source.language)});
        }
    }

    void sums()
    {
        std::int64_t gross = 0;
        for (const journal::TicketLineRecord& line : m_sold.lines) {
            gross += line.gross;
        }
        const journal::TotalsRecord& totals = m_sold.totals;
        m_receipt.sums.push_back(
            {fmt::format("{} {}", totals.lines, totals.lines == 1 ? m_words.line : m_words.lines), amount(gross)});
        if (totals.gross != gross) {
            m_receipt.sums.push_back({m_words.discounts, amount(totals.gross - gross)});
        }
        if (totals.rounding != 0) {
            m_receipt.sums.push_back({m_words.rounding, amount(totals.rounding)});
        }
        m_receipt.total = {
            totals.gross < 0 ? m_words.totalBack : m_words.total, amount(totals.gross + totals.rounding)};
    }

    void returns()
    {
        const Store& store = m_source.store;
        if (const std::string& policy = store.returnPolicy.in(m_source.language); !policy.empty()) {
            m_receipt.returns.push_back(policy);
        }
        if (const auto last = lastReturnDay(*m_ticket, envelope().businessDay, store.returnDays)) {
            m_receipt.returns.push_back(fmt::format("{} {}", m_words.returnUntil, dayInWords(*last)));
        }
        withdrawal();
        if (!m_ticket->customer.empty()) {
            m_receipt.privacy = {store.privacy.in(m_source.language), store.privacyUrl};
            std::erase(m_receipt.privacy, std::string());
        }
        for (const LocalText& line : store.receiptFooter) {
            m_receipt.thanks.push_back(line.in(m_source.language));
        }
    }

    /// An order made at a distance, handed over here: until when its customer may change their mind, and how.
    void withdrawal()
    {
        const Store& store = m_source.store;
        if (m_ticket->channel == kStoreChannel) {
            return;
        }
        if (const auto last = lastWithdrawalDay(*m_ticket, envelope().businessDay, store.rules)) {
            m_receipt.returns.push_back(fmt::format("{} {}", m_words.withdrawUntil, dayInWords(*last)));
            if (!store.withdrawalUrl.empty()) {
                m_receipt.returns.push_back(fmt::format("{} {}", m_words.withdrawForm, store.withdrawalUrl));
            }
        }
    }

    void fiscal()
    {
        m_receipt.proof = m_source.proof;
        m_receipt.proofWords = m_words.proof;
        m_receipt.fiscal.push_back(
            fmt::format("Sig {} · {} n° {}", m_source.signatureMark, envelope().registerId, envelope().sequence));
        m_receipt.fiscal.push_back(fmt::format("Comptoir {} · {}", envelope().software, m_words.attestation));
    }

    const ReceiptSource& m_source;
    const ReceiptWords& m_words;
    const journal::TicketRecord* m_ticket;
    SoldLines m_sold;
    Receipt m_receipt;
};

} // namespace

Receipt makeReceipt(const ReceiptSource& source)
{
    return Maker(source).make();
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
