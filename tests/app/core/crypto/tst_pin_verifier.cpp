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

    void aSealedVerifierOpensOnItsDeviceForItsPersonOnly()
    {
        const std::string sealed = sealPinVerifier(m_verifier, "O17", m_secret, m_random);
        Bytes otherSecret = m_secret;
        otherSecret[0] ^= std::byte{1};

        QVERIFY(isSealedPin(sealed));
        QVERIFY(openPinVerifier(sealed, "O17", m_secret) == m_verifier);
        QVERIFY(!openPinVerifier(sealed, "O17", otherSecret)); // stolen from another till
        QVERIFY(!openPinVerifier(sealed, "O18", m_secret)); // put into a colleague's row
        QVERIFY(!openPinVerifier(sealed.substr(0, sealed.size() - 1), "O17", m_secret));
        QVERIFY(!checkPin("4711", sealed));
        QVERIFY(sealed.find(m_verifier.substr(m_verifier.rfind('$'))) == std::string::npos);
        QVERIFY(sealPinVerifier(m_verifier, "O17", m_secret, m_random) != sealed);
    }

    void aVerifierThatIsNotSealedIsGivenBack()
    {
        QVERIFY(!isSealedPin(m_verifier));
        QVERIFY(openPinVerifier(m_verifier, "O17", m_secret) == m_verifier);
    }

    void aMalformedVerifierOpensNothing()
    {
        const std::string cut = m_verifier.substr(0, m_verifier.size() - 1);
        for (const std::string& wrong : {std::string(), std::string("4711"), std::string("$argon2id$"), cut,
                 m_verifier + "A", std::string("$argon2id$v=19$m=1,t=1,p=1") + m_verifier.substr(30)}) {
            QVERIFY2(!checkPin("4711", wrong), wrong.c_str());
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
