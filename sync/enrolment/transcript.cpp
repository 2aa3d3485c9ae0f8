// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment/transcript.h"

#include "app/core/base/check.h"

#include <array>
#include <cstdint>
#include <utility>

#include <fmt/format.h>
#include <sodium.h>

namespace comptoir::sync {

namespace {

/// BLAKE2b with the token as its key, over fields that each carry their length.
class KeyedHash {
public:
    explicit KeyedHash(const PairingCode::Token& token)
    {
        check(
            crypto_generichash_init(&m_state, reinterpret_cast<const unsigned char*>(token.data()), token.size(), kSize)
            == 0);
    }

    void add(std::string_view field)
    {
        const std::string length = std::to_string(field.size()) + ":";
        update(length);
        update(field);
    }

    void add(const CurveKey& key)
    {
        add(std::string_view(reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()));
    }

    std::string finish()
    {
        std::string hash(kSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
        return hash;
    }

private:
    static constexpr std::size_t kSize = 32;

    void update(std::string_view bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }

    crypto_generichash_state m_state;
};

} // namespace

Transcript::Transcript(PairingCode code, EnrolmentRequest request, std::string deviceNonce)
    : m_code(std::move(code))
    , m_request(std::move(request))
    , m_deviceNonce(std::move(deviceNonce))
{
}

std::string Transcript::confirmation() const
{
    const std::string hash = proof("confirmation");
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number = number << 8U | static_cast<unsigned char>(hash[i]);
    }
    return fmt::format("{:06}", number % 1'000'000);
}

bool Transcript::same(std::string_view proof, std::string_view expected)
{
    return proof.size() == expected.size() && sodium_memcmp(proof.data(), expected.data(), proof.size()) == 0;
}

std::string Transcript::proof(std::string_view purpose) const
{
    KeyedHash hash(m_code.token);
    hash.add("comptoir-enrolment/1");
    hash.add(purpose);
    hash.add(m_code.serverKey);
    hash.add(m_request.name);
    hash.add(std::to_string(static_cast<int>(m_request.role)));
    hash.add(m_request.curveKey);
    hash.add(m_request.signingKey);
    hash.add(m_deviceNonce);
    hash.add(m_serverNonce);
    return hash.finish();
}

} // namespace comptoir::sync
