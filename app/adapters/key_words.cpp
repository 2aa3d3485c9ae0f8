// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/key_words.h"

#include <fmt/format.h>

namespace comptoir::adapters {

std::string whyUnusable(crypto::KeyError error, const std::filesystem::path& file)
{
    switch (error) {
    case crypto::KeyError::Missing:
        return fmt::format("The register's key {} is gone. What was sold is safe. A manager runs `comptoirctl pair "
                           "--replace` at the hub and `comptoirctl enrol --again` here; the till then sells on with a "
                           "new key.",
            file.native());
    case crypto::KeyError::Exposed:
        return fmt::format("{} may be read by others: it is not used. Run `chmod 600` on it; if somebody may have "
                           "copied it, replace the key with `comptoirctl key rotate --compromised`.",
            file.native());
    case crypto::KeyError::Foreign:
        return fmt::format("{} belongs to another account: it is not used. Run this as the account that owns it, or "
                           "give it back with `chown`; if somebody may have changed it, replace the key with "
                           "`comptoirctl key rotate --compromised`.",
            file.native());
    case crypto::KeyError::Unreadable:
    case crypto::KeyError::Malformed:
        return fmt::format("{} cannot be read as a P-256 key. What was sold is safe. Restore it, or move it away and "
                           "enrol this till again with `comptoirctl enrol --again`.",
            file.native());
    }
    return {};
}

namespace {

constexpr const char* kNewKey =
    "A manager runs `comptoirctl pair --replace` at the hub and `comptoirctl enrol --again` "
    "here; the till then sells on with a new key.";

/// What happened, and what to try first.
std::string whatHappened(const crypto::TpmFault& fault, const std::string& tcti)
{
    switch (fault.error) {
    case crypto::TpmError::Absent:
        if (tcti.empty()) {
            return "comptoir.toml does not say how to reach this machine's TPM: write `tpm = \"device:/dev/tpmrm0\"` "
                   "under `[keys]`.";
        }
        return fmt::format("No TPM answers at '{}' ({}). Check `tpm` under `[keys]` in comptoir.toml, that the "
                           "firmware has the TPM switched on, and that this account may use it (group `tss`).",
            tcti, fault.detail);
    case crypto::TpmError::Changed:
        return fmt::format("This machine's TPM is not the one that protects the key, or it was cleared ({}). If the "
                           "disk comes from another machine, put it back there.",
            fault.detail);
    case crypto::TpmError::Locked:
        return fmt::format("The TPM is locked ({}). Take back the password of its owner hierarchy, or wait as long as "
                           "it asks after wrong ones, then start again.",
            fault.detail);
    case crypto::TpmError::Failed:
        return fmt::format(
            "The TPM does not do what was asked ({}). Restart the machine, then start again.", fault.detail);
    }
    return {};
}

} // namespace

std::string whyNotOpened(const crypto::TpmFault& fault, const std::string& tcti)
{
    return fmt::format("The register's key cannot be used. {} What was sold is safe, and so is what waits to be sent. "
                       "If the TPM does not come back: {}",
        whatHappened(fault, tcti), kNewKey);
}

std::string whyNotMade(const crypto::TpmFault& fault, const std::string& tcti)
{
    return fmt::format("No new key was made, nothing has changed. {} Without `tpm` under `[keys]` the key is made in a "
                       "file.",
        whatHappened(fault, tcti));
}

} // namespace comptoir::adapters
