// SPDX-License-Identifier: Apache-2.0
#include "app/shop/reporting/archiving.h"

namespace comptoir::shop {

std::optional<WrittenArchive> writePeriod(storage::Connection& connection, const std::filesystem::path& folder,
    const ArchivePeriod& period, crypto::Signer& signer)
{
    const auto range = period.firstDay.empty() ? storage::lastWholeMonth(connection)
                                               : storage::archiveRange(connection, period.firstDay, period.lastDay);
    if (!range) {
        return std::nullopt;
    }
    const crypto::Hash previous = storage::archiveBefore(connection, *range);
    archive::MadeArchive made = archive::writeArchive(folder,
        {.firstDay = range->firstDay,
            .lastDay = range->lastDay,
            .terms = storage::termsBefore(connection, *range),
            .previousArchive = previous,
            .rulePacks = {}},
        storage::recordsOf(connection, *range), signer);
    return WrittenArchive{std::move(made), *range, previous};
}

bool recordArchive(Desk& desk, const WrittenArchive& written)
{
    // Whoever stands at the till, and in whatever mode, has no part in it.
    const auto append = [&desk](journal::Payload payload) {
        return desk.till().journal().append({.payload = std::move(payload)}).has_value();
    };
    journal::Object data;
    data.set("archive", written.made.name);
    storage::Transaction transaction = desk.till().begin();
    const bool recorded = append(journal::ArchiveRecord{
                              .act = journal::ArchiveAct::Made,
                              .firstDay = written.range.firstDay,
                              .lastDay = written.range.lastDay,
                              .from = written.made.from,
                              .to = written.made.to,
                              .file = written.made.hash,
                              .previousArchive = written.previous,
                              .name = written.made.name,
                              .destination = {},
                          })
        && append(journal::EventRecord{
            .code = "EXPORT_TAX", .text = "profil fiscal dans l’archive", .data = std::move(data)});
    if (recorded) {
        transaction.commit();
    }
    return recorded;
}

} // namespace comptoir::shop
