// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/hash.h"
#include "app/core/crypto/signer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <system_error>

#include <unistd.h>

using namespace comptoir::crypto;

class SignerTest : public QObject {
    Q_OBJECT

private slots:
    void aSignatureHoldsForItsBodyAndKeyOnly()
    {
        FileSigner signer = FileSigner::generate();
        const Bytes signature = signer.sign("body");

        QVERIFY(signer.publicKey().verifies("body", signature));
        QVERIFY(!signer.publicKey().verifies("bodY", signature));
        QVERIFY(!FileSigner::generate().publicKey().verifies("body", signature));
        SignatureChecker checker(signer.publicKey());
        QVERIFY(checker.accepts(sha256("body"), signature));
        QVERIFY(!checker.accepts(sha256("other"), signature));
        QVERIFY(checker.accepts(sha256("body"), signature)); // a refusal leaves nothing behind
    }

    void everyChangedByteOfASignatureIsRefused()
    {
        FileSigner signer = FileSigner::generate();
        const Bytes signature = signer.sign("body");
        SignatureChecker checker(signer.publicKey());
        for (std::size_t at = 0; at < signature.size(); ++at) {
            for (const int flip : {0x01, 0x02, 0x10, 0x80, 0xff}) {
                Bytes changed = signature;
                changed[at] ^= static_cast<std::byte>(flip);
                QVERIFY(!checker.accepts(sha256("body"), changed));
            }
            QVERIFY(!checker.accepts(sha256("body"), std::span(signature).first(at)));
        }
        Bytes longer = signature;
        longer.push_back(std::byte{0});
        QVERIFY(!checker.accepts(sha256("body"), longer));
    }

    void aKeyIsSavedForItsOwnerAloneAndLoadedAgain()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = path(folder, "register.pem");
        FileSigner signer = FileSigner::generate();
        signer.save(file);

        QCOMPARE(QFile::permissions(QString::fromStdString(file.string()))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        auto loaded = FileSigner::load(file);
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->publicKey() == signer.publicKey());
        QVERIFY(signer.publicKey().verifies("body", loaded->sign("body")));
    }

    void aKeyIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = path(folder, "register.pem");
        const FileSigner first = FileSigner::generate();
        first.save(file);

        QVERIFY_EXCEPTION_THROWN(FileSigner::generate().save(file), std::system_error);

        QVERIFY(FileSigner::load(file)->publicKey() == first.publicKey());
        QVERIFY(!std::filesystem::exists(file.string() + ".new"));
    }

    void whyAKeyCannotBeUsedIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(FileSigner::load(path(folder, "none.pem")).error() == KeyError::Missing);

        const std::filesystem::path shared = path(folder, "shared.pem");
        FileSigner::generate().save(shared);
        std::filesystem::permissions(shared, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
        QVERIFY(FileSigner::load(shared).error() == KeyError::Exposed);

        QFile broken(folder.filePath("broken.pem"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        broken.close();
        broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(FileSigner::load(path(folder, "broken.pem")).error() == KeyError::Malformed);
    }

    void aKeyThatAnotherAccountOwnsIsNotUsed()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can give a file away");
        }
        const QTemporaryDir folder;
        const std::filesystem::path file = path(folder, "foreign.pem");
        FileSigner::generate().save(file);
        constexpr uid_t kNobody = 65534;
        QCOMPARE(::chown(file.c_str(), kNobody, kNobody), 0);

        QVERIFY(FileSigner::load(file).error() == KeyError::Foreign);
    }

    void aPublicKeyIsReadBackFromEitherForm()
    {
        const FileSigner signer = FileSigner::generate();
        const PublicKey& key = signer.publicKey();

        QVERIFY(PublicKey::fromPem(key.pem()) == key);
        QVERIFY(PublicKey::fromDer(key.der()) == key);
        QCOMPARE(key.id(), sha256(key.der()).hex().substr(0, 16));
        QVERIFY(!PublicKey::fromPem("nonsense"));
        QVERIFY(!PublicKey::fromDer({}));
        Bytes longer = key.der();
        longer.push_back(std::byte{0});
        QVERIFY(!PublicKey::fromDer(longer));
    }

    void onlyP256IsAKey()
    {
        constexpr const char* kEd25519 = "-----BEGIN PUBLIC KEY-----\n"
                                         "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                         "-----END PUBLIC KEY-----\n";
        QVERIFY(!PublicKey::fromPem(kEd25519));
    }

    void theRawFormIsTwoNumbersOf32Bytes()
    {
        const auto der = fromHex("3007020101020200ff");
        const auto raw = rawSignature(*der);
        QVERIFY(raw.has_value());
        QCOMPARE(hex(*raw), std::string(62, '0') + "01" + std::string(62, '0') + "ff");
        QVERIFY(!rawSignature(*fromHex("3006020101")));
        QVERIFY(!rawSignature({}));
    }

    void stockOpensslAgrees()
    {
        const QString openssl = QStandardPaths::findExecutable("openssl");
        if (openssl.isEmpty()) {
            qInfo("COMPTOIR_TEST_SKIPPED: no openssl program");
            QSKIP("there is no openssl program on this machine");
        }
        const QTemporaryDir folder;
        FileSigner signer = FileSigner::generate();
        const std::string body = R"({"label":"T-shirt écru"})";
        write(folder.filePath("body.json"), body);
        write(folder.filePath("key.pem"), signer.publicKey().pem());
        write(folder.filePath("sig.der"), std::string(textOf(signer.sign(body))));

        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(openssl, {"dgst", "-sha256", "-verify", "key.pem", "-signature", "sig.der", "body.json"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("Verified OK"));
        QCOMPARE(process.exitCode(), 0);
    }

private:
    static std::filesystem::path path(const QTemporaryDir& folder, const char* name)
    {
        return folder.filePath(name).toStdString();
    }

    static void write(const QString& path, const std::string& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.data(), static_cast<qint64>(content.size()));
    }
};

QTEST_GUILESS_MAIN(SignerTest)

#include "tst_signer.moc"
