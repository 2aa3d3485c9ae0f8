// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/public_key.h"

#include "app/core/base/check.h"
#include "app/core/crypto/ec_key.h"
#include "app/core/crypto/hash.h"

#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>

namespace comptoir::crypto {

namespace {

constexpr int kScalarSize = 32;

struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct FreeSignature {
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};
using BioPtr = std::unique_ptr<BIO, FreeBio>;

// A refused input leaves its reasons in OpenSSL's queue; nobody reads them.
template <class T>
T withoutErrors(T answer)
{
    ERR_clear_error();
    return answer;
}

} // namespace

bool isP256(const EVP_PKEY* key)
{
    std::array<char, 64> group{};
    std::size_t length = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), &length) == 1
        && std::string_view(group.data(), length) == "prime256v1";
}

Bytes spkiOf(const EVP_PKEY* key)
{
    unsigned char* out = nullptr;
    const int length = i2d_PUBKEY(key, &out);
    check(length > 0, "public key cannot be written");
    const auto* bytes = reinterpret_cast<const std::byte*>(out);
    Bytes der(bytes, bytes + length);
    OPENSSL_free(out);
    return der;
}

struct PublicKey::Native {
    KeyPtr key;
};

PublicKey::PublicKey(std::shared_ptr<const Native> native)
    : m_native(std::move(native))
    , m_der(spkiOf(m_native->key.get()))
    , m_id(sha256(m_der).hex().substr(0, 16))
{
}

std::optional<PublicKey> PublicKey::fromPem(std::string_view pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const KeyPtr key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    if (key == nullptr) {
        return withoutErrors(std::nullopt);
    }
    return fromDer(spkiOf(key.get()));
}

std::optional<PublicKey> PublicKey::fromDer(std::span<const std::byte> spki)
{
    const auto* data = reinterpret_cast<const unsigned char*>(spki.data());
    KeyPtr key(d2i_PUBKEY(nullptr, &data, static_cast<long>(spki.size())));
    if (key == nullptr || !isP256(key.get()) || spkiOf(key.get()) != Bytes(spki.begin(), spki.end())) {
        return withoutErrors(std::nullopt);
    }
    return PublicKey(std::make_shared<const Native>(Native{std::move(key)}));
}

std::string PublicKey::pem() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    check(PEM_write_bio_PUBKEY(bio.get(), m_native->key.get()) == 1, "public key cannot be written");
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

bool PublicKey::verifies(std::string_view body, std::span<const std::byte> derSignature) const
{
    return SignatureChecker(*this).accepts(sha256(body), derSignature);
}

struct SignatureChecker::Native {
    ContextPtr context;
};

SignatureChecker::SignatureChecker(const PublicKey& key)
    : m_native(std::make_unique<Native>(Native{ContextPtr(EVP_PKEY_CTX_new(key.m_native->key.get(), nullptr))}))
{
    EVP_PKEY_CTX* context = m_native->context.get();
    const bool ready = EVP_PKEY_verify_init(context) == 1 && EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) == 1;
    check(ready, "ECDSA is not there");
}

SignatureChecker::SignatureChecker(SignatureChecker&&) noexcept = default;
SignatureChecker& SignatureChecker::operator=(SignatureChecker&&) noexcept = default;
SignatureChecker::~SignatureChecker() = default;

bool SignatureChecker::accepts(const Hash& hash, std::span<const std::byte> derSignature)
{
    const int valid =
        EVP_PKEY_verify(m_native->context.get(), reinterpret_cast<const unsigned char*>(derSignature.data()),
            derSignature.size(), reinterpret_cast<const unsigned char*>(hash.bytes().data()), Hash::kSize);
    return withoutErrors(valid == 1);
}

std::optional<Bytes> rawSignature(std::span<const std::byte> derSignature)
{
    const auto* data = reinterpret_cast<const unsigned char*>(derSignature.data());
    const std::unique_ptr<ECDSA_SIG, FreeSignature> signature(
        d2i_ECDSA_SIG(nullptr, &data, static_cast<long>(derSignature.size())));
    if (signature == nullptr) {
        return withoutErrors(std::nullopt);
    }
    Bytes raw(std::size_t{2} * kScalarSize);
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, kScalarSize) != kScalarSize
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + kScalarSize, kScalarSize) != kScalarSize) {
        return withoutErrors(std::nullopt);
    }
    return raw;
}

} // namespace comptoir::crypto
