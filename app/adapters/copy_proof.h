// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/signer.h"
#include "app/core/storage/receiver_database.h"
#include "sync/session/copy_choice.h"

#include <span>

namespace comptoir::adapters {

/// Signs what a manager chose for one of two copies: by the key both have, and by the one to come when it stays.
void signChoice(sync::CopyChoice& choice, crypto::Signer& before, crypto::Signer* next);

/// Whether it comes from a copy of that register: signed by one of its keys in force, and by the key it brings.
bool provesChoice(const sync::CopyChoice& choice, std::span<const storage::SigningKey> known);

} // namespace comptoir::adapters
