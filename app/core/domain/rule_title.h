// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/domain/language.h"

#include <memory>
#include <string>
#include <utility>

namespace comptoir {

/// What a rule that took cents off is called: a promotion's code and name, or `MANUAL:<reason>`. Copies share the
/// texts, however many lines it applied to.
class RuleTitle {
public:
    explicit RuleTitle(std::string code, LocalText name = {})
        : m_texts(std::make_shared<const Texts>(Texts{std::move(code), std::move(name)}))
    {
    }

    const std::string& code() const { return m_texts->code; }
    const LocalText& name() const { return m_texts->name; } ///< empty for a manual discount

    friend bool operator==(const RuleTitle& a, const RuleTitle& b)
    {
        return a.m_texts == b.m_texts || *a.m_texts == *b.m_texts;
    }

private:
    struct Texts {
        std::string code;
        LocalText name;

        friend bool operator==(const Texts&, const Texts&) = default;
    };

    std::shared_ptr<const Texts> m_texts;
};

} // namespace comptoir
