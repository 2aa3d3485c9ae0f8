// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/crypto/tpm.h"

#include <tss2/tss2_esys.h>

#include <optional>
#include <utility>

namespace comptoir::crypto {

// What Tpm is made of, in the library's types. For tpm.cpp alone.

tl::unexpected<TpmFault> faultOf(TSS2_RC code);

/// Something loaded into the TPM, and out of it with this object.
class Loaded {
public:
    Loaded(ESYS_CONTEXT* esys, ESYS_TR handle)
        : m_esys(esys)
        , m_handle(handle)
    {
    }
    Loaded(Loaded&& other) noexcept
        : m_esys(other.m_esys)
        , m_handle(std::exchange(other.m_handle, ESYS_TR_NONE))
    {
    }
    Loaded& operator=(Loaded&& other) noexcept
    {
        std::swap(m_esys, other.m_esys);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Loaded()
    {
        if (m_handle != ESYS_TR_NONE) {
            Esys_FlushContext(m_esys, m_handle);
        }
    }

    ESYS_TR handle() const { return m_handle; }

private:
    ESYS_CONTEXT* m_esys;
    ESYS_TR m_handle;
};

/// The TCG's storage root key: the same template always makes the same key of one seed.
TPM2B_PUBLIC storageTemplate();
TPM2B_PUBLIC signingTemplate();
TPM2B_PUBLIC sealedTemplate();

TpmObject toObject(const TPM2B_PUBLIC& publicPart, const TPM2B_PRIVATE& privatePart);

/// False when `object` is not in the wire form.
bool fromObject(const TpmObject& object, TPM2B_PUBLIC& publicPart, TPM2B_PRIVATE& privatePart);

/// Empty unless it is a P-256 key.
std::optional<PublicKey> publicKeyOf(const TPM2B_PUBLIC& key);

Bytes derOf(const TPMS_SIGNATURE_ECC& made);

} // namespace comptoir::crypto
