// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/tpm.h"

#include "app/core/base/check.h"
#include "app/core/crypto/tpm_parts.h"

#include <openssl/crypto.h>
#include <tss2/tss2_rc.h>
#include <tss2/tss2_tctildr.h>

#include <cstdlib>
#include <cstring>

namespace comptoir::crypto {

namespace {

struct FreeTcti {
    void operator()(TSS2_TCTI_CONTEXT* tcti) const { Tss2_TctiLdr_Finalize(&tcti); }
};
struct FreeEsys {
    void operator()(ESYS_CONTEXT* esys) const { Esys_Finalize(&esys); }
};
struct FreeAnswer {
    void operator()(void* answer) const { Esys_Free(answer); }
};
template <class T>
using Answer = std::unique_ptr<T, FreeAnswer>;

} // namespace

struct Tpm::Native {
    std::unique_ptr<TSS2_TCTI_CONTEXT, FreeTcti> tcti;
    std::unique_ptr<ESYS_CONTEXT, FreeEsys> esys;
    std::optional<Loaded> key; ///< of useKey()

    /// The storage key, under which everything is made and loaded.
    Result<Loaded, TpmFault> storageKey() const
    {
        const TPM2B_SENSITIVE_CREATE nothing{};
        const TPM2B_PUBLIC wanted = storageTemplate();
        const TPM2B_DATA outside{};
        const TPML_PCR_SELECTION noPcr{};
        ESYS_TR handle = ESYS_TR_NONE;
        const TSS2_RC code = Esys_CreatePrimary(esys.get(), ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE,
            ESYS_TR_NONE, &nothing, &wanted, &outside, &noPcr, &handle, nullptr, nullptr, nullptr, nullptr);
        if (code != TSS2_RC_SUCCESS) {
            return faultOf(code);
        }
        return Loaded(esys.get(), handle);
    }

