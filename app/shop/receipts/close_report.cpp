// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/close_report.h"

#include "app/core/text/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace comptoir::shop {

namespace {

using text::RowKind;

/// The rows of one close, in one language.
class CloseSheet {
public:
    CloseSheet(const journal::Record& record, const CloseContext& context, const Store& store, Language language)
        : m_record(record)
        , m_close(std::get<journal::CloseRecord>(record.payload))
        , m_context(context)
        , m_store(store)
        , m_language(language)
    {
    }

    text::Report report()
    {
        what();
        sales();
        tenders();
        cash();
        seal();
        return {.title = title(), .rows = std::move(m_rows)};
    }

private:
    const char* say(const char* french, const char* english) const
    {
        return m_language == Language::French ? french : english;
    }

    std::string amount(std::int64_t minor) const
    {
        return text::amount(Money::fromMinor(minor, m_store.currency), m_language);
    }

    std::string column(std::int64_t minor) const
    {
        return text::amountWithoutSign(Money::fromMinor(minor, m_store.currency), m_language);
    }

    void line(const std::string& left, const std::string& right, bool bold = false)
    {
        m_rows.push_back({.kind = RowKind::Amount, .left = left, .right = right, .bold = bold});
    }

    void rule() { m_rows.push_back({.kind = RowKind::Rule}); }

    std::string title() const
    {
        switch (m_close.level) {
        case journal::CloseLevel::Session:
            return fmt::format(fmt::runtime(say("CLÔTURE Z N° {}", "Z CLOSE NO. {}")), m_close.number);
        case journal::CloseLevel::Day:
            return fmt::format(fmt::runtime(say("JOURNÉE N° {}", "DAY NO. {}")), m_close.number);
        case journal::CloseLevel::Month:
            return fmt::format(fmt::runtime(say("MOIS {} N° {}", "MONTH {} NO. {}")), m_close.period, m_close.number);
        case journal::CloseLevel::Year:
            return fmt::format(fmt::runtime(say("ANNÉE {} N° {}", "YEAR {} NO. {}")), m_close.period, m_close.number);
        }
        return {};
    }

    void what()
    {
        const Instant at{m_record.envelope.atMs};
        line(m_context.registerName, m_record.envelope.registerId);
        line(say("Journée du", "Business day"), m_record.envelope.businessDay);
        line(say("Clôturée le", "Closed on"),
            fmt::format("{} {}", text::shortDate(at, m_store.timeZone), text::time(at, m_store.timeZone)));
        if (!m_context.operatorName.empty()) {
            line(say("Par", "By"), m_context.operatorName);
        }
        rule();
    }

    void sales()
    {
        line(say("Tickets", "Receipts"), std::to_string(m_close.tickets));
        if (m_close.closes > 0) {
            line(say("Clôtures additionnées", "Closes added up"), std::to_string(m_close.closes));
        }
        if (m_close.discounts != 0) {
            line(say("Remises", "Discounts"), amount(m_close.discounts));
        }
        m_rows.push_back({.kind = RowKind::Total,
            .left = say("Ventes TTC", "Sales incl. VAT"),
            .right = amount(m_close.totals.gross)});
        line(say("Hors taxes", "Excl. VAT"), amount(m_close.totals.netOfTax));
        line(say("TVA", "VAT"), amount(m_close.totals.tax));
        if (!m_close.vat.empty()) {
            text::Table table{{say("Taux", "Rate"), say("HT", "Net"), say("TVA", "VAT"), say("TTC", "Gross")}};
            for (const journal::VatRecord& vat : m_close.vat) {
                table.push_back({text::percent(Rate{static_cast<std::int32_t>(vat.rateBp)}, m_language),
                    column(vat.netOfTax), column(vat.tax), column(vat.gross)});
            }
            m_rows.push_back({.kind = RowKind::Table, .table = std::move(table)});
        }
        rule();
    }

    std::string nameOf(const std::string& tender) const
    {
        return tender == journal::kCashTender ? say("Espèces", "Cash")
            : tender == "card"                ? say("Cartes bancaires", "Cards")
                                              : tender;
    }

    void tenders()
    {
        for (const auto& [tender, total] : m_close.tenders) {
            line(fmt::format("{} × {}", total.count, nameOf(tender)), amount(total.amount));
        }
        if (!m_close.tenders.empty()) {
            rule();
        }
    }

