// SPDX-License-Identifier: Apache-2.0
#include "ui/till/count_entry.h"

#include "app/core/domain/tender.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr int kLongestCount = 4;
constexpr int kSmallestNote = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("comptoir::ui::CountEntry", text);
}

QString valueOf(int cents, Currency currency, const TillWords& words)
{
    if (cents < currency.minorPerUnit()) {
        return QStringLiteral("%1 c").arg(cents);
    }
    return QString::fromStdString(text::wholeAmount(Money::fromMinor(cents, currency), words.language));
}

} // namespace

CountEntry::CountEntry(Currency currency)
    : m_currency(currency)
{
    for (const std::int64_t value : denominations(currency)) {
        m_rows.push_back({static_cast<int>(value), {}});
    }
    clear();
}

void CountEntry::clear()
{
    for (Row& row : m_rows) {
        row.digits.clear();
    }
    m_current = m_rows.front().cents;
}

CountEntry::Row* CountEntry::current()
{
    const auto found = std::ranges::find(m_rows, m_current, &Row::cents);
    return found == m_rows.end() ? nullptr : &*found;
}

void CountEntry::choose(int cents)
{
    m_current = cents;
}

void CountEntry::type(const QString& digits)
{
    Row* row = current();
    if (row == nullptr) {
        return;
    }
    if (row->digits == QStringLiteral("0")) {
        row->digits.clear();
    }
    if (row->digits.size() + digits.size() <= kLongestCount) {
        row->digits += digits;
    }
}

void CountEntry::erase()
{
    if (Row* row = current()) {
        row->digits.chop(1);
    }
}

void CountEntry::clearCurrent()
{
    if (Row* row = current()) {
        row->digits.clear();
    }
}

void CountEntry::next()
{
    Row* row = current();
    if (row == nullptr) {
        return;
    }
    if (row->digits.isEmpty()) {
        row->digits = QStringLiteral("0"); // moving on says there is none
    }
    const auto after = std::ranges::find_if(m_rows, [&](const Row& other) { return other.digits.isEmpty(); });
    if (after != m_rows.end()) {
        m_current = after->cents;
    }
}

void CountEntry::restZero()
{
    for (Row& row : m_rows) {
        if (row.digits.isEmpty()) {
            row.digits = QStringLiteral("0");
        }
    }
}

bool CountEntry::complete() const
{
    return std::ranges::none_of(m_rows, [](const Row& row) { return row.digits.isEmpty(); });
}

shop::CashCount CountEntry::count() const
{
    shop::CashCount count;
    for (const Row& row : m_rows) {
        if (!row.digits.isEmpty()) {
            count[row.cents] = row.digits.toInt();
        }
    }
    return count;
}

Money CountEntry::total() const
{
    Money total = Money::zero(m_currency);
    for (const Row& row : m_rows) {
        total += Money::fromMinor(std::int64_t{row.cents} * row.digits.toLongLong(), m_currency);
    }
    return total;
}

CountState CountEntry::state(bool closing, const QString& subtitle, const TillWords& words) const
{
    CountState state;
    state.closing = closing;
    state.subtitle = subtitle;
    Money notes = Money::zero(m_currency);
    Money coins = Money::zero(m_currency);
    for (const Row& row : m_rows) {
        const Money amount = Money::fromMinor(std::int64_t{row.cents} * row.digits.toLongLong(), m_currency);
        const bool isNote = row.cents >= kSmallestNote;
        (isNote ? notes : coins) += amount;
        DenominationRow shown;
        shown.id = row.cents;
        shown.value = valueOf(row.cents, m_currency, words);
        shown.count = row.digits;
        shown.amount = row.digits.isEmpty() ? QStringLiteral("—") : words.amount(amount);
        shown.current = row.cents == m_current;
        shown.spoken = row.digits.isEmpty() ? tr("%1, pas encore compté").arg(shown.value)
                                            : QStringLiteral("%1 × %2").arg(shown.value, row.digits);
        (isNote ? state.notes : state.coins) << shown;
        state.done += row.digits.isEmpty() ? 0 : 1;
        if (shown.current) {
            state.entering = (isNote ? tr("Nombre de billets de %1") : tr("Nombre de pièces de %1")).arg(shown.value);
        }
    }
    state.of = static_cast<int>(m_rows.size());
    state.notesTotal = words.amount(notes);
    state.coinsTotal = words.amount(coins);
    state.counted = words.amount(notes + coins);
    state.spokenCounted = tr("Compté, %1").arg(state.counted);
    state.ready = complete();
    const int missing = state.of - state.done;
    if (!state.ready) {
        state.action =
            QCoreApplication::translate("comptoir::ui::CountEntry", "Encore %n coupure(s)", nullptr, missing);
    } else {
        state.action = closing ? tr("Comparer") : tr("Ouvrir la caisse");
    }
    return state;
}

} // namespace comptoir::ui
