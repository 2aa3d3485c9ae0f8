// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/random.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir {

/// A UUID as lower-case text, 36 characters (data-model.md §1).
class Uuid {
public:
    /// Version 7: its first 48 bits are the time, so ids made later sort later.
    static Uuid timeOrdered(Instant now, Random& random);

    /// Version 4: its value tells nothing, as a customer's id must.
    static Uuid random(Random& random);

    static std::optional<Uuid> parse(std::string_view text);

    const std::string& text() const { return m_text; }

    friend bool operator==(const Uuid&, const Uuid&) = default;
    friend auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    explicit Uuid(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

} // namespace comptoir
