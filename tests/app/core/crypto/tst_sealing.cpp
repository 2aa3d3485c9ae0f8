// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/sealing.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::crypto;

class SealingTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSealedOpensWithKeyAndContext()
    {
        const Bytes sealed = seal(m_key, bytesOf("jeanne@example.fr"), "customer-1", m_random);

        const auto opened = open(m_key, sealed, "customer-1");

        QVERIFY(opened.has_value());
        QCOMPARE(std::string(textOf(*opened)), std::string("jeanne@example.fr"));
        QVERIFY(!open(m_key, sealed, "customer-2"));
        QVERIFY(!open(makeSecretKey(m_random), sealed, "customer-1"));
        QVERIFY(seal(m_key, bytesOf("jeanne@example.fr"), "customer-1", m_random) != sealed);
        const std::string_view clear = "example";
        QVERIFY(textOf(sealed).find(clear) == std::string_view::npos);
    }

    void everyChangedOrMissingByteKeepsItShut()
    {
        const Bytes sealed = seal(m_key, bytesOf("jeanne@example.fr"), "c", m_random);
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            Bytes changed = sealed;
            changed[at] ^= std::byte{0x40};
            QVERIFY(!open(m_key, changed, "c"));
            QVERIFY(!open(m_key, std::span(sealed).first(at), "c"));
        }
    }

    void nothingCanBeSealedToo()
    {
        const auto opened = open(m_key, seal(m_key, {}, "", m_random), "");
        QVERIFY(opened.has_value() && opened->empty());
    }

    void aBoxOpensForItsOwnerOnly()
    {
        const BoxKeys owner = makeBoxKeys();
        const auto box = sealFor(owner.publicKey, bytesOf("the store's key"));
        QVERIFY(box.has_value());

        const auto opened = openSealed(owner, *box);

        QVERIFY(opened.has_value());
        QCOMPARE(std::string(textOf(*opened)), std::string("the store's key"));
        QVERIFY(!openSealed(makeBoxKeys(), *box));
        for (std::size_t at = 0; at < box->size(); ++at) {
            Bytes changed = *box;
            changed[at] ^= std::byte{1};
            QVERIFY(!openSealed(owner, changed));
        }
        QVERIFY(!openSealed(owner, std::span(*box).first(20)));
    }

    void aDegenerateKeyIsRefused()
    {
        const std::array<std::byte, 32> zero{};
        QVERIFY(!sealFor(zero, bytesOf("x")));
    }

private:
    SystemRandom m_random;
    SecretKey m_key = makeSecretKey(m_random);
};

QTEST_APPLESS_MAIN(SealingTest)

#include "tst_sealing.moc"
