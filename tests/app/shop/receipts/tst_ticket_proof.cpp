// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/receipt_paper.h"
#include "app/core/crypto/merkle.h"
#include "app/shop/receipts/ticket_proof.h"
#include "drivers/escpos/receipt_encoder.h"
#include "drivers/simulator/paper_picture.h"
#include "drivers/simulator/printer_mechanism.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/shop/receipts/receipt_cases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace comptoir;
using namespace comptoir::shop;
using namespace comptoir::test;

namespace {

QByteArray decoded(const QByteArray& part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

/// By OpenSSL alone: none of our signing or encoding takes part.
bool verifies(const QByteArray& jws, const std::string& pem)
{
    const qsizetype dot = jws.lastIndexOf('.');
    const QByteArray raw = decoded(jws.mid(dot + 1));
    if (raw.size() != 64) {
        return false;
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(raw.constData());
    ECDSA_SIG* signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(signature, &der);
    BIO* source = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    EVP_PKEY* key = PEM_read_bio_PUBKEY(source, nullptr, nullptr, nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    const bool good = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context, der, static_cast<std::size_t>(length),
               reinterpret_cast<const unsigned char*>(jws.constData()), static_cast<std::size_t>(dot))
            == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(source);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    return good;
}

QJsonObject payloadOf(const QByteArray& jws)
{
    return QJsonDocument::fromJson(decoded(jws.split('.').at(1))).object();
}

} // namespace

class TicketProofTest : public QObject {
    Q_OBJECT

private slots:
    void openSslVerifiesItAndRefusesAnyChange()
    {
        const QByteArray jws = proofOf(plainSale());

        QVERIFY(verifies(jws, m_signer.publicKey().pem()));
        for (const qsizetype at : {qsizetype{3}, jws.size() / 2, jws.size() - 4}) {
            QByteArray changed = jws;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY(!verifies(changed, m_signer.publicKey().pem()));
        }
        QVERIFY(!verifies(jws, crypto::FileSigner::generate().publicKey().pem()));
    }

    void itSaysWhatTheTicketSays()
    {
        const QByteArray jws = proofOf(plainSale());

        const QJsonObject header = QJsonDocument::fromJson(decoded(jws.split('.').first())).object();
        QCOMPARE(header["alg"].toString(), "ES256");
        QCOMPARE(header["typ"].toString(), "ct");
        QCOMPARE(header["kid"].toString().toStdString(), m_signer.publicKey().id());
        const QJsonObject payload = payloadOf(jws);
        QCOMPARE(payload["r"].toString(), "S042-C02");
        QCOMPARE(payload["n"].toString(), "S042-C02-00018467");
        QCOMPARE(payload["s"].toInt(), 31204);
        QCOMPARE(decoded(payload["h"].toString().toLatin1()).size(), 32);
        QCOMPARE(payload["d"].toString(), "2026-10-08");
        QCOMPARE(payload["t"].toInt(), 2325);
        QCOMPARE(payload["b"].toString(), "2026-11-07");
        QCOMPARE(QJsonDocument(payload["l"].toArray()).toJson(QJsonDocument::Compact),
            R"([["A1",3000,1770,2000],["A2",1000,555,550]])");
        QVERIFY(!payload.contains("m"));
    }

    void longTicketsCarryTheRootOfTheirLinesInstead()
    {
        const QByteArray jws = proofOf(longSale(60));

        QVERIFY(jws.size() <= 1000);
        QVERIFY(verifies(jws, m_signer.publicKey().pem()));
        QVERIFY(!payloadOf(jws).contains("l"));
        crypto::MerkleTree tree;
        for (int n = 1; n <= 60; ++n) {
            tree.add(crypto::bytesOf("[\"A" + std::to_string(n) + "\",1000,1250,550]"));
        }
        QCOMPARE(payloadOf(jws)["m"].toString().toStdString(), crypto::base64Url(tree.root().bytes()));
    }

    void scannerReadsItBackFromThePaper_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("lines");
        QTest::newRow("80 mm, lines inside") << "epson-80" << 20;
        QTest::newRow("80 mm, root") << "epson-80" << 200;
        QTest::newRow("58 mm, lines inside") << "generic-58" << 20;
        QTest::newRow("58 mm, root") << "generic-58" << 100; // zbarimg takes no taller picture
    }

    void scannerReadsItBackFromThePaper()
    {
        QFETCH(const QString, profile);
        QFETCH(const int, lines);
        ReceiptSource source = longSale(lines);
        source.proof = proofOf(source).toStdString();
        const QTemporaryDir folder;
        const QString picture = folder.filePath("paper.png");
        print(makeReceipt(source), profile.toStdString(), picture);

        QProcess zbar;
        zbar.start("zbarimg", {"--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture});
        QVERIFY(zbar.waitForFinished());

        QCOMPARE(zbar.readAllStandardOutput().trimmed(), QByteArray::fromStdString(source.proof));
    }

private:
    QByteArray proofOf(const ReceiptSource& source)
    {
        return QByteArray::fromStdString(ticketProof(source.record, "2026-11-07", m_signer));
    }

    static void print(const Receipt& receipt, const std::string& name, const QString& picture)
    {
        const auto profile = drivers::findPrinterProfile(name);
        const auto job = drivers::encodeReceipt(adapters::documentOf(layOut(receipt), profile->columns), *profile);
        simulator::PrinterMechanism mechanism({.widthDots = profile->widthDots},
            [&](const simulator::PrintedPaper& paper) { QVERIFY(simulator::drawPaper(paper, picture.toStdString())); });
        for (const std::byte value : job.bytes) {
            mechanism.receive({&value, 1});
        }
        mechanism.tear(); // what has no cutter hangs out until somebody does
    }

    crypto::FileSigner m_signer = crypto::FileSigner::generate();
};

QTEST_APPLESS_MAIN(TicketProofTest)

#include "tst_ticket_proof.moc"
