// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
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
    Closes,
    Boot,
    Time,
    BusinessDay,
    Training,
    Announcement, ///< a change of software, perimeter, rules or key that no record announces
    Witness,
    Columns,
};

std::string_view textOf(Severity severity);
std::string_view textOf(Check check);

struct Finding {
    Severity severity = Severity::Anomaly;
    std::int64_t sequence = 0; ///< 0 when none could be read
    Check check = Check::Readable;
    std::string detail; ///< French, one sentence
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
    std::map<Check, std::int64_t> anomalies;
    std::int64_t remarks = 0;
    std::int64_t unreadable = 0;
    std::vector<Finding> findings;

    bool sound() const { return anomalies.empty() && unreadable == 0; }
    void add(Finding finding);
};

/// For people, in French.
std::string reportText(const Report& report);

/// For programs.
std::string reportJson(const Report& report);

} // namespace comptoir::journal
