// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/fiscal_plugin.h"

#include "app/core/journal/fields.h"

namespace comptoir::journal {

namespace {

class FrenchFiscalPlugin final : public FiscalPlugin {
public:
    std::optional<FiscalStamp> stamp(const Envelope&, const Payload&) override { return std::nullopt; }
};

} // namespace

FiscalPlugin& frenchFiscalPlugin()
{
    static FrenchFiscalPlugin french;
    return french;
}

Object encodeStamp(const FiscalStamp& stamp)
{
    Object object;
    object.set("country", stamp.country);
    if (!stamp.data.empty()) {
        object.set("data", stamp.data);
    }
    setText(object, "degraded", stamp.degraded);
    return object;
}

std::optional<FiscalStamp> stampOf(const Object& data)
{
    std::optional<FiscalStamp> stamp;
    FieldNotes notes;
    FieldReader(data, "data", notes).readObject(kStamp, Need::Optional, [&stamp](const FieldReader& fields) {
        stamp.emplace();
        fields.read("country", stamp->country);
        fields.read("data", stamp->data);
        fields.read("degraded", stamp->degraded, Need::Optional);
    });
    return notes.fault || !notes.missing.empty() ? std::nullopt : stamp;
}

} // namespace comptoir::journal
