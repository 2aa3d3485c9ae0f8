// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"

#include <QObject>
#include <QTranslator>

namespace comptoir::ui {

/// French as the sources have it, one told from many, with the spaces its typography wants.
class FrenchTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// The words of the screens, in the language of the person at the till.
class Translations : public QObject {
    Q_OBJECT

public:
    explicit Translations(QObject* parent = nullptr);
    ~Translations() override;

    Language language() const { return m_language; }
    /// From now on; tell the QML engine to translate again on changed().
    void speak(Language language);

signals:
    void changed();

private:
    Language m_language = Language::French;
    FrenchTranslator m_french;
    QTranslator m_english;
};

} // namespace comptoir::ui
