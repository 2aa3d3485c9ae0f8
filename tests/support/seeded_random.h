// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"

namespace comptoir::test {

/// The same numbers in every run.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 42)
        : m_state(seed)
    {
    }

    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte& byte : bytes) {
            m_state = m_state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            byte = static_cast<std::byte>(m_state >> 56U);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace comptoir::test
