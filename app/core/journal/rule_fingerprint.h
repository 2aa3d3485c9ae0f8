// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/rule_pack.h"
#include "app/core/journal/value.h"

#include <string>

namespace comptoir::journal {

/// A rule pack in canonical form: what its fingerprint covers, what a feed carries and an archive keeps.
Object encodeRules(const RulePack& pack);

/// 16 hex digits of the SHA-256 of that form: the `rules` of each envelope (journal.md §3).
std::string rulesFingerprint(const RulePack& pack);

} // namespace comptoir::journal
