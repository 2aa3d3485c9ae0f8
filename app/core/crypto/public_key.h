// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"

#include <memory>

namespace comptoir::crypto {

/// The public half of a register's key (ECDSA on P-256). Cheap to copy; every copy may be used on any one thread.
class PublicKey {
public:
    /// Empty unless `pem` is a P-256 key as SubjectPublicKeyInfo.
    static std::optional<PublicKey> fromPem(std::string_view pem);
    static std::optional<PublicKey> fromDer(std::span<const std::byte> spki);

    const Bytes& der() const { return m_der; }
    std::string pem() const;

    /// The first 16 hex digits of SHA-256 of the SubjectPublicKeyInfo (journal.md §3).
    const std::string& id() const { return m_id; }

    /// Whether `derSignature` is this key's ECDSA / SHA-256 signature of `body`. Anything malformed is simply false.
    bool verifies(std::string_view body, std::span<const std::byte> derSignature) const;

    friend bool operator==(const PublicKey& a, const PublicKey& b) { return a.m_der == b.m_der; }

private:
    friend class SignatureChecker;
    struct Native;

    explicit PublicKey(std::shared_ptr<const Native> native);

    std::shared_ptr<const Native> m_native;
    Bytes m_der;
    std::string m_id;
};

/// Checks many signatures of one key, set up once: as fast as the library allows. One thread.
class SignatureChecker {
public:
    explicit SignatureChecker(const PublicKey& key);
    SignatureChecker(SignatureChecker&&) noexcept;
    SignatureChecker& operator=(SignatureChecker&&) noexcept;
    ~SignatureChecker();

    /// Whether `derSignature` signs a body whose SHA-256 is `hash`.
    bool accepts(const Hash& hash, std::span<const std::byte> derSignature);

private:
    struct Native;

    std::unique_ptr<Native> m_native;
};

/// The 64 bytes r‖s of a DER signature, as JOSE and the receipt's `Sig` want it. Empty for anything malformed.
std::optional<Bytes> rawSignature(std::span<const std::byte> derSignature);

} // namespace comptoir::crypto
