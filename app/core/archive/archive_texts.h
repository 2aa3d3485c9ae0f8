// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/archive/manifest.h"

#include <string>

namespace comptoir::archive {

/// NOTICE.txt: what the archive is and holds, in French, for who opens it without this software.
std::string noticeText(const Manifest& manifest);

/// verify.md: how to check the archive with openssl, coreutils and unzip alone. Its commands work as written.
std::string verifyText(const Manifest& manifest);

/// SHA256SUMS, as `sha256sum -c` reads it.
std::string sumsText(const Files& files);

} // namespace comptoir::archive
