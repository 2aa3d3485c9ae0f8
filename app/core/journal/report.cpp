// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"
#include "app/core/journal/enum_names.h"
#include "app/core/journal/finding.h"

namespace comptoir::journal {

namespace {

constexpr EnumNames<Severity, 3> kSeverities = {{
    {Severity::Remark, "remark"},
    {Severity::Anomaly, "anomaly"},
    {Severity::Unreadable, "unreadable"},
}};

constexpr EnumNames<Check, 32> kChecks = {{
    {Check::Readable, "readable"},
    {Check::Canonical, "canonical"},
    {Check::Envelope, "envelope"},
    {Check::Hash, "hash"},
    {Check::Signature, "signature"},
    {Check::Sequence, "sequence"},
    {Check::Chain, "chain"},
    {Check::TypeChain, "type_chain"},
    {Check::Fields, "fields"},
    {Check::Sums, "sums"},
    {Check::GrandTotal, "grand_total"},
    {Check::TicketNumber, "ticket_number"},
    {Check::Original, "original"},
    {Check::Returns, "returns"},
    {Check::Copies, "copies"},
    {Check::Reference, "reference"},
    {Check::Closes, "closes"},
    {Check::Boot, "boot"},
    {Check::Time, "time"},
    {Check::BusinessDay, "business_day"},
    {Check::Training, "training"},
    {Check::Announcement, "announcement"},
    {Check::Stamp, "stamp"},
    {Check::Witness, "witness"},
    {Check::Columns, "columns"},
    {Check::Page, "page"},
    {Check::Schema, "schema"},
    {Check::Projections, "projections"},
    {Check::Manifest, "manifest"},
    {Check::ArchiveFile, "archive_file"},
    {Check::DerivedFile, "derived_file"},
    {Check::PreviousArchive, "previous_archive"},
}};

Object findingObject(const Finding& finding)
{
    Object object;
    object.set("check", std::string(textOf(finding.check)));
    object.set("detail", finding.detail);
    object.set("sequence", finding.sequence);
    object.set("severity", std::string(textOf(finding.severity)));
    return object;
}

Object totalsObject(const ReportTotals& totals)
{
    Object object;
    object.set("currency", totals.currency);
    object.set("grand_absolute", totals.grandAbsolute);
    object.set("grand_net", totals.grandNet);
    object.set("gross", totals.gross);
    object.set("net_of_tax", totals.netOfTax);
    object.set("tax", totals.tax);
    object.set("tickets", totals.tickets);
    return object;
}

} // namespace

std::string_view textOf(Severity severity)
{
    return nameOf(kSeverities, severity);
}

std::string_view textOf(Check check)
{
    return nameOf(kChecks, check);
}

std::int64_t Report::anomalyCount() const
{
    std::int64_t count = 0;
    for (const auto& [check, found] : anomalies) {
        count += found;
    }
    return count;
}

void Report::anomaly(Check check, std::string detail, std::int64_t sequence)
{
    add({.severity = Severity::Anomaly, .sequence = sequence, .check = check, .detail = std::move(detail)});
}

void Report::take(Report other)
{
    made.merge(other.made);
    for (Finding& finding : other.findings) {
        add(std::move(finding));
    }
}

void Report::add(Finding finding)
{
    switch (finding.severity) {
    case Severity::Remark:
        ++remarks;
        break;
    case Severity::Anomaly:
        ++anomalies[finding.check];
        break;
    case Severity::Unreadable:
        ++unreadable;
        break;
    }
    if (findings.size() < kKept) {
        findings.push_back(std::move(finding));
    }
}

std::string reportJson(const Report& report)
{
    Object anomalies;
    for (const auto& [check, count] : report.anomalies) {
        anomalies.set(textOf(check), count);
    }
    Array made;
    for (const Check check : report.made) {
        made.emplace_back(std::string(textOf(check)));
    }
    Object counts;
    for (const auto& [type, count] : report.counts) {
        counts.set(type, count);
    }
    Array findings;
    for (const Finding& finding : report.findings) {
        findings.emplace_back(findingObject(finding));
    }
    Object object;
    object.set("anomalies", std::move(anomalies));
    object.set("checks", std::move(made));
    object.set("counts", std::move(counts));
    object.set("findings", std::move(findings));
    object.set("first_day", report.firstDay);
    object.set("first_sequence", report.firstSequence);
    object.set("head", report.headHash);
    object.set("last_day", report.lastDay);
    object.set("last_sequence", report.lastSequence);
    object.set("records", report.records);
    object.set("register", report.registerId);
    object.set("remarks", report.remarks);
    object.set("sound", report.sound());
    object.set("totals", totalsObject(report.totals));
    object.set("unreadable", report.unreadable);
    return writeCanonical(object) + '\n';
}

} // namespace comptoir::journal
