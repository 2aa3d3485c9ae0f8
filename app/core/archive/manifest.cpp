// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/manifest.h"

#include "app/core/journal/canonical.h"
#include "app/core/journal/fields.h"

namespace comptoir::archive {

namespace {

constexpr std::string_view kFormat = "comptoir-archive/1";

journal::Object fileObject(const Manifest::File& file)
{
    journal::Object object;
    object.set("bytes", file.bytes);
    object.set("name", file.name);
    object.set("sha256", file.hash.hex());
    return object;
}

void readRules(const journal::Object& object, std::vector<std::string>& rules)
{
    const journal::Value* value = object.find("rules");
    const journal::Array* array = value == nullptr ? nullptr : value->array();
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
        if (const std::string* text = (*array)[i].text()) {
            rules.push_back(*text);
        }
    }
}

} // namespace

std::string manifestText(const Manifest& manifest)
{
    journal::Object object;
    object.set("before", manifest.before.hex());
    object.set("entity", manifest.entity);
    object.set("establishment", manifest.establishment);
    journal::setArray(object, "files", manifest.files, fileObject);
    object.set("first_day", manifest.firstDay);
    object.set("format", std::string(kFormat));
    object.set("from", manifest.from);
    object.set("head", manifest.head.hex());
    object.set("key", manifest.key);
    object.set("last_day", manifest.lastDay);
    object.set("previous_archive", manifest.previousArchive.hex());
    object.set("records", manifest.records);
    object.set("register", manifest.registerId);
    journal::Array rules;
    for (const std::string& pack : manifest.rules) {
        rules.emplace_back(pack);
    }
    object.set("rules", std::move(rules));
    object.set("start_key", manifest.startKey);
    object.set("to", manifest.to);
    return journal::writeCanonical(object);
}

std::optional<Manifest> readManifest(std::string_view text)
{
    const auto value = journal::parseCanonical(text);
    const journal::Object* object = value ? value->object() : nullptr;
    if (object == nullptr) {
        return std::nullopt;
    }
    Manifest manifest;
    std::string format;
    journal::FieldNotes notes;
    const journal::FieldReader reader(*object, "", notes);
    reader.read("before", manifest.before);
    reader.read("entity", manifest.entity);
    reader.read("establishment", manifest.establishment);
    reader.readArray(
        "files", manifest.files, journal::Need::Required, [](const journal::FieldReader& file, Manifest::File& into) {
            file.read("bytes", into.bytes);
            file.read("name", into.name);
            file.read("sha256", into.hash);
        });
    reader.read("first_day", manifest.firstDay);
    reader.read("format", format);
    reader.read("from", manifest.from);
    reader.read("head", manifest.head);
    reader.read("key", manifest.key);
    reader.read("last_day", manifest.lastDay);
    reader.read("previous_archive", manifest.previousArchive);
    reader.read("records", manifest.records);
    reader.read("register", manifest.registerId);
    readRules(*object, manifest.rules);
    reader.read("start_key", manifest.startKey);
    reader.read("to", manifest.to);
    const bool whole = !notes.fault && notes.missing.empty() && format == kFormat;
    return whole && manifestText(manifest) == text ? std::optional(std::move(manifest)) : std::nullopt;
}

std::vector<Manifest::File> entriesOf(const Files& files)
{
    std::vector<Manifest::File> entries;
    for (const auto& [name, content] : files) {
        entries.push_back(
            {.name = name, .hash = crypto::sha256(content), .bytes = static_cast<std::int64_t>(content.size())});
    }
    return entries;
}

} // namespace comptoir::archive
