// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace comptoir {

enum class Language {
    French,
    English,
};

/// Text for people by language; French is required, another language falls back to it (data-model.md §1).
struct LocalText {
    std::string fr{};
    std::string en{};

    const std::string& in(Language language) const { return language == Language::English && !en.empty() ? en : fr; }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace comptoir
