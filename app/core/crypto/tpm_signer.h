// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/crypto/tpm.h"

#include <memory>
#include <string>
#include <string_view>

namespace comptoir::crypto {

/// A register's key that the TPM of its machine protects, as its file holds it: useless on any other machine. PEM
/// blocks, of which the first is the public key as everywhere.
struct TpmKeyFile {
    PublicKey publicKey;
    TpmObject object; ///< the key itself when the TPM signs, else the secret that opens `sealed`
    Bytes sealed; ///< the private key, encrypted; empty when it never leaves the TPM

    bool signsInside() const { return sealed.empty(); }

    std::string text() const;

    /// Empty for a key file of another kind, or a damaged one.
    static std::optional<TpmKeyFile> parse(std::string_view text);
};

/// Makes a key in memory, sealed by the TPM (journal.md §3); with `signsInside` one that never leaves it, at the price
/// of the TPM's time for every record.
Result<TpmKeyFile, TpmFault> makeTpmKey(const std::string& tcti, bool signsInside);

/// The signer of a key file. A sealed key is opened once: after that the TPM is not asked again. A key that the TPM
/// signs with has signed once when this returns.
Result<std::unique_ptr<Signer>, TpmFault> openTpmKey(const TpmKeyFile& key, const std::string& tcti);

} // namespace comptoir::crypto
