// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/hash.h"

#include <memory>

struct evp_md_ctx_st;

namespace comptoir::crypto {

/// The SHA-256 of what comes in parts.
class StreamHash {
public:
    StreamHash();

    void add(std::span<const std::byte> bytes);

    /// Of all that was added; nothing is added afterwards.
    Hash value();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace comptoir::crypto
