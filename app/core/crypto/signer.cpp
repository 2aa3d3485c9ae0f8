// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/signer.h"

#include "app/core/base/check.h"
#include "app/core/crypto/ec_key.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <stdexcept>

namespace comptoir::crypto {

namespace {

struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, FreeBio>;

PublicKey publicHalf(const EVP_PKEY* key)
{
    auto half = PublicKey::fromDer(spkiOf(key));
    check(half.has_value(), "a P-256 key has a public half");
    return *std::move(half);
}

} // namespace

struct FileSigner::Native {
    KeyPtr key;
    PublicKey publicKey;
    ContextPtr context; ///< set up once, used for every record

    explicit Native(KeyPtr ownKey)
        : key(std::move(ownKey))
        , publicKey(publicHalf(key.get()))
        , context(EVP_PKEY_CTX_new(key.get(), nullptr))
    {
        const bool ready =
            EVP_PKEY_sign_init(context.get()) == 1 && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1;
        check(ready, "ECDSA is not there");
    }
};

FileSigner::FileSigner(std::unique_ptr<Native> native)
    : m_native(std::move(native))
{
}

FileSigner::FileSigner(FileSigner&&) noexcept = default;
FileSigner& FileSigner::operator=(FileSigner&&) noexcept = default;
FileSigner::~FileSigner() = default;

FileSigner FileSigner::generate()
{
    KeyPtr key(EVP_EC_gen("P-256"));
    check(key != nullptr, "no key could be made");
    return FileSigner(std::make_unique<Native>(std::move(key)));
}

Result<FileSigner, KeyError> FileSigner::load(const std::filesystem::path& file)
{
    auto text = readKeyFile(file);
    if (!text) {
        return unexpected(text.error());
    }
    auto signer = fromPem(*text);
    OPENSSL_cleanse(text->data(), text->size());
    if (!signer) {
        return unexpected(KeyError::Malformed);
    }
    return std::move(*signer);
}

std::optional<FileSigner> FileSigner::fromPem(std::string_view pem)
{
    // Never ask for a pass phrase on a terminal nobody watches.
    const auto noPassPhrase = [](char*, int, int, void*) { return -1; };
    const BioPtr bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassPhrase, nullptr));
    ERR_clear_error();
    if (key == nullptr || !isP256(key.get())) {
        return std::nullopt;
    }
    return FileSigner(std::make_unique<Native>(std::move(key)));
}

std::string FileSigner::pem() const
{
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    check(PEM_write_bio_PKCS8PrivateKey(bio.get(), m_native->key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1,
        "a private key can be written");
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

void FileSigner::save(const std::filesystem::path& file) const
{
    std::string text = pem();
    writeKeyFile(file, text);
    OPENSSL_cleanse(text.data(), text.size());
}

const PublicKey& FileSigner::publicKey() const
{
    return m_native->publicKey;
}

Bytes FileSigner::sign(std::string_view body)
{
    const Hash hash = sha256(body);
    Bytes signature(80); // a P-256 signature is at most 72 bytes
    std::size_t length = signature.size();
    const int done = EVP_PKEY_sign(m_native->context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
        reinterpret_cast<const unsigned char*>(hash.bytes().data()), Hash::kSize);
    if (done != 1) {
        throw std::runtime_error("the register's key does not sign");
    }
    signature.resize(length);
    return signature;
}

} // namespace comptoir::crypto
