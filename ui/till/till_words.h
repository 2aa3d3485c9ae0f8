// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/pricing.h"
#include "app/core/domain/staff.h"
#include "app/core/text/format.h"

#include <QColor>
#include <QString>

namespace comptoir::ui {

/// How the presenters of one till turn values into words. A value: a language change makes a new one.
struct TillWords {
    Language language = Language::French;
    std::string timeZone = "Europe/Paris";

    QString amount(Money value) const { return QString::fromStdString(text::amount(value, language)); }
    QString minus(Money value) const { return amount(-value.absolute()); }
    QString time(Instant at) const { return QString::fromStdString(text::time(at, timeZone)); }
    QString in(const LocalText& words) const { return QString::fromStdString(words.in(language)); }
    QString percent(Rate rate) const { return QString::fromStdString(text::percent(rate, language)); }
    QString quantity(Quantity value, Unit unit) const
    {
        return QString::fromStdString(text::quantity(value, unit, language));
    }
};

/// "IB" of Inès B.
QString initials(const Operator& person);

/// The person's own colour, or the staff's.
QColor avatarColour(const Operator& person);

} // namespace comptoir::ui
