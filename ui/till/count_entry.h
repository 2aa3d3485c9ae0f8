// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/cash/cash_office.h"
#include "ui/cash/count_view_model.h"
#include "ui/till/till_words.h"

namespace comptoir::ui {

/// Counting by denomination as it is typed: which one is being entered, and what each holds. Empty is not zero.
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

    bool complete() const;
    shop::CashCount count() const;
    Money total() const;

    /// The page's words. `closing` says which of the two pages it is.
    CountState state(bool closing, const QString& subtitle, const TillWords& words) const;

private:
    struct Row {
        int cents = 0;
        QString digits;
    };

    Row* current();

    Currency m_currency;
    std::vector<Row> m_rows; // largest first
    int m_current = 0; // cents
};

} // namespace comptoir::ui
