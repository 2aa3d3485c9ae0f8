// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/bytes.h"

#include <openssl/evp.h>

#include <memory>

namespace comptoir::crypto {

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_PKEY_CTX* context) const { EVP_PKEY_CTX_free(context); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, FreeKey>;
using ContextPtr = std::unique_ptr<EVP_PKEY_CTX, FreeContext>;

/// Whether `key` is on P-256, the only curve accepted.
bool isP256(const EVP_PKEY* key);

/// SubjectPublicKeyInfo of `key`.
Bytes spkiOf(const EVP_PKEY* key);

} // namespace comptoir::crypto
