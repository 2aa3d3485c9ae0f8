// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/public_key.h"

#include <filesystem>
#include <memory>

namespace comptoir::crypto {

enum class KeyError {
    Missing, ///< no such file
    Unreadable, ///< there, but not to be read
    Exposed, ///< others than its owner may read it
    Foreign, ///< another account owns it, and may change it
    Malformed, ///< not a P-256 private key
};

/// Holds a register's private key: a file here, a TPM elsewhere. One thread.
class Signer {
public:
    virtual ~Signer() = default;

    virtual const PublicKey& publicKey() const = 0;

    /// ECDSA P-256 / SHA-256 of `body`, DER. Throws std::runtime_error when the key no longer answers.
    virtual Bytes sign(std::string_view body) = 0;
};

/// A key in a PEM file (PKCS #8) that only its owner can read.
class FileSigner final : public Signer {
public:
    /// Makes a key that lives in memory until it is saved.
    static FileSigner generate();

    static Result<FileSigner, KeyError> load(const std::filesystem::path& file);

    FileSigner(FileSigner&&) noexcept;
    FileSigner& operator=(FileSigner&&) noexcept;
    ~FileSigner() override;

    /// Writes `file` as 0600, whole or not at all, durably. Throws std::system_error when the machine refuses,
    /// and when `file` exists: a key is never overwritten.
    void save(const std::filesystem::path& file) const;

    const PublicKey& publicKey() const override;
    Bytes sign(std::string_view body) override;

private:
    struct Native;

    explicit FileSigner(std::unique_ptr<Native> native);

    std::unique_ptr<Native> m_native;
};

} // namespace comptoir::crypto
