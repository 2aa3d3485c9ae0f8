// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/key_words.h"
#include "app/adapters/private_file.h"
#include "app/adapters/register_signer.h"
#include "tests/support/said_by.h"
#include "tests/support/software_tpm.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <stdexcept>

using namespace comptoir;
using comptoir::test::saidBy;
using comptoir::tests::SoftwareTpm;

namespace {

/// Empty when `text` holds each of `words`, else `text`.
std::string lacking(const std::string& text, std::initializer_list<const char*> words)
{
    for (const char* const word : words) {
        if (text.find(word) == std::string::npos) {
            return "\"" + text + "\" does not say: " + word;
        }
    }
    return {};
}

constexpr const char* kSafe = "What was sold is safe";
constexpr const char* kAgain = "enrol --again";

} // namespace

class RegisterSignerTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }

    void aKeyIsMadeInAFileUnlessATpmIsNamed()
    {
        const auto made = adapters::ownSigner(folder());

        QVERIFY(adapters::ownSigner(folder())->publicKey() == made->publicKey());
        const adapters::KeptKey kept = adapters::keptKey(folder());
        QVERIFY(kept.publicKey == made->publicKey());
        QCOMPARE(lacking(kept.place, {"journal.pem", "only its owner reads"}), std::string());
    }

    void aKeyFileThatCannotBeUsedSaysWhatIsSafeAndWhatToDo()
    {
        QCOMPARE(lacking(said(), {"is gone", kSafe, "pair --replace", kAgain}), std::string());

        adapters::ownSigner(folder());
        std::filesystem::permissions(file(), std::filesystem::perms{0644});
        QCOMPARE(lacking(said(), {"read by others", "chmod 600", "key rotate --compromised"}), std::string());

        adapters::writePrivateFile(file(), "no key");
        QCOMPARE(lacking(said(), {"cannot be read as a P-256 key", kSafe, kAgain}), std::string());
    }

    void aKeyThatATpmSealsIsOpenedByItAndToldWithoutIt()
    {
        NEEDS_SOFTWARE_TPM();
        SoftwareTpm tpm;
        const auto made = adapters::ownSigner(folder(), {.tpm = tpm.tcti()});

        QVERIFY(
            made->publicKey().verifies("body", adapters::existingSigner(folder(), {.tpm = tpm.tcti()})->sign("body")));
        tpm.stop();
        const adapters::KeptKey kept = adapters::keptKey(folder());
        QVERIFY(kept.publicKey == made->publicKey());
        QCOMPARE(lacking(kept.place, {"sealed by the TPM", "in memory"}), std::string());
    }

    void aKeyThatNeverLeavesTheTpmSignsToo()
    {
        NEEDS_SOFTWARE_TPM();
        SoftwareTpm tpm;
        const auto made = adapters::ownSigner(folder(), {.tpm = tpm.tcti(), .tpmSigns = true});

        QVERIFY(made->publicKey().verifies("body", made->sign("body")));
        QCOMPARE(lacking(adapters::keptKey(folder()).place, {"alone can sign with it"}), std::string());
    }

    void aTpmThatDoesNotOpenTheKeySaysWhatHappenedWhatIsSafeAndWhatToDo()
    {
        NEEDS_SOFTWARE_TPM();
        SoftwareTpm ours;
        SoftwareTpm other;
        adapters::ownSigner(folder(), {.tpm = ours.tcti()});

        QCOMPARE(lacking(said(), {"comptoir.toml does not say", "[keys]", kSafe, kAgain}), std::string());
        QCOMPARE(
            lacking(said({.tpm = other.tcti()}), {"not the one that protects the key", kSafe, kAgain}), std::string());
        ours.stop();
        const std::string tcti = ours.tcti();
        QCOMPARE(lacking(said({.tpm = tcti}), {"No TPM answers at", tcti.c_str(), "group `tss`", kSafe, kAgain}),
            std::string());
    }

    void aLockedOrBrokenTpmIsToldApart()
    {
        const crypto::TpmFault locked{crypto::TpmError::Locked, "tpm:session(1):bad auth"};
        QCOMPARE(lacking(adapters::whyNotOpened(locked, "x"), {"is locked", "bad auth", "password", kSafe, kAgain}),
            std::string());
        const crypto::TpmFault failed{crypto::TpmError::Failed, "the key's file is damaged"};
        QCOMPARE(lacking(adapters::whyNotOpened(failed, "x"), {"does not do what was asked", "damaged", kSafe, kAgain}),
            std::string());
    }

    void withoutItsTpmNoNewKeyIsMadeAndTheOldOneStays()
    {
        const auto before = adapters::ownSigner(folder());

        const std::string why =
            saidBy([&] { static_cast<void>(adapters::makeNextSigner(folder(), {.tpm = "device:/dev/no-tpm"})); });

        QCOMPARE(lacking(why, {"nothing has changed", "No TPM answers at", "made in a file"}), std::string());
        QVERIFY(adapters::existingSigner(folder())->publicKey() == before->publicKey());
        QVERIFY(!std::filesystem::exists(folder() / "keys" / "journal.next.pem"));
    }

    void aKeyMovesFromAFileIntoATpmAndBack()
    {
        NEEDS_SOFTWARE_TPM();
        SoftwareTpm tpm;
        adapters::ownSigner(folder());
        const auto sealed = adapters::makeNextSigner(folder(), {.tpm = tpm.tcti()});
        adapters::takeNextKey(folder());
        QVERIFY(adapters::existingSigner(folder(), {.tpm = tpm.tcti()})->publicKey() == sealed->publicKey());

        const auto plain = adapters::makeNextSigner(folder());
        adapters::takeNextKey(folder());

        QVERIFY(adapters::existingSigner(folder())->publicKey() == plain->publicKey());
    }

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path file() const { return folder() / "keys" / "journal.pem"; }

    std::string said(const adapters::KeyHome& home = {}) const
    {
        return saidBy([&] { static_cast<void>(adapters::existingSigner(folder(), home)); });
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RegisterSignerTest)
#include "tst_register_signer.moc"
