// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/register_signer.h"

#include "app/adapters/key_words.h"
#include "app/adapters/private_file.h"
#include "app/core/crypto/tpm_signer.h"
#include "app/core/storage/journal_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::adapters {

namespace {

std::filesystem::path keyFile(const std::filesystem::path& folder)
{
    return folder / "keys" / "journal.pem";
}

std::filesystem::path nextKeyFile(const std::filesystem::path& folder)
{
    return folder / "keys" / "journal.next.pem";
}

std::string readKey(const std::filesystem::path& file)
{
    auto text = crypto::readKeyFile(file);
    if (!text) {
        throw std::runtime_error(whyUnusable(text.error(), file));
    }
    return std::move(*text);
}

/// Asks no TPM.
crypto::PublicKey publicKeyIn(const std::filesystem::path& file)
{
    const std::string text = readKey(file);
    if (const auto inTpm = crypto::TpmKeyFile::parse(text)) {
        return inTpm->publicKey;
    }
    const auto key = crypto::FileSigner::fromPem(text);
    if (!key) {
        throw std::runtime_error(whyUnusable(crypto::KeyError::Malformed, file));
    }
    return key->publicKey();
}

std::unique_ptr<crypto::Signer> load(const std::filesystem::path& file, const KeyHome& home)
{
    const std::string text = readKey(file);
    if (const auto inTpm = crypto::TpmKeyFile::parse(text)) {
        auto opened = home.tpm.empty() ? unexpected(crypto::TpmFault{crypto::TpmError::Absent, {}})
                                       : crypto::openTpmKey(*inTpm, home.tpm);
        if (!opened) {
            throw std::runtime_error(whyNotOpened(opened.error(), home.tpm));
        }
        return std::move(*opened);
    }
    auto key = crypto::FileSigner::fromPem(text);
    if (!key) {
        throw std::runtime_error(whyUnusable(crypto::KeyError::Malformed, file));
    }
    return std::make_unique<crypto::FileSigner>(std::move(*key));
}

std::unique_ptr<crypto::Signer> make(
    const std::filesystem::path& folder, const std::filesystem::path& file, const KeyHome& home)
{
    ownKeyFolder(folder);
    if (home.tpm.empty()) {
        crypto::FileSigner made = crypto::FileSigner::generate();
        made.save(file);
        return std::make_unique<crypto::FileSigner>(std::move(made));
    }
    const auto made = crypto::makeTpmKey(home.tpm, home.tpmSigns);
    if (!made) {
        throw std::runtime_error(whyNotMade(made.error(), home.tpm));
    }
    crypto::writeKeyFile(file, made->text());
    return load(file, home); // proven before anybody relies on it
}

} // namespace

std::unique_ptr<crypto::Signer> existingSigner(const std::filesystem::path& folder, const KeyHome& home)
{
    return load(keyFile(folder), home);
}

KeptKey keptKey(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keyFile(folder);
    if (const auto inTpm = crypto::TpmKeyFile::parse(readKey(file))) {
        return {inTpm->publicKey,
            inTpm->signsInside()
                ? fmt::format("the TPM of this machine, which alone can sign with it; {} names it", file.native())
                : fmt::format("{}, sealed by the TPM of this machine; in memory while the till runs", file.native())};
    }
    return {publicKeyIn(file), fmt::format("{}, a file that only its owner reads", file.native())};
}

std::unique_ptr<crypto::Signer> ownSigner(const std::filesystem::path& folder, const KeyHome& home)
{
    const std::filesystem::path file = keyFile(folder);
    return std::filesystem::exists(file) ? load(file, home) : make(folder, file, home);
}

std::unique_ptr<crypto::Signer> makeNextSigner(const std::filesystem::path& folder, const KeyHome& home)
{
    const std::filesystem::path file = nextKeyFile(folder);
    std::filesystem::remove(file); // of a replacement that nobody heard of
    return make(folder, file, home);
}

void takeNextKey(const std::filesystem::path& folder)
{
    replaceFile(nextKeyFile(folder), keyFile(folder));
}

std::unique_ptr<crypto::Signer> settledSigner(
    const std::filesystem::path& folder, storage::Connection& till, const KeyHome& home)
{
    const storage::KeyInForce now = storage::JournalReader(till).keyInForce();
    if (const std::filesystem::path file = nextKeyFile(folder); std::filesystem::exists(file)) {
        if (publicKeyIn(file).id() == now.id) {
            takeNextKey(folder);
        } else {
            std::filesystem::remove(file);
        }
    }
    auto signer = existingSigner(folder, home);
    if (std::ranges::find(now.ended, signer->publicKey().id()) != now.ended.end()) {
        throw std::runtime_error(fmt::format("{} holds the key {}, which this journal has replaced or revoked: nobody "
                                             "believes what it signs. What was sold is safe. Put the right file back, "
                                             "or enrol this till again with `comptoirctl enrol --again`.",
            keyFile(folder).native(), signer->publicKey().id()));
    }
    return signer;
}

} // namespace comptoir::adapters
