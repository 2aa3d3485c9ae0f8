// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/storage/connection.h"

#include <filesystem>
#include <memory>
#include <string>

namespace comptoir::adapters {

/// Where the keys of a register are made.
struct KeyHome {
    std::string tpm = {}; ///< TCTI of the machine's TPM, such as `device:/dev/tpmrm0`; empty: keys are made in files
    bool tpmSigns = false; ///< the key never leaves the TPM, which takes its time for every record
};

/// The journal's signing key, kept in `keys/journal.pem` (0600), which its TPM must open when it was made there. Throws
/// std::runtime_error that says what happened, what is safe and what to do when it is gone or cannot be used.
std::unique_ptr<crypto::Signer> existingSigner(const std::filesystem::path& folder, const KeyHome& home = {});

/// What its file says of that key, without a TPM. Throws as above.
struct KeptKey {
    crypto::PublicKey publicKey;
    std::string place; ///< in words
};
KeptKey keptKey(const std::filesystem::path& folder);

/// The same, made here when there is none: at an enrolment only, which makes the key known.
std::unique_ptr<crypto::Signer> ownSigner(const std::filesystem::path& folder, const KeyHome& home = {});

// A key is replaced in three steps, each durable before the next: the next one is made and kept beside the one in
// force; it is announced, in the journal or by an enrolment; it takes the place of the old one, which is gone then.

/// Makes the key that follows, in `keys/journal.next.pem`.
std::unique_ptr<crypto::Signer> makeNextSigner(const std::filesystem::path& folder, const KeyHome& home = {});

/// The next key takes the place of the one in force.
void takeNextKey(const std::filesystem::path& folder);

/// The key at a start, once a replacement that was interrupted has ended: the next key is taken when the journal in
/// `till`, the open till.db, has announced it, and forgotten otherwise. Throws as existingSigner() does.
std::unique_ptr<crypto::Signer> settledSigner(
    const std::filesystem::path& folder, storage::Connection& till, const KeyHome& home = {});

} // namespace comptoir::adapters
