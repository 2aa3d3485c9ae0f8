// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/stream_hash.h"

#include "app/core/base/check.h"

#include <openssl/evp.h>

namespace comptoir::crypto {

void StreamHash::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

StreamHash::StreamHash()
    : m_context(EVP_MD_CTX_new())
{
    check(m_context != nullptr && EVP_DigestInit_ex2(m_context.get(), EVP_sha256(), nullptr) == 1, "no SHA-256");
}

void StreamHash::add(std::span<const std::byte> bytes)
{
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1, "SHA-256 failed");
}

Hash StreamHash::value()
{
    std::array<std::byte, Hash::kSize> digest{};
    auto* const out = reinterpret_cast<unsigned char*>(digest.data());
    check(EVP_DigestFinal_ex(m_context.get(), out, nullptr) == 1, "SHA-256 failed");
    return Hash::fromBytes(digest);
}

} // namespace comptoir::crypto
