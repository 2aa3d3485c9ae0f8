// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/register_signer.h"
#include "app/programs/settings/settings_file.h"

namespace comptoir::programs {

/// `[keys]` of a till: `tpm`, how its TPM is reached, and whether the TPM itself signs, `tpm_signs`.
inline adapters::KeyHome keyHome(const SettingsFile& settings)
{
    adapters::KeyHome home{.tpm = settings.text("keys.tpm"), .tpmSigns = settings.flag("keys.tpm_signs", false)};
    if (home.tpmSigns && home.tpm.empty()) {
        throw SettingsError(settings.path().native()
            + ": 'keys.tpm' must say how to reach the TPM, such as \"device:/dev/tpmrm0\", when 'keys.tpm_signs' is "
              "true.");
    }
    return home;
}

} // namespace comptoir::programs
