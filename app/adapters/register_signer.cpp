// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/register_signer.h"

#include "app/adapters/private_file.h"
#include "app/core/storage/journal_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::adapters {

namespace {

std::filesystem::path keyFile(const std::filesystem::path& folder)
{
    return ownKeyFolder(folder) / "journal.pem";
}

std::filesystem::path nextKeyFile(const std::filesystem::path& folder)
{
    return ownKeyFolder(folder) / "journal.next.pem";
}

std::string sentence(crypto::KeyError error, const std::filesystem::path& file)
{
    switch (error) {
    case crypto::KeyError::Missing:
        return fmt::format("The register's key {} is gone. What was sold is safe. A manager runs `comptoirctl pair "
                           "--replace` at the hub and `comptoirctl enrol --again` here; the till then sells on with a "
                           "new key.",
            file.native());
    case crypto::KeyError::Exposed:
        return fmt::format("{} may be read by others: it is not used. Run `chmod 600` on it; if somebody may have "
                           "copied it, replace the key with `comptoirctl key rotate --compromised`.",
            file.native());
    case crypto::KeyError::Foreign:
        return fmt::format("{} belongs to another account: it is not used. Run this as the account that owns it, or "
                           "give it back with `chown`; if somebody may have changed it, replace the key with "
                           "`comptoirctl key rotate --compromised`.",
            file.native());
    case crypto::KeyError::Unreadable:
    case crypto::KeyError::Malformed:
        return fmt::format("{} cannot be read as a P-256 key. What was sold is safe. Restore it, or move it away and "
                           "enrol this till again with `comptoirctl enrol --again`.",
            file.native());
    }
    return {};
}

std::unique_ptr<crypto::Signer> load(const std::filesystem::path& file)
{
    auto loaded = crypto::FileSigner::load(file);
    if (!loaded) {
        throw std::runtime_error(sentence(loaded.error(), file));
    }
    return std::make_unique<crypto::FileSigner>(std::move(*loaded));
}

std::unique_ptr<crypto::Signer> make(const std::filesystem::path& file)
{
    crypto::FileSigner made = crypto::FileSigner::generate();
    made.save(file);
    return std::make_unique<crypto::FileSigner>(std::move(made));
}

} // namespace

std::unique_ptr<crypto::Signer> existingSigner(const std::filesystem::path& folder)
{
    return load(keyFile(folder));
}

std::string placeOfKey(const std::filesystem::path& folder)
{
    return fmt::format("{}, a file that only its owner reads", keyFile(folder).native());
}

std::unique_ptr<crypto::Signer> ownSigner(const std::filesystem::path& folder)
{
    const std::filesystem::path file = keyFile(folder);
    return std::filesystem::exists(file) ? load(file) : make(file);
}

std::unique_ptr<crypto::Signer> makeNextSigner(const std::filesystem::path& folder)
{
    const std::filesystem::path file = nextKeyFile(folder);
    std::filesystem::remove(file); // of a replacement that nobody heard of
    return make(file);
}

void takeNextKey(const std::filesystem::path& folder)
{
    replaceFile(nextKeyFile(folder), keyFile(folder));
}

std::unique_ptr<crypto::Signer> settledSigner(const std::filesystem::path& folder, storage::Connection& till)
{
    const storage::KeyInForce now = storage::JournalReader(till).keyInForce();
    if (const std::filesystem::path file = nextKeyFile(folder); std::filesystem::exists(file)) {
        if (load(file)->publicKey().id() == now.id) {
            takeNextKey(folder);
        } else {
            std::filesystem::remove(file);
        }
    }
    auto signer = existingSigner(folder);
    if (std::ranges::find(now.ended, signer->publicKey().id()) != now.ended.end()) {
        throw std::runtime_error(fmt::format("{} holds the key {}, which this journal has replaced or revoked: nobody "
                                             "believes what it signs. What was sold is safe. Put the right file back, "
                                             "or enrol this till again with `comptoirctl enrol --again`.",
            keyFile(folder).native(), signer->publicKey().id()));
    }
    return signer;
}

} // namespace comptoir::adapters
