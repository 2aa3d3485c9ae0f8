// SPDX-License-Identifier: Apache-2.0
#include "ui/till/till_words.h"

namespace comptoir::ui {

QString initials(const Operator& person)
{
    return QString::fromStdString(person.firstName).left(1) + QString::fromStdString(person.initial).left(1);
}

QColor avatarColour(const Operator& person)
{
    return person.colour.empty() ? QColor() : QColor(QString::fromStdString(person.colour));
}

} // namespace comptoir::ui
