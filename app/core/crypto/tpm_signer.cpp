// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/tpm_signer.h"

#include "app/core/base/check.h"
#include "app/core/crypto/sealing.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace comptoir::crypto {

namespace {

constexpr const char* kPublicKey = "PUBLIC KEY";
constexpr const char* kTpmPublic = "COMPTOIR TPM PUBLIC";
constexpr const char* kTpmPrivate = "COMPTOIR TPM PRIVATE";
constexpr const char* kSealed = "COMPTOIR SEALED KEY";

struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, FreeBio>;

struct FreeOpenssl {
    void operator()(void* memory) const { OPENSSL_free(memory); }
};

std::map<std::string, Bytes> blocksOf(std::string_view text)
{
    const BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    std::map<std::string, Bytes> blocks;
    for (;;) {
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* data = nullptr;
        long size = 0;
        if (PEM_read_bio(bio.get(), &name, &header, &data, &size) != 1) {
            ERR_clear_error();
            return blocks;
        }
        const std::unique_ptr<char, FreeOpenssl> ownName(name);
        const std::unique_ptr<char, FreeOpenssl> ownHeader(header);
        const std::unique_ptr<unsigned char, FreeOpenssl> ownData(data);
        const auto* const bytes = reinterpret_cast<const std::byte*>(data);
        blocks[name] = Bytes(bytes, bytes + size);
    }
}

void write(BIO* bio, const char* name, const Bytes& bytes)
{
    const int written = PEM_write_bio(
        bio, name, "", reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<long>(bytes.size()));
    check(written > 0, "a PEM block can be written");
}

/// A key inside the TPM. The TPM loses what was loaded when the machine sleeps: it is loaded again, once.
class InsideSigner final : public Signer {
public:
    InsideSigner(TpmKeyFile key, std::string tcti, Tpm tpm)
        : m_key(std::move(key))
        , m_tcti(std::move(tcti))
        , m_tpm(std::move(tpm))
    {
    }

    const PublicKey& publicKey() const override { return m_key.publicKey; }

    Bytes sign(std::string_view body) override
    {
        const Hash hash = sha256(body);
        auto signature = m_tpm ? m_tpm->sign(hash) : unexpected(TpmFault{});
        if (!signature) {
            signature = signAnew(hash);
        }
        if (!signature) {
            throw std::runtime_error("the TPM does not sign any more (" + signature.error().detail
                + "). What is recorded is safe. Start the till again; if that does not help, restart the machine.");
        }
        return std::move(*signature);
    }

private:
    Result<Bytes, TpmFault> signAnew(const Hash& hash)
    {
        m_tpm.reset(); // first: a TPM without a resource manager speaks to one at a time
        auto opened = Tpm::open(m_tcti);
        if (!opened) {
            return unexpected(opened.error());
        }
        if (auto used = opened->useKey(m_key.object); !used) {
            return unexpected(used.error());
        }
        m_tpm = std::move(*opened);
        return m_tpm->sign(hash);
    }

    TpmKeyFile m_key;
    std::string m_tcti;
    std::optional<Tpm> m_tpm;
};

/// The key whose parts belong together: what was opened is what the file says it is.
TpmFault otherKey()
{
    return {TpmError::Failed, "the key's file is damaged: its parts are of different keys"};
}

Result<TpmKeyFile, TpmFault> sealInto(Tpm& tpm)
{
    FileSigner made = FileSigner::generate();
    SystemRandom random;
    SecretKey opener = makeSecretKey(random);
    std::string secret = made.pem();
    const Bytes sealed = seal(opener, bytesOf(secret), made.publicKey().id(), random);
    const auto object = tpm.seal(opener.bytes);
    OPENSSL_cleanse(secret.data(), secret.size());
    OPENSSL_cleanse(&opener, sizeof opener);
    if (!object) {
        return unexpected(object.error());
    }
    return TpmKeyFile{made.publicKey(), *object, sealed};
}

Result<std::unique_ptr<Signer>, TpmFault> unsealFrom(Tpm& tpm, const TpmKeyFile& key)
{
    auto opener = tpm.unseal(key.object);
    if (!opener) {
        return unexpected(opener.error());
    }
    SecretKey secret;
    if (opener->size() != secret.bytes.size()) {
        return unexpected(otherKey());
    }
    std::ranges::copy(*opener, secret.bytes.begin());
    auto pem = open(secret, key.sealed, key.publicKey.id());
    OPENSSL_cleanse(opener->data(), opener->size());
    OPENSSL_cleanse(&secret, sizeof secret);
    auto signer = pem ? FileSigner::fromPem(textOf(*pem)) : std::nullopt;
    if (pem) {
        OPENSSL_cleanse(pem->data(), pem->size());
    }
    if (!signer || signer->publicKey() != key.publicKey) {
        return unexpected(otherKey());
    }
    return std::make_unique<FileSigner>(std::move(*signer));
}

} // namespace

std::string TpmKeyFile::text() const
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    write(bio.get(), kPublicKey, publicKey.der());
    write(bio.get(), kTpmPublic, object.publicPart);
    write(bio.get(), kTpmPrivate, object.privatePart);
    if (!signsInside()) {
        write(bio.get(), kSealed, sealed);
    }
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

std::optional<TpmKeyFile> TpmKeyFile::parse(std::string_view text)
{
    auto blocks = blocksOf(text);
    const auto publicKey = PublicKey::fromDer(blocks[kPublicKey]);
    if (!publicKey || blocks[kTpmPublic].empty() || blocks[kTpmPrivate].empty()) {
        return std::nullopt;
    }
    return TpmKeyFile{*publicKey, {blocks[kTpmPublic], blocks[kTpmPrivate]}, blocks[kSealed]};
}

Result<TpmKeyFile, TpmFault> makeTpmKey(const std::string& tcti, bool signsInside)
{
    auto tpm = Tpm::open(tcti);
    if (!tpm) {
        return unexpected(tpm.error());
    }
    if (!signsInside) {
        return sealInto(*tpm);
    }
    auto made = tpm->makeKey();
    if (!made) {
        return unexpected(made.error());
    }
    return TpmKeyFile{made->publicKey, std::move(made->object), {}};
}

Result<std::unique_ptr<Signer>, TpmFault> openTpmKey(const TpmKeyFile& key, const std::string& tcti)
{
    auto tpm = Tpm::open(tcti);
    if (!tpm) {
        return unexpected(tpm.error());
    }
    if (!key.signsInside()) {
        return unsealFrom(*tpm, key);
    }
    if (auto used = tpm->useKey(key.object); !used) {
        return unexpected(used.error());
    }
    constexpr std::string_view kProbe = "comptoir: the TPM signs";
    const auto signature = tpm->sign(sha256(kProbe));
    if (!signature) {
        return unexpected(signature.error());
    }
    if (!key.publicKey.verifies(kProbe, *signature)) {
        return unexpected(otherKey());
    }
    return std::make_unique<InsideSigner>(key, tcti, std::move(*tpm));
}

} // namespace comptoir::crypto
