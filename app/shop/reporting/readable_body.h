// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace comptoir::shop {

/// The canonical bytes of a record set out for reading: a member a line, two spaces a level. Only line breaks and
/// spaces between tokens are added, so taking them out gives the signed bytes back. Safe on hostile bytes.
std::string readableBody(std::string_view body);

} // namespace comptoir::shop
