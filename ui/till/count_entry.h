// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_office.h"
#include "ui/cash/count_view_model.h"
#include "ui/till/till_words.h"

namespace comptoir::ui {

/// Counting by denomination as it is typed: which one is being entered, and what each holds. Empty is not zero. Coins
/// still in the bank's rolls are counted by the roll, beside the loose ones.
class CountEntry {
public:
    explicit CountEntry(Currency currency);

    void clear();
    void choose(int cents);
    void type(const QString& digits);
    void erase();
    void clearCurrent();
    void next();
    void restZero();
    void toggleRolls();
    void setNote(const QString& note);

    bool complete() const;
    shop::CashCount count() const;
    Money total() const;
    std::string note() const;

    /// The page's words. `closing` says which of the two pages it is.
    CountState state(bool closing, const QString& subtitle, const TillWords& words) const;

private:
    struct Row {
        int cents = 0;
        int perRoll = 0; // 0: comes in no rolls
        QString digits; // loose pieces
        QString rolls;

        qint64 pieces() const { return digits.toLongLong() + rolls.toLongLong() * perRoll; }
        bool touched() const { return !digits.isEmpty() || !rolls.isEmpty(); }
    };

    Row* current();
    QString* typed();
    Money amountOf(const Row& row) const;
    DenominationRow shown(const Row& row, const TillWords& words) const;
    QString entering(const QString& value) const;

    Currency m_currency;
    std::vector<Row> m_rows; // largest first
    int m_current = 0; // cents
    bool m_byRoll = false; // what is typed counts rolls
    QString m_note;
};

} // namespace comptoir::ui
