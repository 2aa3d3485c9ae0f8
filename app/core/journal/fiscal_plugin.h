// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/journal/payload.h"

#include <optional>
#include <string>

namespace comptoir::journal {

/// Another country's stamp on a record, made before the record is signed (journal.md §11). It adds, it never replaces.
class FiscalPlugin {
public:
    virtual ~FiscalPlugin() = default;

    /// What goes under `stamp` in the payload; nothing when this record needs none. An error text refuses the record;
    /// a plug-in that may go on degraded says so inside its stamp.
    virtual Result<std::optional<Object>, std::string> stamp(const Payload& payload) = 0;
};

} // namespace comptoir::journal
