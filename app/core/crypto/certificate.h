// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/result.h"
#include "app/core/crypto/signed_statement.h"

namespace comptoir::crypto {

using IssuerKey = std::array<std::byte, 32>;

/// Whose keys these are, said by HQ, or for a day by the store's hub (sync.md §6).
struct Certificate {
    std::string subject; ///< `S042-C03`; of an issuing key its name
    std::string store; ///< `S042`; empty for an issuing key
    std::string role; ///< `issuing`, `hub`, `till`, `tablet` or `back_office`
    std::string curveKey; ///< 32 bytes; empty for an issuing key
    std::string signingKey; ///< SubjectPublicKeyInfo of a register's; 32 bytes (Ed25519) of who issues
    std::int64_t epoch = 1; ///< grows with each enrolment and key of the device
    Instant notAfter;

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

enum class CertificateFault {
    Malformed, ///< not a certificate, or a signature that is not its issuer's
    OtherRoot, ///< its chain does not end at this root
    NotAllowed, ///< who issued it may not say such a thing
};

/// A certificate whose chain ends at the root.
struct ProvenCertificate {
    Certificate certificate;
    bool vouched = false; ///< by a hub, until HQ's certificate follows
    Instant validUntil; ///< the earliest end in its chain
};

/// `certificate` signed by `keys`, with the `chain` that speaks for them.
std::string issue(const Certificate& certificate, const IssuingKeys& keys, std::string_view chain);

/// Reads a certificate and follows its chain to `root`. The root names issuing keys; an issuing key names devices; a
/// hub vouches for registers of its own store. Whether it is still in time is the caller's question (`validUntil`).
Result<ProvenCertificate, CertificateFault> proveCertificate(std::string_view text, const IssuerKey& root);

} // namespace comptoir::crypto
