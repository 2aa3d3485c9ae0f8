// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/journal/record.h"

#include <string>

namespace comptoir::shop {

/// The receipt's QR: a compact JWS (ES256, `typ` ct, the register's key) of register, ticket, sequence, hash, date,
/// total and lines, payload keys of one letter (receipts-and-returns.md §1). Beyond 1 000 characters the lines are left
/// out.
std::string ticketProof(const journal::Record& record, crypto::Signer& signer);

} // namespace comptoir::shop
