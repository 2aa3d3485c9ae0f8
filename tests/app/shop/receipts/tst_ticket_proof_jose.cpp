// SPDX-License-Identifier: Apache-2.0
#include "app/shop/receipts/ticket_proof.h"
#include "tests/app/shop/receipts/receipt_cases.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

namespace {

constexpr const char* kPackages = "/usr/share/nodejs"; // of Debian; another node does not look there by itself

/// The ticket number in `jws`, as a stock JOSE library reads it once `pem` verified it; empty when it does not.
QByteArray numberIn(const QByteArray& jws, const std::string& pem)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", kPackages);
    node.setProcessEnvironment(environment);
    node.start("node",
        {"-e",
            "const {compactVerify, importSPKI} = require('jose');"
            "(async () => {"
            "  const key = await importSPKI(process.argv[2], 'ES256');"
            "  const {payload} = await compactVerify(process.argv[1], key);"
            "  console.log(JSON.parse(new TextDecoder().decode(payload)).n);"
            "})().catch(error => { console.error(error.code); process.exit(1); });",
            jws, QString::fromStdString(pem)});
    node.waitForFinished();
    const QByteArray told = node.readAllStandardError().trimmed();
    if (!told.isEmpty()) {
        qInfo("%s", told.constData());
    }
    return node.readAllStandardOutput().trimmed();
}

} // namespace

/// The receipt's QR, read by a JOSE library that is not ours.
class TicketProofJoseTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("node").isEmpty() || !QFile::exists(QString(kPackages) + "/jose")) {
            QSKIP("COMPTOIR_TEST_SKIPPED: node and the package node-jose are not on this machine");
        }
    }

    void aStockLibraryVerifiesIt()
    {
        crypto::FileSigner signer = crypto::FileSigner::generate();
        const QByteArray jws =
            QByteArray::fromStdString(shop::ticketProof(plainSale().record, std::string("2026-11-07"), signer));

        QCOMPARE(numberIn(jws, signer.publicKey().pem()), "S042-C02-00018467");
    }

    void itRefusesAnotherKey()
    {
        crypto::FileSigner signer = crypto::FileSigner::generate();
        const QByteArray jws = QByteArray::fromStdString(shop::ticketProof(plainSale().record, std::nullopt, signer));

        QCOMPARE(numberIn(jws, crypto::FileSigner::generate().publicKey().pem()), "");
    }
};

QTEST_APPLESS_MAIN(TicketProofJoseTest)

#include "tst_ticket_proof_jose.moc"
