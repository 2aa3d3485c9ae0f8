// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/translations.h"

#include "app/core/base/check.h"

#include <QCoreApplication>

namespace comptoir::ui {

Translations::Translations(QObject* parent)
    : QObject(parent)
{
    speak(Language::French);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Translations::speak(Language language)
{
    m_language = language;
    QCoreApplication::removeTranslator(&m_translator);
    const bool english = language == Language::English;
    check(
        m_translator.load(english ? QStringLiteral(":/i18n/comptoir_en.qm") : QStringLiteral(":/i18n/comptoir_fr.qm")));
    QCoreApplication::installTranslator(&m_translator);
    emit changed();
}

} // namespace comptoir::ui
