// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/key_file.h"
#include "app/core/crypto/tpm.h"

#include <filesystem>
#include <string>

namespace comptoir::adapters {

// What people are told of a register's key: what happened, what is safe, what to do.

std::string whyUnusable(crypto::KeyError error, const std::filesystem::path& file);

/// The TPM that protects the key does not open it. `tcti` is how it was asked; empty: nobody said how.
std::string whyNotOpened(const crypto::TpmFault& fault, const std::string& tcti);

/// The TPM makes no new key.
std::string whyNotMade(const crypto::TpmFault& fault, const std::string& tcti);

} // namespace comptoir::adapters
