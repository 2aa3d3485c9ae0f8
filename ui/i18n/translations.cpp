// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/translations.h"

#include "app/core/base/check.h"
#include "ui/i18n/french_spaces.h"

#include <QCoreApplication>

namespace comptoir::ui {

QString FrenchTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    return withFrenchSpaces(found.isEmpty() ? QString::fromUtf8(source) : found);
}

Translations::Translations(QObject* parent)
    : QObject(parent)
{
    check(m_french.load(QStringLiteral(":/i18n/comptoir_fr.qm")));
    check(m_english.load(QStringLiteral(":/i18n/comptoir_en.qm")));
    speak(Language::French);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_french);
    QCoreApplication::removeTranslator(&m_english);
}

void Translations::speak(Language language)
{
    m_language = language;
    QCoreApplication::removeTranslator(&m_french);
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::installTranslator(
        language == Language::English ? &m_english : static_cast<QTranslator*>(&m_french));
    emit changed();
}

} // namespace comptoir::ui
