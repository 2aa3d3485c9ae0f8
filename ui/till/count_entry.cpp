// SPDX-License-Identifier: Apache-2.0
#include "ui/till/count_entry.h"

#include "ui/till/typed_lengths.h"

#include "app/core/domain/tender.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr int kLongestRolls = 3;
constexpr int kLongestNote = 80;
constexpr int kSmallestNote = 500;

QString countTr(const char* text)
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
        const auto roll = std::ranges::find(coinRolls(currency), value, &Pieces::denomination);
        const bool rolled = roll != coinRolls(currency).end();
        m_rows.push_back({.cents = static_cast<int>(value), .perRoll = rolled ? roll->count : 0});
    }
    clear();
}

void CountEntry::clear()
{
    for (Row& row : m_rows) {
        row.digits.clear();
        row.rolls.clear();
    }
    m_current = m_rows.front().cents;
    m_byRoll = false;
    m_note.clear();
}

CountEntry::Row* CountEntry::current()
{
    const auto found = std::ranges::find(m_rows, m_current, &Row::cents);
    return found == m_rows.end() ? nullptr : &*found;
}

/// What the keypad fills.
QString* CountEntry::typed()
{
    Row* row = current();
    return row == nullptr ? nullptr : m_byRoll ? &row->rolls : &row->digits;
}

void CountEntry::choose(int cents)
{
    m_current = cents;
    m_byRoll = m_byRoll && current() != nullptr && current()->perRoll > 0;
}

void CountEntry::type(const QString& digits)
{
    QString* count = typed();
    if (count == nullptr) {
        return;
    }
    if (*count == QStringLiteral("0")) {
        count->clear();
    }
    if (count->size() + digits.size() <= (m_byRoll ? kLongestRolls : kLongestCount)) {
        *count += digits;
    }
}

void CountEntry::erase()
{
    if (QString* count = typed()) {
        count->chop(1);
    }
}

void CountEntry::clearCurrent()
{
    if (QString* count = typed()) {
        count->clear();
    }
}

void CountEntry::next()
{
    Row* row = current();
    if (row == nullptr) {
        return;
    }
    if (m_byRoll) {
        const auto smaller = std::ranges::find_if(
            m_rows, [&](const Row& other) { return other.perRoll > 0 && other.cents < m_current; });
        if (smaller != m_rows.end()) {
            m_current = smaller->cents;
            return;
        }
        m_byRoll = false; // the last roll: on with the loose pieces
    } else if (row->digits.isEmpty()) {
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

void CountEntry::toggleRolls()
{
    const auto first = std::ranges::find_if(m_rows, [](const Row& row) { return row.perRoll > 0; });
    if (first == m_rows.end()) {
        return;
    }
    m_byRoll = !m_byRoll;
    if (m_byRoll && (current() == nullptr || current()->perRoll == 0)) {
        m_current = first->cents;
    }
}

void CountEntry::setNote(const QString& note)
{
    m_note = note.normalized(QString::NormalizationForm_C).simplified().left(kLongestNote);
}

std::string CountEntry::note() const
{
    return m_note.toStdString();
}

bool CountEntry::complete() const
{
    return std::ranges::none_of(m_rows, [](const Row& row) { return row.digits.isEmpty(); });
}

shop::CashCount CountEntry::count() const
{
    shop::CashCount count;
    for (const Row& row : m_rows) {
        if (row.touched()) {
            count[row.cents] = static_cast<int>(row.pieces());
        }
    }
    return count;
}

Money CountEntry::total() const
{
    Money total = Money::zero(m_currency);
    for (const Row& row : m_rows) {
        total += amountOf(row);
    }
    return total;
}

Money CountEntry::amountOf(const Row& row) const
{
    return Money::fromMinor(row.cents * row.pieces(), m_currency);
}

QString CountEntry::entering(const QString& value) const
{
    const auto row = std::ranges::find(m_rows, m_current, &Row::cents);
    if (m_byRoll) {
        return countTr("Rouleaux de %1, par %2 pièces").arg(value).arg(row->perRoll);
    }
    return (m_current >= kSmallestNote ? countTr("Nombre de billets de %1") : countTr("Nombre de pièces de %1"))
        .arg(value);
}

DenominationRow CountEntry::shown(const Row& row, const TillWords& words) const
{
    const bool rolls = m_byRoll && row.perRoll > 0;
    DenominationRow shown;
    shown.id = row.cents;
    shown.value = valueOf(row.cents, m_currency, words);
    shown.count = rolls ? row.rolls : row.digits;
    shown.beside = rolls        ? countTr("par %1").arg(row.perRoll)
        : row.rolls.toInt() > 0 ? QStringLiteral("+ %1 × %2").arg(row.rolls).arg(row.perRoll)
                                : QString();
    shown.amount = row.touched() ? words.amount(amountOf(row)) : QStringLiteral("—");
    shown.current = row.cents == m_current;
    shown.spoken = row.digits.isEmpty() ? countTr("%1, pas encore compté").arg(shown.value)
                                        : QStringLiteral("%1 × %2").arg(shown.value, row.digits);
    if (row.rolls.toInt() > 0) {
        shown.spoken = countTr("%1, rouleaux de %2 : %3").arg(shown.spoken).arg(row.perRoll).arg(row.rolls);
    }
    return shown;
}

CountState CountEntry::state(bool closing, const QString& subtitle, const TillWords& words) const
{
    CountState state;
    state.closing = closing;
    state.subtitle = subtitle;
    Money notes = Money::zero(m_currency);
    Money coins = Money::zero(m_currency);
    for (const Row& row : m_rows) {
        const bool isNote = row.cents >= kSmallestNote;
        (isNote ? notes : coins) += amountOf(row);
        const DenominationRow line = shown(row, words);
        (isNote ? state.notes : state.coins) << line;
        state.done += row.digits.isEmpty() ? 0 : 1;
        if (line.current) {
            state.entering = entering(line.value);
        }
    }
    state.of = static_cast<int>(m_rows.size());
    state.byRoll = m_byRoll;
    state.note = m_note;
    state.notesTotal = words.amount(notes);
    state.coinsTotal = words.amount(coins);
    state.counted = words.amount(notes + coins);
    state.spokenCounted = countTr("Compté, %1").arg(state.counted);
    state.ready = complete();
    const int missing = state.of - state.done;
    if (!state.ready) {
        state.action =
            QCoreApplication::translate("comptoir::ui::CountEntry", "Encore %n coupure(s)", nullptr, missing);
    } else {
        state.action = closing ? countTr("Comparer") : countTr("Ouvrir la caisse");
    }
    return state;
}

} // namespace comptoir::ui
