// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/tender.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace comptoir {

namespace {

// Legal tender in the euro area. Minted and printed by the Eurosystem; the 500 € note is no longer issued.
constexpr std::array<std::int64_t, 15> kEuro = {
    50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
constexpr std::size_t kEuroNotes = 7;
constexpr std::int64_t kEuroNotHandedOut = 50000;
constexpr std::array<Pieces, 8> kEuroRolls = {
    {{200, 25}, {100, 25}, {50, 40}, {20, 40}, {10, 40}, {5, 50}, {2, 50}, {1, 50}}};

constexpr std::size_t kShortcuts = 4;
constexpr std::int64_t kThreeNotesAbove = 200; // units of the currency

/// A till counts 500 € notes but neither expects them nor gives them back.
std::span<const std::int64_t> circulating(std::span<const std::int64_t> all)
{
    return !all.empty() && all.front() == kEuroNotHandedOut ? all.subspan(1) : all;
}

/// Every sum of exactly one note more than a member of `sums`.
std::set<std::int64_t> withOneMoreNote(const std::set<std::int64_t>& sums, std::span<const std::int64_t> notes)
{
    std::set<std::int64_t> longer;
    for (const std::int64_t sum : sums) {
        for (const std::int64_t note : notes) {
            longer.insert(sum + note);
        }
    }
    return longer;
}

} // namespace

std::span<const std::int64_t> denominations(Currency currency)
{
    return currency == Currency::eur() ? std::span<const std::int64_t>(kEuro) : std::span<const std::int64_t>();
}

std::span<const std::int64_t> notes(Currency currency)
{
    const auto all = denominations(currency);
    return all.first(std::min(all.size(), kEuroNotes));
}

std::span<const Pieces> coinRolls(Currency currency)
{
    return currency == Currency::eur() ? std::span<const Pieces>(kEuroRolls) : std::span<const Pieces>();
}

std::vector<Money> cashShortcuts(Money due)
{
    check(due.isPositive(), "shortcuts are for an amount to receive");
    const auto held = circulating(notes(due.currency()));
    const int most = due.minor() > kThreeNotesAbove * due.currency().minorPerUnit() ? 3 : 2;
    std::set<std::int64_t> sums;
    std::set<std::int64_t> latest = {0};
    for (int count = 0; count < most; ++count) {
        latest = withOneMoreNote(latest, held);
        sums.insert(latest.begin(), latest.end());
    }
    std::vector<Money> shortcuts = {due};
    for (auto it = sums.upper_bound(due.minor()); it != sums.end() && shortcuts.size() < kShortcuts; ++it) {
        shortcuts.push_back(Money::fromMinor(*it, due.currency()));
    }
    return shortcuts;
}

std::vector<Pieces> changeInPieces(Money amount)
{
    check(!amount.isNegative(), "change is never negative");
    std::vector<Pieces> pieces;
    std::int64_t left = amount.minor();
    for (const std::int64_t denomination : circulating(denominations(amount.currency()))) {
        if (left >= denomination) {
            pieces.push_back({denomination, static_cast<int>(left / denomination)});
            left %= denomination;
        }
    }
    return pieces;
}

std::int64_t acceptedVouchers(Money face, Money eligible, std::optional<Money> cap)
{
    check(face.isPositive(), "a voucher is worth something");
    const Money most = cap ? std::min(eligible, *cap) : eligible;
    return most.isPositive() ? most.minor() / face.minor() : 0;
}

Money Settlement::paid() const
{
    Money sum = Money::zero(m_due.currency());
    for (const Tender& tender : m_tenders) {
        sum += tender.amount;
    }
    return sum;
}

Money Settlement::change() const
{
    Money sum = Money::zero(m_due.currency());
    for (const Tender& tender : m_tenders) {
        sum += tender.change.value_or(Money::zero(m_due.currency()));
    }
    return sum;
}

Result<void, TenderError> Settlement::admit(Money amount) const
{
    if (remaining().isZero()) {
        return unexpected(TenderError::NothingDue);
    }
    const bool refund = m_due.isNegative();
    if (refund ? !amount.isNegative() : !amount.isPositive()) {
        return unexpected(TenderError::NotPositive);
    }
    return {};
}

Result<void, TenderError> Settlement::addCash(Money given, const CashLimit& limit)
{
    if (const auto admitted = admit(given); !admitted) {
        return admitted;
    }
    const Money due = remaining();
    if (m_due.isNegative() && given < due) {
        return unexpected(TenderError::OverDue);
    }
    const Money amount = m_due.isNegative() ? given : std::min(given, due);
    Money cash = amount.absolute();
    for (const Tender& tender : m_tenders) {
        if (tender.kind == TenderKind::Cash) {
            cash += tender.amount.absolute();
        }
    }
    if (limit.ceiling && cash > *limit.ceiling) {
        return unexpected(TenderError::OverCeiling);
    }
    Tender tender{.kind = TenderKind::Cash, .amount = amount};
    if (!m_due.isNegative()) {
        tender.given = given;
        tender.change = given - amount;
    }
    m_tenders.push_back(std::move(tender));
    return {};
}

Result<void, TenderError> Settlement::addCard(
    Money amount, std::string authorisation, std::string last4, std::string scheme, std::string attempt)
{
    if (const auto admitted = admit(amount); !admitted) {
        return admitted;
    }
    if (amount.absolute() > remaining().absolute()) {
        return unexpected(TenderError::OverDue);
    }
    m_tenders.push_back({
        .kind = TenderKind::Card,
        .amount = amount,
        .reference = std::move(authorisation),
        .last4 = std::move(last4),
        .scheme = std::move(scheme),
        .attempt = std::move(attempt),
    });
    return {};
}

void Settlement::take(std::size_t index)
{
    check(index < m_tenders.size() && m_tenders[index].kind == TenderKind::Cash, "only cash is taken back here");
    m_tenders.erase(std::next(m_tenders.begin(), static_cast<std::ptrdiff_t>(index)));
}

void Settlement::takeCard(const std::string& attempt)
{
    std::erase_if(
        m_tenders, [&](const Tender& tender) { return tender.kind == TenderKind::Card && tender.attempt == attempt; });
}

} // namespace comptoir
