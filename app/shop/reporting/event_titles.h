// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"

#include <string>

namespace comptoir::shop {

/// What an event's code (journal.md §4) says to people; a code of another version stands as it is.
std::string eventTitle(const std::string& code, Language language);

} // namespace comptoir::shop
