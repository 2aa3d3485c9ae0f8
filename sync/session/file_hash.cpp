// SPDX-License-Identifier: Apache-2.0
#include "sync/session/file_hash.h"

#include <fstream>
#include <stdexcept>
#include <vector>

#include <sodium.h>

namespace comptoir::sync {

namespace {

constexpr std::size_t kBlock = 1024 * 1024;

unsigned char* octets(Hash& hash)
{
    return reinterpret_cast<unsigned char*>(hash.data());
}

} // namespace

Hash sha256OfFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<char> block(kBlock);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(block.data()),
            static_cast<unsigned long long>(file.gcount()));
    }
    if (file.bad() || !file.eof()) {
        throw std::runtime_error("cannot read " + path.string());
    }
    Hash hash{};
    crypto_hash_sha256_final(&state, octets(hash));
    return hash;
}

Hash sha256Of(std::string_view bytes)
{
    Hash hash{};
    crypto_hash_sha256(octets(hash), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hash;
}

} // namespace comptoir::sync
