// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/hash.h"
#include "app/core/crypto/tpm_signer.h"
#include "tests/support/software_tpm.h"

#include <QElapsedTimer>
#include <QTest>

#include <tss2/tss2_esys.h>
#include <tss2/tss2_tctildr.h>

using namespace comptoir::crypto;
using comptoir::tests::SoftwareTpm;

namespace {

constexpr bool kSealed = false;
constexpr bool kInside = true;

/// The owner of a machine sets a password for what hangs below its storage key.
bool setOwnerPassword(const std::string& tcti)
{
    TSS2_TCTI_CONTEXT* transport = nullptr;
    ESYS_CONTEXT* esys = nullptr;
    TPM2B_AUTH password{};
    password.size = 1;
    password.buffer[0] = 'x';
    const bool set = Tss2_TctiLdr_Initialize(tcti.c_str(), &transport) == TSS2_RC_SUCCESS
        && Esys_Initialize(&esys, transport, nullptr) == TSS2_RC_SUCCESS
        && Esys_HierarchyChangeAuth(esys, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &password)
            == TSS2_RC_SUCCESS;
    Esys_Finalize(&esys);
    Tss2_TctiLdr_Finalize(&transport);
    return set;
}

/// What goes through a key file and back.
TpmKeyFile keptAndRead(const TpmKeyFile& key)
{
    return *TpmKeyFile::parse(key.text());
}

} // namespace

class TpmSignerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_SOFTWARE_TPM();
        quietenTpmLibrary();
    }

    void aSealedKeySignsInMemoryOnceTheTpmHasOpenedIt()
    {
        SoftwareTpm tpm;
        const auto made = makeTpmKey(tpm.tcti(), kSealed);
        QVERIFY(made.has_value());

        const auto signer = openTpmKey(keptAndRead(*made), tpm.tcti());
        tpm.stop();

        QVERIFY(signer.has_value());
        QVERIFY((*signer)->publicKey() == made->publicKey);
        QVERIFY(made->publicKey.verifies("body", (*signer)->sign("body")));
    }

    void aKeyInsideTheTpmSignsThereAndNowhereElse()
    {
        SoftwareTpm tpm;
        const auto made = makeTpmKey(tpm.tcti(), kInside);
        QVERIFY(made.has_value());
        QVERIFY(keptAndRead(*made).signsInside());

        const auto signer = openTpmKey(keptAndRead(*made), tpm.tcti());

        QVERIFY(signer.has_value());
        QVERIFY(made->publicKey.verifies("body", (*signer)->sign("body")));
        QVERIFY(!made->publicKey.verifies("bodY", (*signer)->sign("body")));
        tpm.stop();
        try {
            static_cast<void>((*signer)->sign("body"));
            QFAIL("it signed");
        } catch (const std::runtime_error& error) {
            const std::string said = error.what();
            QVERIFY2(said.find("does not sign any more") != std::string::npos, said.c_str());
            QVERIFY2(said.find("What is recorded is safe") != std::string::npos, said.c_str());
            QVERIFY2(said.find("Start the till again") != std::string::npos, said.c_str());
        }
    }

    void theFileTellsThePublicKeyToAnyToolAndThePrivateOneToNone()
    {
        SoftwareTpm tpm;
        for (const bool inside : {kSealed, kInside}) {
            const auto made = makeTpmKey(tpm.tcti(), inside);
            QVERIFY(made.has_value());
            const std::string text = made->text();
            QVERIFY(PublicKey::fromPem(text) == made->publicKey);
            QVERIFY(text.find("PRIVATE KEY") == std::string::npos);
            QVERIFY(!FileSigner::fromPem(text));
        }
    }

    void whatTheTpmHadLoadedIsLoadedAgainAfterTheMachineSlept()
    {
        SoftwareTpm tpm;
        const auto made = makeTpmKey(tpm.tcti(), kInside);
        const auto signer = openTpmKey(*made, tpm.tcti());
        QVERIFY(signer.has_value());

        tpm.stop();
        tpm.start();

        QVERIFY(made->publicKey.verifies("body", (*signer)->sign("body")));
    }

    void nothingStaysLoadedInTheTpm()
    {
        SoftwareTpm tpm;
        for (int i = 0; i < 8; ++i) { // it has room for three
            const auto made = makeTpmKey(tpm.tcti(), i % 2 == 0);
            QVERIFY2(made.has_value(), made ? "" : made.error().detail.c_str());
            QVERIFY(openTpmKey(*made, tpm.tcti()).has_value());
        }
    }

    void anotherMachinesTpmOpensNothing()
    {
        SoftwareTpm ours;
        SoftwareTpm other;
        for (const bool inside : {kSealed, kInside}) {
            const auto made = makeTpmKey(ours.tcti(), inside);
            const auto opened = openTpmKey(*made, other.tcti());
            QVERIFY(!opened.has_value());
            QVERIFY2(opened.error().error == TpmError::Changed, opened.error().detail.c_str());
        }
    }

    void aTpmThatIsNotThereIsSaidToBeAbsent()
    {
        SoftwareTpm tpm;
        const auto made = makeTpmKey(tpm.tcti(), kSealed);
        tpm.stop();

        for (const std::string& tcti : {tpm.tcti(), std::string("device:/dev/no-tpm"), std::string("nonsense")}) {
            QVERIFY(makeTpmKey(tcti, kSealed).error().error == TpmError::Absent);
            QVERIFY(openTpmKey(*made, tcti).error().error == TpmError::Absent);
        }
    }

    void aTpmWhoseOwnerSetAPasswordIsLocked()
    {
        SoftwareTpm tpm;
        const auto made = makeTpmKey(tpm.tcti(), kSealed);

        QVERIFY(setOwnerPassword(tpm.tcti()));

        const auto opened = openTpmKey(*made, tpm.tcti());
        QVERIFY2(opened.error().error == TpmError::Locked, opened.error().detail.c_str());
        QVERIFY(makeTpmKey(tpm.tcti(), kInside).error().error == TpmError::Locked);
    }

    void aFileWithThePartsOfTwoKeysIsDamaged()
    {
        SoftwareTpm tpm;
        const auto one = makeTpmKey(tpm.tcti(), kSealed);
        const auto two = makeTpmKey(tpm.tcti(), kSealed);
        const auto inside = makeTpmKey(tpm.tcti(), kInside);

        for (const TpmKeyFile& mixed : {TpmKeyFile{one->publicKey, two->object, one->sealed},
                 TpmKeyFile{one->publicKey, one->object, two->sealed}, TpmKeyFile{one->publicKey, inside->object, {}},
                 TpmKeyFile{one->publicKey, {Bytes(3), Bytes(3)}, one->sealed}}) {
            const auto opened = openTpmKey(mixed, tpm.tcti());
            QVERIFY(!opened.has_value());
            QVERIFY2(opened.error().detail.find("damaged") != std::string::npos, opened.error().detail.c_str());
        }
        QVERIFY(!TpmKeyFile::parse("nonsense"));
        QVERIFY(!TpmKeyFile::parse(one->publicKey.pem()));
        QVERIFY(!TpmKeyFile::parse(FileSigner::generate().pem()));
    }

    void whatItCostsIsTold()
    {
        constexpr int kTimes = 200;
        SoftwareTpm tpm;
        for (const bool inside : {kSealed, kInside}) {
            const auto made = makeTpmKey(tpm.tcti(), inside);
            QElapsedTimer since;
            since.start();
            const auto signer = openTpmKey(*made, tpm.tcti());
            const auto opened = since.nsecsElapsed() / 1000;
            since.start();
            for (int i = 0; i < kTimes; ++i) {
                QVERIFY(!(*signer)->sign("body").empty());
            }
            qInfo("%s: opened in %lld µs, a signature in %lld µs", inside ? "inside" : "sealed",
                static_cast<long long>(opened), static_cast<long long>(since.nsecsElapsed() / 1000 / kTimes));
        }
    }
};

QTEST_GUILESS_MAIN(TpmSignerTest)

#include "tst_tpm_signer.moc"
