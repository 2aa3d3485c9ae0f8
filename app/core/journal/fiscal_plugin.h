// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/journal/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::journal {

/// Where a payload keeps its stamp.
inline constexpr std::string_view kStamp = "stamp";

/// What a country's fiscal unit made of a record, or why it could not.
struct FiscalStamp {
    std::string country; ///< ISO 3166
    Object data; ///< as the country writes it
    std::string degraded; ///< why it is not whole, in words; empty when it is. The sale stands all the same

    friend bool operator==(const FiscalStamp&, const FiscalStamp&) = default;
};

/// Another country's stamp on a record, made before the record is signed and committed (journal.md §11). It adds to the
/// record and never replaces anything of it. A unit that is away does not stop the shop: the stamp says so.
class FiscalPlugin {
public:
    virtual ~FiscalPlugin() = default;

    /// What goes under `stamp` in the payload; nothing when the country asks for none on such a record. Till thread,
    /// within the append.
    virtual std::optional<FiscalStamp> stamp(const Envelope& envelope, const Payload& payload) = 0;
};

/// France's: the chain, the signatures and the closes of the journal are what its law asks for, so it adds nothing.
FiscalPlugin& frenchFiscalPlugin();

Object encodeStamp(const FiscalStamp& stamp);

/// The stamp of a record, if it has a well-formed one.
std::optional<FiscalStamp> stampOf(const Object& data);

} // namespace comptoir::journal
