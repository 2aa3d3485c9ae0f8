// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir {

enum class OwnCodeKind {
    Customer,
    GiftCard,
    Voucher,
    Badge,
};

/// A code this company prints: two letters (K1 customer, G1 gift card, V1 voucher, B1 badge), 128 random bits as 26
/// Crockford base-32 characters, and Crockford's check character (value modulo 37). Its value tells nothing.
class OwnCode {
public:
    /// Lower case and the look-alikes I, L and O are read as Crockford says. Empty when a length, a character or the
    /// check is wrong.
    static std::optional<OwnCode> parse(std::string_view text);

    static OwnCode make(OwnCodeKind kind, Random& random);

    OwnCodeKind kind() const { return m_kind; }

    /// All 29 characters in capitals, the form that is stored and compared.
    const std::string& text() const { return m_text; }

    friend bool operator==(const OwnCode&, const OwnCode&) = default;

private:
    OwnCode(OwnCodeKind kind, std::string text)
        : m_kind(kind)
        , m_text(std::move(text))
    {
    }

    OwnCodeKind m_kind;
    std::string m_text;
};

} // namespace comptoir
