// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/pin_verifier.h"

#include <QTest>

#include <ctime>

using namespace comptoir;
using namespace comptoir::crypto;

class PinVerifierTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_verifier = makePinVerifier("4711", m_random);
        m_secret.resize(kDeviceSecretSize);
        m_random.fill(m_secret);
    }

    void onlyTheRightPinOpens()
    {
        QVERIFY(QByteArray::fromStdString(m_verifier).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        QVERIFY(checkPin("4711", m_verifier));
        QVERIFY(!checkPin("4712", m_verifier));
        QVERIFY(!checkPin("", m_verifier));
    }

    void theSamePinTwiceMakesTwoVerifiers() { QVERIFY(makePinVerifier("4711", m_random) != m_verifier); }

    void aBoundVerifierOpensOnlyOnItsDevice()
    {
        const auto bound = bindPinVerifier(m_verifier, m_secret);
        QVERIFY(bound.has_value());
        Bytes otherSecret = m_secret;
        otherSecret[0] ^= std::byte{1};

        QVERIFY(checkBoundPin("4711", *bound, m_secret));
        QVERIFY(!checkBoundPin("4712", *bound, m_secret));
        QVERIFY(!checkBoundPin("4711", *bound, otherSecret)); // stolen from another till
        QVERIFY(!checkPin("4711", *bound)); // nor is it HQ's
        QVERIFY(!checkBoundPin("4711", m_verifier, m_secret));
        QVERIFY(bound->find(m_verifier.substr(m_verifier.rfind('$'))) == std::string::npos);
    }

    void aMalformedVerifierOpensNothing()
    {
        const std::string cut = m_verifier.substr(0, m_verifier.size() - 1);
        for (const std::string& wrong : {std::string(), std::string("4711"), std::string("$argon2id$"), cut,
                 m_verifier + "A", std::string("$argon2id$v=19$m=1,t=1,p=1") + m_verifier.substr(30)}) {
            QVERIFY2(!checkPin("4711", wrong), wrong.c_str());
            QVERIFY2(!bindPinVerifier(wrong, m_secret), wrong.c_str());
        }
    }

    void aPinTakesAtMostAQuarterOfASecond()
    {
        const std::clock_t start = std::clock(); // of this process alone: other programs may be busy
        QVERIFY(checkPin("4711", m_verifier));
        const auto spent = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;

        qInfo("a PIN is checked in %ld ms of processor time", static_cast<long>(spent));
        QVERIFY(spent <= 250);
    }

private:
    SystemRandom m_random;
    std::string m_verifier;
    Bytes m_secret;
};

QTEST_APPLESS_MAIN(PinVerifierTest)

#include "tst_pin_verifier.moc"
