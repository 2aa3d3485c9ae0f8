// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/certificate.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::crypto;

namespace {

constexpr Instant kFar{2'000'000'000'000};
constexpr Instant kTomorrow{1'800'086'400'000};

std::string issuingCertificate(const IssuingKeys& root, const IssuingKeys& issuing)
{
    return issue(
        {.subject = "HQ", .role = "issuing", .signingKey = std::string(textOf(issuing.publicKey)), .notAfter = kFar},
        root, {});
}

Certificate device(std::string subject, std::string role, std::string_view signingKey)
{
    return {.subject = std::move(subject),
        .store = "S042",
        .role = std::move(role),
        .curveKey = std::string(32, 'c'),
        .signingKey = std::string(signingKey),
        .epoch = 3,
        .notAfter = kFar};
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private slots:
    void aTillCertifiedByHqIsProvenByTheRoot()
    {
        const Certificate till = device("S042-C03", "till", "spki");
        const std::string text = issue(till, m_issuing, m_issuingCertificate);

        const auto proven = proveCertificate(text, m_root.publicKey);

        QVERIFY(proven.has_value());
        QVERIFY(proven->certificate == till);
        QVERIFY(!proven->vouched);
        QCOMPARE(proven->validUntil, kFar);
    }

    void aHubVouchesForTheTillsOfItsStoreAndOnlyAsLongAsItSays()
    {
        Certificate till = device("S042-C03", "till", "spki");
        till.notAfter = kTomorrow;

        const auto proven = proveCertificate(issue(till, m_hub, hubCertificate()), m_root.publicKey);

        QVERIFY(proven.has_value());
        QVERIFY(proven->vouched);
        QCOMPARE(proven->validUntil, kTomorrow);
    }

    void aHubVouchesForNoOtherStoreNorForAHub()
    {
        Certificate stranger = device("S043-C01", "till", "spki");
        stranger.store = "S043";
        const Certificate hub = device("S042-HUB2", "hub", "key");

        const auto elsewhere = proveCertificate(issue(stranger, m_hub, hubCertificate()), m_root.publicKey);
        const auto another = proveCertificate(issue(hub, m_hub, hubCertificate()), m_root.publicKey);

        QVERIFY(!elsewhere && elsewhere.error() == CertificateFault::NotAllowed);
        QVERIFY(!another && another.error() == CertificateFault::NotAllowed);
    }

    void aTillSpeaksForNobody()
    {
        const IssuingKeys tillKeys = makeIssuingKeys();
        const std::string tillCertificate =
            issue(device("S042-C03", "till", textOf(tillKeys.publicKey)), m_issuing, m_issuingCertificate);

        const auto proven =
            proveCertificate(issue(device("S042-C04", "till", "spki"), tillKeys, tillCertificate), m_root.publicKey);

        QVERIFY(!proven && proven.error() == CertificateFault::NotAllowed);
    }

    void theRootNamesIssuingKeysOnly()
    {
        const auto proven = proveCertificate(issue(device("S042-C03", "till", "spki"), m_root, {}), m_root.publicKey);

        QVERIFY(!proven && proven.error() == CertificateFault::NotAllowed);
    }

    void anotherRootOrAForeignChainProvesNothing()
    {
        const IssuingKeys other = makeIssuingKeys();
        const std::string text = issue(device("S042-C03", "till", "spki"), m_issuing, m_issuingCertificate);
        const std::string foreign =
            issue(device("S042-C03", "till", "spki"), m_issuing, issuingCertificate(other, makeIssuingKeys()));

        const auto byOther = proveCertificate(text, other.publicKey);
        const auto byForeign = proveCertificate(foreign, other.publicKey);

        QVERIFY(!byOther && byOther.error() == CertificateFault::OtherRoot);
        QVERIFY(!byForeign && byForeign.error() == CertificateFault::Malformed);
    }

    void everyChangedOrMissingByteIsRefused()
    {
        const std::string text = issue(device("S042-C03", "till", "spki"), m_issuing, m_issuingCertificate);
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed = text;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(!proveCertificate(changed, m_root.publicKey));
            QVERIFY(!proveCertificate(std::string_view(text).substr(0, at), m_root.publicKey));
        }
        QVERIFY(!proveCertificate(text + "x: y\n", m_root.publicKey));
    }

    void anIssuingKeyIsReadBackFromItsFileAndOnlyWhenWhole()
    {
        const std::string text = issuingKeyText(m_issuing);

        const auto read = readIssuingKey(text);

        QVERIFY(read.has_value());
        QVERIFY(read->publicKey == m_issuing.publicKey);
        std::string changed = text;
        changed[100] = changed[100] == 'a' ? 'b' : 'a';
        QVERIFY(!readIssuingKey(changed));
        QVERIFY(!readIssuingKey("no key"));
    }

private:
    std::string hubCertificate() const
    {
        return issue(device("S042-HUB", "hub", textOf(m_hub.publicKey)), m_issuing, m_issuingCertificate);
    }

    IssuingKeys m_root = makeIssuingKeys();
    IssuingKeys m_issuing = makeIssuingKeys();
    IssuingKeys m_hub = makeIssuingKeys();
    std::string m_issuingCertificate = issuingCertificate(m_root, m_issuing);
};

QTEST_APPLESS_MAIN(CertificateTest)
#include "tst_certificate.moc"
