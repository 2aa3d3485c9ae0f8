// SPDX-License-Identifier: Apache-2.0
#include "app/core/archive/archive_writer.h"

#include "app/core/archive/archive_content.h"
#include "app/core/archive/archive_texts.h"
#include "app/core/journal/tsv_source.h"

#include <fmt/format.h>

namespace comptoir::archive {

namespace {

using journal::SealedRecord;

journal::Record readOrThrow(const SealedRecord& stored)
{
    auto record = journal::readRecord(stored.body);
    if (!record || record->hash != stored.hash) {
        throw ArchiveError(
            fmt::format("journal record {} is damaged: no archive is made; `comptoirctl verify` says what is wrong",
                stored.sequence));
    }
    return std::move(*record);
}

void addKey(Files& files, const journal::Record& record)
{
    const auto* announced = std::get_if<journal::KeyRecord>(&record.payload);
    const auto der = announced == nullptr ? std::nullopt : crypto::fromBase64(announced->publicKey);
    if (const auto key = der ? crypto::PublicKey::fromDer(*der) : std::nullopt) {
        files.insert_or_assign("keys/" + key->id() + ".pem", key->pem());
    }
}

std::string currencyOf(const std::vector<SealedRecord>& terms, const std::vector<SealedRecord>& records)
{
    for (const auto* list : {&terms, &records}) {
        for (const SealedRecord& stored : *list) {
            if (stored.type == journal::RecordType::Genesis) {
                return std::get<journal::GenesisRecord>(readOrThrow(stored).payload).currency;
            }
        }
    }
    throw ArchiveError("the journal has no genesis");
}

} // namespace

MadeArchive writeArchive(const std::filesystem::path& folder, const ArchiveRequest& request,
    const std::vector<SealedRecord>& records, crypto::Signer& signer)
{
    if (records.empty()) {
        throw ArchiveError("there is no record of that period");
    }
    Files files;
    std::string journalText;
    std::string termsText;
    for (const SealedRecord& stored : request.terms) {
        termsText += journal::tsvLine(stored);
        addKey(files, readOrThrow(stored));
    }
    ArchiveContent content(currencyOf(request.terms, records));
    for (const SealedRecord& stored : records) {
        const journal::Record record = readOrThrow(stored);
        journalText += journal::tsvLine(stored);
        addKey(files, record);
        content.add(record);
    }
    const crypto::PublicKey& key = signer.publicKey();
    files.insert_or_assign("keys/" + key.id() + ".pem", key.pem());
    Manifest manifest = content.manifest({.firstDay = request.firstDay,
        .lastDay = request.lastDay,
        .previousArchive = request.previousArchive,
        .key = key.id()});
    files.merge(content.files(manifest));
    files.emplace(kJournal, std::move(journalText));
    files.emplace(kTerms, std::move(termsText));
    for (const auto& [hash, pack] : request.rulePacks) {
        files.emplace("rules/" + hash + ".json", pack);
    }
    files.emplace(kSums, sumsText(files));
    manifest.files = entriesOf(files);
    const std::string text = manifestText(manifest);
    files.emplace(kManifest, text);
    files.emplace(kSignature, crypto::textOf(signer.sign(text)));

    const std::string name = fmt::format("{}_{}_{}.zip", manifest.registerId, request.firstDay, request.lastDay);
    writeZip(folder / name, files);
    return {.name = name,
        .hash = crypto::sha256(text),
        .from = manifest.from,
        .to = manifest.to,
        .records = manifest.records};
}

} // namespace comptoir::archive
