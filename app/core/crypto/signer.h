// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/key_file.h"
#include "app/core/crypto/public_key.h"

#include <filesystem>
#include <memory>

namespace comptoir::crypto {

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

    /// The key as such a file holds it: a secret.
    std::string pem() const;
    static std::optional<FileSigner> fromPem(std::string_view pem);

    FileSigner(FileSigner&&) noexcept;
    FileSigner& operator=(FileSigner&&) noexcept;
    ~FileSigner() override;

    /// As writeKeyFile().
    void save(const std::filesystem::path& file) const;

    const PublicKey& publicKey() const override;
    Bytes sign(std::string_view body) override;

private:
    struct Native;

    explicit FileSigner(std::unique_ptr<Native> native);

    std::unique_ptr<Native> m_native;
};

} // namespace comptoir::crypto
