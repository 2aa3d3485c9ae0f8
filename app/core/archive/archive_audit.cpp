// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_audit.h"

#include "app/core/archive/archive_content.h"
#include "app/core/archive/archive_texts.h"
#include "app/core/journal/tsv_source.h"

#include <fmt/format.h>

#include <set>
#include <sstream>

namespace comptoir::archive {

namespace {

using journal::Check;
using journal::Report;

const std::string& fileIn(const Files& files, std::string_view name)
{
    static const std::string kNone;
    const auto found = files.find(std::string(name));
    return found == files.end() ? kNone : found->second;
}

std::optional<crypto::PublicKey> keyIn(const Files& files, const std::string& id)
{
    const auto key = crypto::PublicKey::fromPem(fileIn(files, "keys/" + id + ".pem"));
    return key && key->id() == id ? key : std::nullopt;
}

void checkSignature(
    Report& report, const Files& files, const Manifest& manifest, const std::optional<crypto::PublicKey>& given)
{
    const auto key = keyIn(files, manifest.key);
    const std::string& signature = fileIn(files, kSignature);
    if (!key || !key->verifies(fileIn(files, kManifest), crypto::bytesOf(signature))) {
        report.anomaly(Check::Manifest, "la signature du manifeste n’est pas celle de la clé qu’il nomme");
    }
    if (given && given->id() != manifest.key) {
        report.anomaly(Check::Manifest,
            fmt::format("le manifeste est signé par la clé {}, non par {}, qui est donnée", manifest.key, given->id()));
    }
}

void checkFiles(Report& report, const Files& files, const Manifest& manifest)
{
    std::set<std::string_view> named = {kManifest, kSignature};
    for (const Manifest::File& entry : manifest.files) {
        named.insert(entry.name);
        const auto found = files.find(entry.name);
        if (found == files.end()) {
            report.anomaly(Check::ArchiveFile, fmt::format("le fichier {} manque", entry.name));
        } else if (crypto::sha256(found->second) != entry.hash) {
            report.anomaly(Check::ArchiveFile, fmt::format("le fichier {} n’est pas celui du manifeste", entry.name));
        }
    }
    for (const auto& [name, content] : files) {
        if (!named.contains(name)) {
            report.anomaly(Check::ArchiveFile, fmt::format("le fichier {} n’est pas dans le manifeste", name));
        }
    }
}

void compareDerived(Report& report, const Files& files, const Files& made)
{
    for (const auto& [name, content] : made) {
        const auto found = files.find(name);
        if (found != files.end() && found->second != content) {
            report.anomaly(Check::DerivedFile, fmt::format("le fichier {} n’est pas celui que donne le journal", name));
        }
    }
}

/// The genesis and the keys from before the first record, each checked for itself.
struct Terms {
    std::optional<journal::GenesisRecord> genesis;
};

Terms readTerms(Report& report, const Files& files)
{
    Terms terms;
    std::istringstream stream(fileIn(files, kTerms));
    journal::TsvSource source(stream);
    while (const auto stored = source.next()) {
        const auto record = journal::readRecord(stored->body);
        const auto key = record ? keyIn(files, record->envelope.key) : std::nullopt;
        if (!stored->fault.empty() || !record || record->hash.hex() != stored->hash || !key
            || !key->verifies(stored->body, stored->signature)) {
            report.anomaly(Check::Signature, "l’enregistrement antérieur (segment.tsv) n’est pas celui qui a été signé",
                stored->sequence);
        } else if (const auto* genesis = std::get_if<journal::GenesisRecord>(&record->payload)) {
            terms.genesis = *genesis;
        }
    }
    return terms;
}

/// The archives that the records of this one speak of: the one before it must be the one its manifest names.
void checkPrevious(Report& report, const Manifest& manifest, const std::optional<crypto::Hash>& recorded,
    const std::optional<crypto::Hash>& given)
{
    for (const auto& hash : {recorded, given}) {
        if (hash && *hash != manifest.previousArchive) {
            report.anomaly(Check::PreviousArchive,
                fmt::format(
                    "l’archive d’avant est {}, le manifeste nomme {}", hash->hex(), manifest.previousArchive.hex()));
        }
    }
}

Report auditRecords(const Files& files, const Manifest& manifest, journal::VerifyOptions how,
    const std::optional<crypto::Hash>& previous)
{
    Report extra;
    extra.made = {Check::Manifest, Check::ArchiveFile, Check::DerivedFile, Check::PreviousArchive};
    checkSignature(extra, files, manifest, how.key);
    checkFiles(extra, files, manifest);
    const Terms terms = readTerms(extra, files);
    how.genesis = terms.genesis;
    how.key = keyIn(files, manifest.startKey);
    ArchiveContent content(terms.genesis ? terms.genesis->currency : "EUR");
    std::optional<crypto::Hash> recorded;
    const auto told = std::move(how.readable);
    how.readable = [&](const journal::Record& record) {
        content.add(record);
        const auto* made = std::get_if<journal::ArchiveRecord>(&record.payload);
        if (made != nullptr && made->act == journal::ArchiveAct::Made && made->to + 1 == manifest.from) {
            recorded = made->file;
        }
        if (told) {
            told(record);
        }
    };
    std::istringstream stream(fileIn(files, kJournal));
    journal::TsvSource source(stream);
    Report report = journal::verify(source, how);
    Manifest expected = content.manifest(manifest);
    if (manifestText(expected) != manifestText(manifest)) {
        extra.anomaly(Check::Manifest, "le manifeste ne dit pas ce que contient le journal de l’archive");
    }
    compareDerived(extra, files, content.files(expected));
    checkPrevious(extra, manifest, recorded, previous);
    report.take(std::move(extra));
    return report;
}

} // namespace

journal::Report auditArchive(
    const std::filesystem::path& file, journal::VerifyOptions how, const std::optional<crypto::Hash>& previous)
{
    Report report;
    const auto unreadable = [&report](std::string reason) {
        report.add({.severity = journal::Severity::Unreadable,
            .sequence = 0,
            .check = Check::Readable,
            .detail = std::move(reason)});
        return report;
    };
    const auto files = readZip(file);
    if (!files) {
        return unreadable(files.error());
    }
    const auto manifest = readManifest(fileIn(*files, kManifest));
    if (!manifest) {
        return unreadable("le manifeste manque ou ne peut pas être lu");
    }
    return auditRecords(*files, *manifest, std::move(how), previous);
}

std::optional<crypto::Hash> archiveHash(const std::filesystem::path& file)
{
    const auto files = readZip(file);
    const auto found = files ? files->find(std::string(kManifest)) : Files::const_iterator();
    return files && found != files->end() ? std::optional(crypto::sha256(found->second)) : std::nullopt;
}

} // namespace comptoir::archive
