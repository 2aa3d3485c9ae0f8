// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::journal {

enum class Severity {
    Remark, ///< explained or harmless: the journal is sound
    Anomaly,
    Unreadable, ///< a place that could not be read at all
};

/// The checks of journal.md §9.
enum class Check {
    Readable,
    Canonical,
    Envelope,
    Hash,
    Signature,
    Sequence,
    Chain,
    TypeChain,
    Fields,
    Sums,
    GrandTotal,
    TicketNumber,
    Original,
    Returns,
    Copies,
    Reference, ///< a note, an invoice's ticket, a terminal's request or an archive that is not there
    Closes,
    Boot,
    Time,
    BusinessDay,
    Training,
    Announcement, ///< a change of software, perimeter, rules or key that no record announces
    Stamp, ///< of another country's fiscal unit
    Witness,
    Columns,
    // What more than the records can tell.
    Page, ///< a page of the database or of its write-ahead log
    Schema, ///< a table, index or trigger is not as this software makes it
    Projections, ///< a table that follows from the records is not what their replay gives
    Manifest, ///< of an archive: its signature, and whether it agrees with the records
    ArchiveFile, ///< a file of an archive is not the one its manifest names
    DerivedFile, ///< a file of an archive is not what its records give
    PreviousArchive,
};

std::string_view textOf(Severity severity);
std::string_view textOf(Check check);

/// What the check asks, in French, for who reads a report.
std::string_view questionOf(Check check);

struct Finding {
    Severity severity = Severity::Anomaly;
    std::int64_t sequence = 0; ///< 0 when none could be read
    Check check = Check::Readable;
    std::string detail; ///< French, one sentence
};

/// What the tickets of production that were read add up to, in minor units.
struct ReportTotals {
    std::string currency;
    std::int64_t tickets = 0;
    std::int64_t gross = 0;
    std::int64_t netOfTax = 0;
    std::int64_t tax = 0;
    std::int64_t grandNet = 0; ///< the running grand totals after the last
    std::int64_t grandAbsolute = 0;
};

/// What a verification saw.
struct Report {
    static constexpr std::size_t kKept = 1000; ///< findings kept word for word; all are counted

    std::int64_t records = 0;
    std::string registerId;
    std::int64_t firstSequence = 0;
    std::int64_t lastSequence = 0;
    std::string headHash;
    std::string firstDay;
    std::string lastDay;
    std::map<std::string, std::int64_t> counts; ///< records by type
    ReportTotals totals;
    std::set<Check> made; ///< the checks that were made
    std::map<Check, std::int64_t> anomalies;
    std::int64_t remarks = 0;
    std::int64_t unreadable = 0;
    std::vector<Finding> findings;

    bool sound() const { return anomalies.empty() && unreadable == 0; }
    std::int64_t anomalyCount() const;
    void add(Finding finding);
    void anomaly(Check check, std::string detail, std::int64_t sequence = 0);

    /// Adds the findings and the checks of another look at the same journal.
    void take(Report other);
};

/// For people, in French.
std::string reportText(const Report& report);

/// For programs.
std::string reportJson(const Report& report);

} // namespace comptoir::journal
