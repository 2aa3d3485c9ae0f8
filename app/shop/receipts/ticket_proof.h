// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/journal/record.h"

#include <optional>
#include <string>

namespace comptoir::shop {

/// The receipt's QR: a compact JWS (ES256, `typ` ct, the register's key) that a store with no network verifies
/// (receipts-and-returns.md §1). Payload, keys of one letter: `r` register, `n` ticket number, `s` sequence, `h` hash
/// (base64url), `d` business day, `t` total in minor units, `b` last day of return, where there is one, and `l` the
/// lines, each [sku, quantity in thousandths, net, VAT rate in basis points]. When that is beyond 1 000 characters, `m`
/// stands instead of `l`: the RFC 6962 root (base64url) over the canonical bytes of each line.
std::string ticketProof(
    const journal::Record& record, const std::optional<std::string>& returnBy, crypto::Signer& signer);

} // namespace comptoir::shop
