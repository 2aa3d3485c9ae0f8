// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/french_spaces.h"
#include "ui/i18n/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace comptoir;
using namespace comptoir::ui;

class FrenchSpacesTest : public QObject {
    Q_OBJECT

private slots:
    void punctuationHoldsToItsWord()
    {
        QCOMPARE(withFrenchSpaces(u"Qui êtes-vous ?"_qs), u"Qui êtes-vous\u00A0?"_qs);
        QCOMPARE(withFrenchSpaces(u"Une lecture : rien ; vraiment !"_qs),
            u"Une lecture\u00A0: rien\u00A0; vraiment\u00A0!"_qs);
    }

    void quotesHoldWhatTheyQuote()
    {
        QCOMPARE(withFrenchSpaces(u"« Souhaitez-vous un ticket ? »"_qs),
            u"«\u00A0Souhaitez-vous un ticket\u00A0?\u00A0»"_qs);
    }

    void signsHoldToTheirNumber()
    {
        QCOMPARE(withFrenchSpaces(u"Remise de 10 % sur 89,00 €, Z n° 12"_qs),
            u"Remise de 10\u00A0% sur 89,00\u00A0€, Z n°\u00A012"_qs);
    }

    void aPlaceholderIsNoPerCentSign()
    {
        QCOMPARE(withFrenchSpaces(u"Encaisser %1 sur %L2, encore %n coupure(s)"_qs),
            u"Encaisser %1 sur %L2, encore %n coupure(s)"_qs);
        QCOMPARE(withFrenchSpaces(u"%1 %"_qs), u"%1\u00A0%"_qs);
    }

    void theScreensSpeakFrenchWithItsSpacesAndEnglishWithout()
    {
        Translations translations;
        const auto title = [] { return QCoreApplication::translate("SignInPage", "Qui êtes-vous ?"); };
        const auto documents = [] {
            return QCoreApplication::translate("FoundArticles", "%n variante(s)", nullptr, 2);
        };

        QCOMPARE(title(), u"Qui êtes-vous\u00A0?"_qs);
        QCOMPARE(documents(), u"2 variantes"_qs);
        translations.speak(Language::English);
        QCOMPARE(title(), u"Who are you?"_qs);
        translations.speak(Language::French);
        QCOMPARE(title(), u"Qui êtes-vous\u00A0?"_qs);
    }
};

QTEST_GUILESS_MAIN(FrenchSpacesTest)

#include "tst_french_spaces.moc"
