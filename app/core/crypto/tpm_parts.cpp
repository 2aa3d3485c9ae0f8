// SPDX-License-Identifier: Apache-2.0
#include "app/core/crypto/tpm_parts.h"

#include "app/core/base/check.h"

#include <openssl/ecdsa.h>
#include <tss2/tss2_mu.h>
#include <tss2/tss2_rc.h>

namespace comptoir::crypto {

namespace {

constexpr std::size_t kScalarSize = 32;

TpmError errorOf(TSS2_RC code)
{
    const TSS2_RC layer = code & TSS2_RC_LAYER_MASK;
    if (layer == TSS2_TCTI_RC_LAYER) {
        return TpmError::Absent;
    }
    if (layer != TSS2_TPM_RC_LAYER && layer != TSS2_RESMGR_TPM_RC_LAYER) {
        return TpmError::Failed;
    }
    const TSS2_RC tpm = code & ~TSS2_RC_LAYER_MASK;
    constexpr TSS2_RC kNumber = 0x3F; // of a code about a handle, parameter or session: the rest says which
    if ((tpm & TPM2_RC_FMT1) != 0) {
        switch ((tpm & kNumber) | TPM2_RC_FMT1) {
        case TPM2_RC_INTEGRITY:
            return TpmError::Changed;
        case TPM2_RC_BAD_AUTH:
        case TPM2_RC_AUTH_FAIL:
        case TPM2_RC_HIERARCHY:
            return TpmError::Locked;
        default:
            return TpmError::Failed;
        }
    }
    return tpm == TPM2_RC_LOCKOUT || tpm == TPM2_RC_DISABLED ? TpmError::Locked : TpmError::Failed;
}

TPM2B_PUBLIC eccTemplate(TPMA_OBJECT attributes)
{
    TPM2B_PUBLIC key{};
    key.publicArea.type = TPM2_ALG_ECC;
    key.publicArea.nameAlg = TPM2_ALG_SHA256;
    key.publicArea.objectAttributes = attributes | TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT
        | TPMA_OBJECT_SENSITIVEDATAORIGIN | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA;
    key.publicArea.parameters.eccDetail.symmetric.algorithm = TPM2_ALG_NULL;
    key.publicArea.parameters.eccDetail.scheme.scheme = TPM2_ALG_NULL;
    key.publicArea.parameters.eccDetail.curveID = TPM2_ECC_NIST_P256;
    key.publicArea.parameters.eccDetail.kdf.scheme = TPM2_ALG_NULL;
    return key;
}

} // namespace

tl::unexpected<TpmFault> faultOf(TSS2_RC code)
{
    return unexpected(TpmFault{errorOf(code), Tss2_RC_Decode(code)});
}

TPM2B_PUBLIC storageTemplate()
{
    TPM2B_PUBLIC key = eccTemplate(TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT);
    TPMT_SYM_DEF_OBJECT& symmetric = key.publicArea.parameters.eccDetail.symmetric;
    symmetric.algorithm = TPM2_ALG_AES;
    symmetric.keyBits.aes = 128;
    symmetric.mode.aes = TPM2_ALG_CFB;
    return key;
}

TPM2B_PUBLIC signingTemplate()
{
    TPM2B_PUBLIC key = eccTemplate(TPMA_OBJECT_SIGN_ENCRYPT);
    key.publicArea.parameters.eccDetail.scheme.scheme = TPM2_ALG_ECDSA;
    key.publicArea.parameters.eccDetail.scheme.details.ecdsa.hashAlg = TPM2_ALG_SHA256;
    return key;
}

TPM2B_PUBLIC sealedTemplate()
{
    TPM2B_PUBLIC data{};
    data.publicArea.type = TPM2_ALG_KEYEDHASH;
    data.publicArea.nameAlg = TPM2_ALG_SHA256;
    data.publicArea.objectAttributes =
        TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA;
    data.publicArea.parameters.keyedHashDetail.scheme.scheme = TPM2_ALG_NULL;
    return data;
}

TpmObject toObject(const TPM2B_PUBLIC& publicPart, const TPM2B_PRIVATE& privatePart)
{
    TpmObject object{Bytes(sizeof publicPart), Bytes(sizeof privatePart)};
    std::size_t publicSize = 0;
    std::size_t privateSize = 0;
    const TSS2_RC first = Tss2_MU_TPM2B_PUBLIC_Marshal(
        &publicPart, reinterpret_cast<BYTE*>(object.publicPart.data()), object.publicPart.size(), &publicSize);
    const TSS2_RC second = Tss2_MU_TPM2B_PRIVATE_Marshal(
        &privatePart, reinterpret_cast<BYTE*>(object.privatePart.data()), object.privatePart.size(), &privateSize);
    check(first == TSS2_RC_SUCCESS && second == TSS2_RC_SUCCESS, "a TPM object has a wire form");
    object.publicPart.resize(publicSize);
    object.privatePart.resize(privateSize);
    return object;
}

bool fromObject(const TpmObject& object, TPM2B_PUBLIC& publicPart, TPM2B_PRIVATE& privatePart)
{
    std::size_t publicSize = 0;
    std::size_t privateSize = 0;
    const TSS2_RC first = Tss2_MU_TPM2B_PUBLIC_Unmarshal(
        reinterpret_cast<const BYTE*>(object.publicPart.data()), object.publicPart.size(), &publicSize, &publicPart);
    const TSS2_RC second = Tss2_MU_TPM2B_PRIVATE_Unmarshal(reinterpret_cast<const BYTE*>(object.privatePart.data()),
        object.privatePart.size(), &privateSize, &privatePart);
    return first == TSS2_RC_SUCCESS && second == TSS2_RC_SUCCESS && publicPart.size > 0 && privatePart.size > 0
        && publicSize == object.publicPart.size() && privateSize == object.privatePart.size();
}

std::optional<PublicKey> publicKeyOf(const TPM2B_PUBLIC& key)
{
    const TPMS_ECC_POINT& point = key.publicArea.unique.ecc;
    if (point.x.size > kScalarSize || point.y.size > kScalarSize) {
        return std::nullopt;
    }
    Bytes spki = *fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"); // of every P-256 key
    for (const TPM2B_ECC_PARAMETER* number : {&point.x, &point.y}) {
        spki.resize(spki.size() + kScalarSize - number->size);
        const auto* const digits = reinterpret_cast<const std::byte*>(number->buffer);
        spki.insert(spki.end(), digits, digits + number->size);
    }
    return PublicKey::fromDer(spki);
}

Bytes derOf(const TPMS_SIGNATURE_ECC& made)
{
    struct Free {
        void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
    };
    const std::unique_ptr<ECDSA_SIG, Free> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(made.signatureR.buffer, made.signatureR.size, nullptr),
        BN_bin2bn(made.signatureS.buffer, made.signatureS.size, nullptr));
    unsigned char* out = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &out);
    check(length > 0, "a signature can be written");
    const auto* const bytes = reinterpret_cast<const std::byte*>(out);
    Bytes der(bytes, bytes + length);
    OPENSSL_free(out);
    return der;
}

} // namespace comptoir::crypto
