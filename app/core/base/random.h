// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace comptoir {

/// Where randomness comes from; passed in, so that a test can fix it.
class Random {
public:
    virtual ~Random() = default;

    virtual void fill(std::span<std::byte> bytes) = 0;
};

/// The kernel's generator, fit for keys and tokens.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace comptoir
