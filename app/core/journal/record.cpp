// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/record.h"

#include "app/core/journal/fields.h"

namespace comptoir::journal {

namespace {

// The keys of an envelope; a record holds these and no other.
constexpr std::size_t kMembers = 23;

void readEnvelope(const FieldReader& fields, Envelope& envelope, std::string& format)
{
    fields.read("at_ms", envelope.atMs);
    fields.read("boot", envelope.boot);
    fields.read("business_day", envelope.businessDay);
    fields.readEnum("clock", envelope.clock, &clockStateOf, Need::Required);
    fields.read("entity", envelope.entity);
    fields.read("establishment", envelope.establishment);
    fields.read("format", format);
    fields.read("key", envelope.key);
    fields.read("local_time", envelope.localTime);
    fields.readEnum("mode", envelope.mode, &modeOf, Need::Required);
    fields.read("operator", envelope.operatorCode);
    fields.read("perimeter", envelope.perimeter);
    fields.read("previous", envelope.previous);
    fields.read("register", envelope.registerId);
    fields.read("rules", envelope.rules);
    fields.read("segment", envelope.segment);
    fields.read("sequence", envelope.sequence);
    fields.read("software", envelope.software);
    fields.readEnum("type", envelope.type, &recordTypeOf, Need::Required);
    fields.read("type_previous", envelope.typePrevious);
    fields.read("type_sequence", envelope.typeSequence);
    fields.read("uptime_ms", envelope.uptimeMs);
}

} // namespace

Result<Record, RecordFault> readRecord(std::string_view body)
{
    auto value = parseCanonical(body);
    if (!value) {
        return unexpected(RecordFault(value.error()));
    }
    if (value->object() == nullptr) {
        return unexpected(RecordFault(FieldFault{"(record)"}));
    }
    Object object = value->takeObject();
    Record record;
    FieldNotes notes;
    std::string format;
    readEnvelope(FieldReader(object, "", notes), record.envelope, format);
    const Value* data = object.find("data");
    if (data == nullptr || data->object() == nullptr) {
        notes.missing.emplace_back("data");
    }
    if (!notes.fault && !notes.missing.empty()) {
        notes.fault = notes.missing.front();
    }
    if (!notes.fault && format != kFormat) {
        notes.fault = "format";
    }
    if (!notes.fault && object.members().size() != kMembers) {
        notes.fault = "(unknown member)";
    }
    if (notes.fault) {
        return unexpected(RecordFault(FieldFault{*std::move(notes.fault)}));
    }
    record.data = object.take("data").takeObject();
    auto decoded = decodePayload(record.envelope.type, record.data);
    if (!decoded) {
        return unexpected(RecordFault(FieldFault{std::move(decoded.error())}));
    }
    record.payload = std::move(decoded->payload);
    record.missing = std::move(decoded->missing);
    record.hash = crypto::sha256(body);
    return record;
}

Value recordValue(const Envelope& envelope, Object data)
{
    Object object;
    object.append("at_ms", envelope.atMs);
    object.append("boot", envelope.boot);
    object.append("business_day", envelope.businessDay);
    object.append("clock", std::string(textOf(envelope.clock)));
    object.append("data", std::move(data));
    object.append("entity", envelope.entity);
    object.append("establishment", envelope.establishment);
    object.append("format", std::string(kFormat));
    object.append("key", envelope.key);
    object.append("local_time", envelope.localTime);
    object.append("mode", std::string(textOf(envelope.mode)));
    object.append("operator", envelope.operatorCode);
    object.append("perimeter", envelope.perimeter);
    object.append("previous", envelope.previous.hex());
    object.append("register", envelope.registerId);
    object.append("rules", envelope.rules);
    object.append("segment", envelope.segment);
    object.append("sequence", envelope.sequence);
    object.append("software", envelope.software);
    object.append("type", std::string(textOf(envelope.type)));
    object.append("type_previous", envelope.typePrevious.hex());
    object.append("type_sequence", envelope.typeSequence);
    object.append("uptime_ms", envelope.uptimeMs);
    return object;
}

} // namespace comptoir::journal
