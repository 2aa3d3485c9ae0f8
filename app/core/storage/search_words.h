// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// The distinct words of `text` as the search compares them: lower case, no accents, œ as oe, letters and digits only
/// (Latin, Greek, Cyrillic). "T-shirt écru" gives t, shirt, ecru. The index and the query both go through it.
std::vector<std::string> searchWords(std::string_view text);

/// Those words one by one, each as often as it comes; a view lives until the next.
void forEachSearchWord(std::string_view text, const std::function<void(std::string_view)>& visit);

/// A word that stands for a department in the index; no text makes it.
std::string familyWord(std::string_view family);

} // namespace comptoir::storage
