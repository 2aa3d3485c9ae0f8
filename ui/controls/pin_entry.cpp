// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/pin_entry.h"

#include <utility>

namespace comptoir::ui {

void PinEntry::digit(const QString& digit)
{
    if (m_busy || digit.size() != 1 || !digit[0].isDigit()) {
        return;
    }
    m_problem.clear();
    m_digits += digit;
    if (m_digits.size() < kLength) {
        emit changed();
        return;
    }
    m_busy = true;
    emit changed();
    emit entered(m_digits);
}

void PinEntry::erase()
{
    if (!m_busy) {
        m_digits.chop(1);
        emit changed();
    }
}

void PinEntry::clear()
{
    m_digits.clear();
    m_problem.clear();
    m_busy = false;
    emit changed();
}

bool PinEntry::key(int key, const QString& text)
{
    if (key == Qt::Key_Backspace) {
        erase();
        return true;
    }
    const bool isDigit = text.size() == 1 && text[0].isDigit();
    digit(text);
    return isDigit;
}

void PinEntry::answer(const QString& problem)
{
    clear();
    m_problem = problem;
    emit changed();
}

} // namespace comptoir::ui
