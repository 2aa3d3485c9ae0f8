// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/hash.h"

#include "app/core/base/check.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace comptoir::crypto {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Fetching the algorithm costs more than hashing a record: each thread does it once.
struct Sha256Engine {
    std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
    EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);

    Sha256Engine() { check(context != nullptr && algorithm != nullptr, "no SHA-256"); }
    Sha256Engine(const Sha256Engine&) = delete;
    Sha256Engine& operator=(const Sha256Engine&) = delete;
    ~Sha256Engine() { EVP_MD_free(algorithm); }
};

} // namespace

Hash Hash::fromBytes(std::span<const std::byte, kSize> bytes)
{
    Hash hash;
    std::copy(bytes.begin(), bytes.end(), hash.m_bytes.begin());
    return hash;
}

std::optional<Hash> Hash::fromHex(std::string_view text)
{
    Hash hash;
    return readHex(text, hash.m_bytes) ? std::optional(hash) : std::nullopt;
}

std::string Hash::hex() const
{
    return crypto::hex(m_bytes);
}

Hash sha256(std::span<const std::byte> bytes)
{
    thread_local const Sha256Engine engine;

    std::array<std::byte, Hash::kSize> digest{};
    EVP_MD_CTX* context = engine.context.get();
    const bool done = EVP_DigestInit_ex2(context, engine.algorithm, nullptr) == 1
        && EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1
        && EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(digest.data()), nullptr) == 1;
    check(done, "SHA-256 failed");
    return Hash::fromBytes(digest);
}

Hash sha256(std::string_view text)
{
    return sha256(bytesOf(text));
}

} // namespace comptoir::crypto
