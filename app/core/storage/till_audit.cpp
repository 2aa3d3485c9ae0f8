// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/till_audit.h"

#include "app/core/storage/damaged_source.h"
#include "app/core/storage/journal_reader.h"
#include "app/core/storage/migrations.h"
#include "app/core/storage/schema_parts.h"
#include "app/core/storage/table_digest.h"
#include "app/core/storage/till_projections.h"
#include "app/core/storage/till_schema.h"
#include "app/core/storage/wal_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace comptoir::storage {

namespace {

using journal::Check;

/// The projections as they should be: the journal replayed into a database of its own, which goes away with it.
class Replay {
public:
    Replay()
        : m_connection("", Access::Bulk)
        , m_migrated((migrateTill(m_connection), true))
        , m_projections(m_connection)
    {
        m_connection.execute("BEGIN");
    }

    void take(const journal::Record& record)
    {
        if (!m_fault.empty()) {
            return;
        }
        try {
            m_projections.apply(record);
        } catch (const StorageError&) {
            m_fault =
                fmt::format("le journal ne peut pas être rejoué au-delà de la séquence {}", record.envelope.sequence);
        }
    }

    const std::string& fault() const { return m_fault; }
    Connection& connection() { return m_connection; }

private:
    Connection m_connection;
    bool m_migrated;
    TillProjections m_projections;
    std::string m_fault;
};

void checkPages(journal::Report& report, Connection& connection)
{
    report.made.insert(Check::Page);
    try {
        Statement integrity(connection, "PRAGMA integrity_check(100)");
        for (Rows rows = integrity.run(); rows.next();) {
            if (rows.view(0) != "ok") {
                report.anomaly(Check::Page, "la base est abîmée : " + rows.text(0));
            }
        }
    } catch (const StorageError& error) {
        report.anomaly(Check::Page, std::string("la base est abîmée : ") + error.what());
    }
}

/// False when the file has the schema of another version: then nothing of it is compared.
bool compareSchemas(journal::Report& report, Connection& connection, Replay& replay)
{
    if (connection.integer("PRAGMA application_id") != static_cast<std::int64_t>(FileKind::Till)) {
        report.anomaly(Check::Schema, "l’en-tête du fichier ne dit pas que c’est la base d’une caisse");
    }
    const char* version = "PRAGMA user_version";
    if (connection.integer(version) != replay.connection().integer(version)) {
        report.add({.severity = journal::Severity::Remark,
            .sequence = 0,
            .check = Check::Schema,
            .detail = "la base a été écrite par une autre version : ses tables dérivées ne sont pas comparées"});
        return false;
    }
    report.made.insert(Check::Schema);
    const auto is = schemaOf(connection);
    const auto wanted = schemaOf(replay.connection());
    for (const auto& part : wanted) {
        if (std::ranges::find(is, part) == is.end()) {
            report.anomaly(Check::Schema, fmt::format("« {} » manque ou a été changé", part.first));
        }
    }
    return true;
}

void compareProjections(journal::Report& report, Connection& connection, Replay& replay)
{
    report.made.insert(Check::Projections);
    if (!replay.fault().empty()) {
        report.anomaly(Check::Projections, replay.fault());
        return;
    }
    for (const std::string& table : TillProjections::tables()) {
        try {
            if (const auto difference = compareTable(connection, replay.connection(), table)) {
                report.anomaly(Check::Projections,
                    fmt::format("la table {} ({} lignes) n’est pas son rejeu ({} lignes), à partir de la ligne {}",
                        table, difference->found, difference->expected, difference->row));
            }
        } catch (const StorageError& error) {
            report.anomaly(
                Check::Projections, fmt::format("la table {} ne peut pas être lue : {}", table, error.what()));
        }
    }
}

/// A damaged page may have ended the transaction already.
void endReading(Connection& connection)
{
    try {
        connection.execute("ROLLBACK");
    } catch (const StorageError&) {
        return;
    }
}

journal::Report auditConnection(Connection& connection, journal::VerifyOptions how)
{
    Replay replay;
    auto told = std::move(how.readable);
    how.readable = [&replay, &told](const journal::Record& record) {
        replay.take(record);
        if (told) {
            told(record);
        }
    };
    journal::Verifier verifier(std::move(how));
    DamagedTableSource source(connection);
    const auto drain = [&source, &verifier] {
        while (const auto record = source.next()) {
            verifier.add(*record);
        }
    };
    drain();
    connection.execute("BEGIN"); // from here the till may go on, unseen: the projections are of the last record read
    drain();
    journal::Report extra;
    try {
        verifier.compareWitnesses(JournalReader(connection).witnessHeads());
    } catch (const StorageError& error) {
        extra.anomaly(Check::Page, std::string("les témoins ne peuvent pas être lus : ") + error.what());
    }
    if (compareSchemas(extra, connection, replay)) {
        compareProjections(extra, connection, replay);
    }
    endReading(connection);
    checkPages(extra, connection);
    journal::Report report = verifier.finish();
    report.made.insert(Check::Columns);
    report.take(std::move(extra));
    return report;
}

journal::Report unreadable(const std::string& reason)
{
    journal::Report report;
    report.add({.severity = journal::Severity::Unreadable, .sequence = 0, .check = Check::Readable, .detail = reason});
    return report;
}

} // namespace

journal::Report auditTill(const std::filesystem::path& file, journal::VerifyOptions how)
{
    try {
        const auto damaged = firstDamagedFrame(file); // first: opening makes SQLite settle what it believes
        Connection connection(file, Access::Audit);
        journal::Report report = auditConnection(connection, std::move(how));
        if (damaged) {
            report.anomaly(Check::Page,
                fmt::format("la page {} du journal d’écriture (-wal) est abîmée, ou une coupure de courant l’a "
                            "interrompue : ce qui a été écrit après elle ne peut plus être lu",
                    *damaged));
        }
        return report;
    } catch (const StorageError& error) {
        return unreadable(error.what());
    }
}

} // namespace comptoir::storage
