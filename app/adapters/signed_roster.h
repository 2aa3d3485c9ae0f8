// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/certificate.h"
#include "sync/link/roster.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::adapters {

/// One store's roster as HQ signs it: a line a device, readable, with the issuing key's chain (sync.md §6).
std::string signRoster(
    std::string_view store, const sync::Roster& roster, const crypto::IssuingKeys& keys, std::string_view chain);

/// The roster of `store` in `text`, when an issuing key of `root` signed it. Its version is HQ's.
std::optional<sync::Roster> proveRoster(std::string_view text, const crypto::IssuerKey& root, std::string_view store);

} // namespace comptoir::adapters
