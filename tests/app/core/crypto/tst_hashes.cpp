// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/hash.h"
#include "app/core/crypto/merkle.h"
#include "app/core/crypto/stream_hash.h"

#include <QTest>

#include <array>

using namespace comptoir::crypto;

class HashesTest : public QObject {
    Q_OBJECT

private slots:
    void sha256IsThatOfTheStandard_data() // FIPS 180-4 examples
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");

        QTest::newRow("nothing") << QByteArray("")
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void sha256IsThatOfTheStandard()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hash);

        QCOMPARE(QByteArray::fromStdString(sha256(text.toStdString()).hex()), hash);
    }

    void partsHaveTheHashOfTheWhole()
    {
        const std::string text(1'000'000, 'a');
        StreamHash hash;
        for (std::size_t at = 0, size = 1; at < text.size(); at += size, size = size * 3 % 70'001) {
            hash.add(bytesOf(std::string_view(text).substr(at, size)));
        }

        QVERIFY(hash.value() == sha256(text));
        QVERIFY(StreamHash().value() == sha256(""));
    }

    void aHashIsReadFromItsOwnSpellingOnly()
    {
        const std::string text = sha256("abc").hex();
        QVERIFY(Hash::fromHex(text) == sha256("abc"));
        QVERIFY(!Hash::fromHex(text.substr(1)));
        QVERIFY(!Hash::fromHex(text + "00"));
        QVERIFY(!Hash::fromHex("BA" + text.substr(2)));
        QVERIFY(Hash().isZero());
        QVERIFY(Hash::fromHex(std::string(64, '0'))->isZero());
    }

    void merkleRootsAreThoseOfTheLogs_data() // the reference tree of Certificate Transparency (RFC 6962)
    {
        QTest::addColumn<int>("leaves");
        QTest::addColumn<QByteArray>("root");

        constexpr auto roots = std::to_array<const char*>({
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        });
        int leaves = 0;
        for (const char* root : roots) {
            QTest::newRow(qPrintable(QString("%1 leaves").arg(leaves))) << leaves << QByteArray(root);
            ++leaves;
        }
    }

    void merkleRootsAreThoseOfTheLogs()
    {
        QFETCH(int, leaves);
        QFETCH(QByteArray, root);
        constexpr auto data = std::to_array<const char*>(
            {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"});

        MerkleTree tree;
        for (int i = 0; i < leaves; ++i) {
            tree.add(*fromHex(data[static_cast<std::size_t>(i)]));
        }

        QCOMPARE(static_cast<int>(tree.size()), leaves);
        QCOMPARE(QByteArray::fromStdString(tree.root().hex()), root);
    }
};

QTEST_APPLESS_MAIN(HashesTest)

#include "tst_hashes.moc"
