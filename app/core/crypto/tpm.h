// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/crypto/public_key.h"

#include <memory>
#include <string>

namespace comptoir::crypto {

enum class TpmError {
    Absent, ///< nothing answers there
    Changed, ///< another TPM, or a cleared one: what was made with it before does not open
    Locked, ///< it wants a password, or refuses everybody for a while
    Failed, ///< anything else
};

struct TpmFault {
    TpmError error = TpmError::Failed;
    std::string detail; ///< the library's words
};

/// What a TPM made and only that TPM opens: public and private part in their wire form, to be kept outside.
struct TpmObject {
    Bytes publicPart;
    Bytes privatePart;
};

/// A TPM 2.0 of this machine, by its TCTI (`device:/dev/tpmrm0`). Everything hangs below the storage key of its owner
/// hierarchy, which is made anew from the TPM's seed each time; nothing is left inside. The only place that knows the
/// TPM's library. One thread.
class Tpm {
public:
    static Result<Tpm, TpmFault> open(const std::string& tcti);

    Tpm(Tpm&&) noexcept;
    Tpm& operator=(Tpm&&) noexcept;
    ~Tpm();

    static constexpr std::size_t kMaxSecret = 128;

    /// At most kMaxSecret bytes, encrypted on their way to the TPM and back.
    Result<TpmObject, TpmFault> seal(std::span<const std::byte> secret);
    Result<Bytes, TpmFault> unseal(const TpmObject& sealed);

    struct Key {
        TpmObject object;
        PublicKey publicKey;
    };

    /// A P-256 key that never leaves this TPM.
    Result<Key, TpmFault> makeKey();

    /// The key that sign() uses from here on.
    Result<void, TpmFault> useKey(const TpmObject& key);

    /// ECDSA / SHA-256 of a body whose hash is `hash`, DER.
    Result<Bytes, TpmFault> sign(const Hash& hash);

private:
    struct Native;

    explicit Tpm(std::unique_ptr<Native> native);

    std::unique_ptr<Native> m_native;
};

/// The library writes to standard error what Tpm answers as a TpmFault; not after this. Before any thread starts.
void quietenTpmLibrary();

} // namespace comptoir::crypto