    void cash()
    {
        if (m_close.level != journal::CloseLevel::Session) {
            return;
        }
        line(say("Espèces attendues", "Cash expected"), amount(m_close.cash.expected));
        if (m_close.cash.counted) {
            line(say("Espèces comptées", "Cash counted"), amount(*m_close.cash.counted));
        }
        if (m_close.cash.difference) {
            line(say("Écart", "Difference"), amount(*m_close.cash.difference), true);
        }
        if (!m_context.reason.empty()) {
            line(say("Motif", "Reason"), m_context.reason);
        }
        if (!m_context.note.empty()) {
            line(say("Note", "Note"), m_context.note);
        }
        if (!m_context.bag.empty()) {
            line(say("Sac de banque", "Bank bag"), m_context.bag);
        }
        rule();
    }

    void seal()
    {
        line(say("Cumul perpétuel", "Grand total"), amount(m_close.grandTotal.net));
        line(say("Cumul absolu", "Absolute total"), amount(m_close.grandTotal.absolute));
        line(say("Écritures", "Entries"), fmt::format("{} – {}", m_close.from, m_close.to));
        if (m_close.training > 0) {
            line(say("Dont école, hors totaux", "Training, in no total"), std::to_string(m_close.training));
        }
        line(say("Pas encore témoignées", "Not witnessed yet"), std::to_string(m_close.unwitnessed));
        line(say("Écriture scellée", "Sealed entry"), std::to_string(m_record.envelope.sequence));
        m_rows.push_back({.kind = RowKind::Centred, .left = m_record.hash.hex().substr(0, 32)});
    }

    const journal::Record& m_record;
    const journal::CloseRecord& m_close;
    const CloseContext& m_context;
    const Store& m_store;
    Language m_language;
    text::Printout m_rows;
};

} // namespace

namespace {

constexpr std::int64_t kRecordsOfASeal = 60; // counts, slips, approvals, witnesses, and sales made before going on

std::string nameOf(Desk& desk, const std::string& code)
{
    for (const Operator& person : desk.reference().operators()) {
        if (person.code == code) {
            return person.firstName;
        }
    }
    return code == "-" ? std::string() : code;
}

/// A reason of the store, in words; nothing when `reason` is none of them.
std::optional<std::string> wordsOf(Desk& desk, const std::string& reason)
{
    for (const ReasonPreset& preset : choicesOf(desk.store()->policies.varianceReasons)) {
        if (preset.code == reason) {
            return preset.label.in(desk.language());
        }
    }
    return std::nullopt;
}

/// The drawer's last count of `session` before `of`: what was written about it, then why it differs and its bag.
void addCount(Desk& desk, const std::string& session, std::int64_t of, CloseContext& context)
{
    storage::JournalReader& reader = desk.till().journal().reader();
    for (std::int64_t sequence = of - 1; sequence > std::max<std::int64_t>(0, of - kRecordsOfASeal); --sequence) {
        const auto before = reader.record(sequence);
        const auto* count = before ? std::get_if<journal::CashRecord>(&before->payload) : nullptr;
        if (count == nullptr || count->kind != journal::CashKind::Count || !count->tender.empty()
            || count->session != session) {
            continue;
        }
        const std::optional<std::string> reason = wordsOf(desk, count->reason);
        const bool explains = reason || !count->bag.empty() || !count->approval.empty();
        if (!explains) {
            context.note = count->reason;
            return; // as it was handed in
        }
        context.reason = reason.value_or(count->reason);
        context.bag = count->bag;
    }
}

} // namespace

text::Report closeReport(Desk& desk, std::int64_t of)
{
    storage::JournalReader& reader = desk.till().journal().reader();
    const auto close = reader.record(of);
    check(close.has_value() && desk.store().has_value(), "a close of this journal");
    CloseContext context{.registerName = desk.name(), .operatorName = nameOf(desk, close->envelope.operatorCode)};
    addCount(desk, std::get<journal::CloseRecord>(close->payload).session, of, context);
    return closeReport(*close, context, *desk.store(), desk.language());
}

text::Report closeReport(
    const journal::Record& close, const CloseContext& context, const Store& store, Language language)
{
    check(std::holds_alternative<journal::CloseRecord>(close.payload), "a close");
    return CloseSheet(close, context, store, language).report();
}

} // namespace comptoir::shop
