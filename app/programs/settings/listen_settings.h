// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/listening.h"
#include "app/programs/settings/settings_file.h"

namespace comptoir::programs {

/// `[listen]` of a hub or HQ: `host` as others reach it, `bind`, and the ports `control`, `bulk`, `enrolment`, which
/// are `firstPort` and the two after it when the file names none.
inline adapters::Listening listening(const SettingsFile& settings, std::uint16_t firstPort)
{
    return {
        .host = settings.text("listen.host", "127.0.0.1"),
        .bind = settings.text("listen.bind", "*"),
        .control = settings.port("listen.control", firstPort),
        .bulk = settings.port("listen.bulk", static_cast<std::uint16_t>(firstPort + 1)),
        .enrolment = settings.port("listen.enrolment", static_cast<std::uint16_t>(firstPort + 2)),
    };
}

} // namespace comptoir::programs
