// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/check.h"

#include <sodium.h>

#include <cstddef>

namespace comptoir::crypto {

/// Before any call into libsodium; again is free.
inline void startSodium()
{
    check(sodium_init() >= 0, "libsodium does not start");
}

/// Bytes as libsodium takes them.
inline unsigned char* raw(std::byte* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

inline const unsigned char* raw(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

} // namespace comptoir::crypto
