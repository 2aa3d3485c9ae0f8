// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// The distinct words of `text` as the search compares them: lower case, no accents, œ as oe, letters and digits only
/// (Latin, Greek, Cyrillic). "T-shirt écru" gives t, shirt, ecru. The index and the query both go through it.
std::vector<std::string> searchWords(std::string_view text);

/// A word that stands for a department in the index; no text makes it.
std::string familyWord(std::string_view family);

} // namespace comptoir::storage
