// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/money.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comptoir {

enum class TenderKind {
    Cash,
    Card,
};

/// One means of payment on a ticket, as committed.
struct Tender {
    TenderKind kind = TenderKind::Cash;
    Money amount; ///< what it settles, change already taken off
    std::optional<Money> given{}; ///< cash handed over
    std::optional<Money> change{};
    std::string reference{}; ///< card: authorisation number
    std::string last4{};
    std::string scheme{}; ///< card: "Visa", "CB"…
    std::string attempt{}; ///< card: the key of its request; the ticket does not carry it

    friend bool operator==(const Tender&, const Tender&) = default;
};

/// Bank notes and coins of a currency, largest first, in minor units; what a till counts. Empty when not known here.
std::span<const std::int64_t> denominations(Currency currency);
std::span<const std::int64_t> notes(Currency currency);

/// The four cash shortcuts of ui.md §9.4: the exact sum, then the three smallest sums payable with one or two notes
/// (three above 200 €) beyond `due`. Fewer when no such sum exists. The 500 € note is not offered. `due` > 0.
std::vector<Money> cashShortcuts(Money due);

struct Pieces {
    std::int64_t denomination = 0;
    int count = 0;
};

/// What a roll of the bank holds of each coin, largest first. Empty when not known here; notes come in none.
std::span<const Pieces> coinRolls(Currency currency);

/// The fewest notes and coins that make `amount` ≥ 0, largest first; 500 € notes are not handed out.
std::vector<Pieces> changeInPieces(Money amount);

/// How many paper vouchers of `face` may be taken: whole ones only, within the eligible goods and the day's cap, since
/// they give no change (money.md R14).
std::int64_t acceptedVouchers(Money face, Money eligible, std::optional<Money> cap);

/// The cash ceiling (receipts-and-returns.md §3): cash of one debt may not exceed it.
struct CashLimit {
    std::optional<Money> ceiling{};
};

enum class TenderError {
    NothingDue,
    OverCeiling,
    OverDue, ///< only cash gives change
    NotPositive,
};

/// Tenders collected towards one amount; change comes only from cash (money.md R14). A negative amount is paid out:
/// its tenders are negative and give no change.
class Settlement {
public:
    explicit Settlement(Money due)
        : m_due(due)
    {
    }

    Money due() const { return m_due; }
    const std::vector<Tender>& tenders() const { return m_tenders; }
    Money paid() const;
    Money remaining() const { return m_due - paid(); }
    bool complete() const { return remaining().isZero(); }
    Money change() const;

    /// `given` may exceed what remains; the ceiling counts what the till keeps, over all cash of this debt.
    Result<void, TenderError> addCash(Money given, const CashLimit& limit);
    Result<void, TenderError> addCard(
        Money amount, std::string authorisation, std::string last4, std::string scheme, std::string attempt = {});
    void take(std::size_t index); ///< takes back a cash tender; check() that it is one
    void takeCard(const std::string& attempt); ///< once the card has its money back

private:
    Result<void, TenderError> admit(Money amount) const;

    Money m_due;
    std::vector<Tender> m_tenders;
};

} // namespace comptoir