    /// A session whose key only this TPM knows, so that `hidden` parameters are encrypted on the wires.
    Result<Loaded, TpmFault> session(const Loaded& storage, TPMA_SESSION hidden) const
    {
        TPMT_SYM_DEF aes{};
        aes.algorithm = TPM2_ALG_AES;
        aes.keyBits.aes = 128;
        aes.mode.aes = TPM2_ALG_CFB;
        ESYS_TR handle = ESYS_TR_NONE;
        TSS2_RC code = Esys_StartAuthSession(esys.get(), storage.handle(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE,
            ESYS_TR_NONE, nullptr, TPM2_SE_HMAC, &aes, TPM2_ALG_SHA256, &handle);
        if (code != TSS2_RC_SUCCESS) {
            return faultOf(code);
        }
        Loaded session(esys.get(), handle);
        constexpr TPMA_SESSION kAll = 0xff;
        code = Esys_TRSess_SetAttributes(esys.get(), handle, hidden | TPMA_SESSION_CONTINUESESSION, kAll);
        if (code != TSS2_RC_SUCCESS) {
            return faultOf(code);
        }
        return session;
    }

    struct Created {
        Answer<TPM2B_PRIVATE> privatePart;
        Answer<TPM2B_PUBLIC> publicPart;
    };

    Result<Created, TpmFault> create(const TPM2B_PUBLIC& wanted, const TPM2B_SENSITIVE_CREATE& sensitive) const
    {
        const auto storage = storageKey();
        if (!storage) {
            return unexpected(storage.error());
        }
        const auto hidden = session(*storage, TPMA_SESSION_DECRYPT);
        if (!hidden) {
            return unexpected(hidden.error());
        }
        const TPM2B_DATA outside{};
        const TPML_PCR_SELECTION noPcr{};
        TPM2B_PRIVATE* privatePart = nullptr;
        TPM2B_PUBLIC* publicPart = nullptr;
        const TSS2_RC code = Esys_Create(esys.get(), storage->handle(), hidden->handle(), ESYS_TR_NONE, ESYS_TR_NONE,
            &sensitive, &wanted, &outside, &noPcr, &privatePart, &publicPart, nullptr, nullptr, nullptr);
        if (code != TSS2_RC_SUCCESS) {
            return faultOf(code);
        }
        return Created{Answer<TPM2B_PRIVATE>(privatePart), Answer<TPM2B_PUBLIC>(publicPart)};
    }

    Result<Loaded, TpmFault> load(const Loaded& storage, const TpmObject& object) const
    {
        TPM2B_PUBLIC publicPart{};
        TPM2B_PRIVATE privatePart{};
        if (!fromObject(object, publicPart, privatePart)) {
            return unexpected(TpmFault{TpmError::Failed, "the key's file is damaged"});
        }
        ESYS_TR handle = ESYS_TR_NONE;
        const TSS2_RC code = Esys_Load(esys.get(), storage.handle(), ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE,
            &privatePart, &publicPart, &handle);
        if (code != TSS2_RC_SUCCESS) {
            return faultOf(code);
        }
        return Loaded(esys.get(), handle);
    }
};

Tpm::Tpm(std::unique_ptr<Native> native)
    : m_native(std::move(native))
{
}

Tpm::Tpm(Tpm&&) noexcept = default;
Tpm& Tpm::operator=(Tpm&&) noexcept = default;
Tpm::~Tpm() = default;

Result<Tpm, TpmFault> Tpm::open(const std::string& tcti)
{
    auto native = std::make_unique<Native>();
    TSS2_TCTI_CONTEXT* transport = nullptr;
    if (const TSS2_RC code = Tss2_TctiLdr_Initialize(tcti.c_str(), &transport); code != TSS2_RC_SUCCESS) {
        return unexpected(TpmFault{TpmError::Absent, Tss2_RC_Decode(code)});
    }
    native->tcti.reset(transport);
    ESYS_CONTEXT* esys = nullptr;
    if (const TSS2_RC code = Esys_Initialize(&esys, transport, nullptr); code != TSS2_RC_SUCCESS) {
        return faultOf(code);
    }
    native->esys.reset(esys);
    return Tpm(std::move(native));
}

Result<TpmObject, TpmFault> Tpm::seal(std::span<const std::byte> secret)
{
    check(secret.size() <= kMaxSecret, "a TPM seals 128 bytes");
    TPM2B_SENSITIVE_CREATE sensitive{};
    sensitive.sensitive.data.size = static_cast<UINT16>(secret.size());
    std::memcpy(sensitive.sensitive.data.buffer, secret.data(), secret.size());
    const auto made = m_native->create(sealedTemplate(), sensitive);
    OPENSSL_cleanse(&sensitive, sizeof sensitive);
    if (!made) {
        return unexpected(made.error());
    }
    return toObject(*made->publicPart, *made->privatePart);
}

Result<Bytes, TpmFault> Tpm::unseal(const TpmObject& sealed)
{
    const auto storage = m_native->storageKey();
    if (!storage) {
        return unexpected(storage.error());
    }
    const auto object = m_native->load(*storage, sealed);
    if (!object) {
        return unexpected(object.error());
    }
    const auto hidden = m_native->session(*storage, TPMA_SESSION_ENCRYPT);
    if (!hidden) {
        return unexpected(hidden.error());
    }
    TPM2B_SENSITIVE_DATA* data = nullptr;
    const TSS2_RC code =
        Esys_Unseal(m_native->esys.get(), object->handle(), hidden->handle(), ESYS_TR_NONE, ESYS_TR_NONE, &data);
    if (code != TSS2_RC_SUCCESS) {
        return faultOf(code);
    }
    const Answer<TPM2B_SENSITIVE_DATA> answer(data);
    const auto* const bytes = reinterpret_cast<const std::byte*>(data->buffer);
    Bytes secret(bytes, bytes + data->size);
    OPENSSL_cleanse(data, sizeof *data);
    return secret;
}

Result<Tpm::Key, TpmFault> Tpm::makeKey()
{
    const auto made = m_native->create(signingTemplate(), {});
    if (!made) {
        return unexpected(made.error());
    }
    const auto publicKey = publicKeyOf(*made->publicPart);
    if (!publicKey) {
        return unexpected(TpmFault{TpmError::Failed, "it made no P-256 key"});
    }
    return Key{toObject(*made->publicPart, *made->privatePart), *publicKey};
}

Result<void, TpmFault> Tpm::useKey(const TpmObject& key)
{
    const auto storage = m_native->storageKey();
    if (!storage) {
        return unexpected(storage.error());
    }
    auto loaded = m_native->load(*storage, key);
    if (!loaded) {
        return unexpected(loaded.error());
    }
    m_native->key = std::move(*loaded);
    return {};
}

Result<Bytes, TpmFault> Tpm::sign(const Hash& hash)
{
    check(m_native->key.has_value(), "a key is in use");
    TPM2B_DIGEST digest{};
    digest.size = Hash::kSize;
    std::memcpy(digest.buffer, hash.bytes().data(), Hash::kSize);
    TPMT_SIG_SCHEME scheme{};
    scheme.scheme = TPM2_ALG_NULL; // the key's own
    TPMT_TK_HASHCHECK noTicket{};
    noTicket.tag = TPM2_ST_HASHCHECK;
    noTicket.hierarchy = TPM2_RH_NULL;
    TPMT_SIGNATURE* made = nullptr;
    const TSS2_RC code = Esys_Sign(m_native->esys.get(), m_native->key->handle(), ESYS_TR_PASSWORD, ESYS_TR_NONE,
        ESYS_TR_NONE, &digest, &scheme, &noTicket, &made);
    if (code != TSS2_RC_SUCCESS) {
        return faultOf(code);
    }
    const Answer<TPMT_SIGNATURE> answer(made);
    return derOf(made->signature.ecdsa);
}

void quietenTpmLibrary()
{
    ::setenv("TSS2_LOG", "all+NONE", 0); // NOLINT(concurrency-mt-unsafe): the caller runs alone
}

} // namespace comptoir::crypto
