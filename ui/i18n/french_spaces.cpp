// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/french_spaces.h"

namespace comptoir::ui {

namespace {

constexpr QChar kNoBreak(0x00A0);

/// Whether what stands at `at` is held to the word before it.
bool clings(const QString& sentence, qsizetype at)
{
    if (at >= sentence.size()) {
        return false;
    }
    if (sentence[at] == QLatin1Char('%')) {
        const QChar after = at + 1 < sentence.size() ? sentence[at + 1] : QChar();
        return !after.isLetterOrNumber();
    }
    return QStringView(u";:!?»€").contains(sentence[at]);
}

bool holds(const QString& sentence, qsizetype at)
{
    return at >= 0 && (sentence[at] == QChar(u'«') || sentence[at] == QChar(u'°'));
}

} // namespace

QString withFrenchSpaces(QString sentence)
{
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (sentence[at] == QLatin1Char(' ') && (clings(sentence, at + 1) || holds(sentence, at - 1))) {
            sentence[at] = kNoBreak;
        }
    }
    return sentence;
}

} // namespace comptoir::ui
