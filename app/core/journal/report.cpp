// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/canonical.h"
#include "app/core/journal/enum_names.h"
#include "app/core/journal/finding.h"

#include <fmt/format.h>

namespace comptoir::journal {

namespace {

constexpr EnumNames<Severity, 3> kSeverities = {{
    {Severity::Remark, "remark"},
    {Severity::Anomaly, "anomaly"},
    {Severity::Unreadable, "unreadable"},
}};

constexpr EnumNames<Severity, 3> kSeveritiesInFrench = {{
    {Severity::Remark, "Remarque"},
    {Severity::Anomaly, "Anomalie"},
    {Severity::Unreadable, "Illisible"},
}};

constexpr EnumNames<Check, 23> kChecks = {{
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
    {Check::Closes, "closes"},
    {Check::Boot, "boot"},
    {Check::Time, "time"},
    {Check::BusinessDay, "business_day"},
    {Check::Training, "training"},
    {Check::Announcement, "announcement"},
    {Check::Witness, "witness"},
    {Check::Columns, "columns"},
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

std::int64_t anomalyCount(const Report& report)
{
    std::int64_t count = 0;
    for (const auto& [check, found] : report.anomalies) {
        count += found;
    }
    return count;
}

std::string verdict(const Report& report)
{
    if (report.unreadable > 0) {
        return "Illisible : ce n’est pas un journal.\n";
    }
    if (report.sound()) {
        return fmt::format("Journal intègre : {} enregistrements vérifiés, aucune anomalie.\n", report.records);
    }
    return fmt::format(
        "Journal NON intègre : {} anomalie(s) sur {} enregistrements.\n", anomalyCount(report), report.records);
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

std::string reportText(const Report& report)
{
    std::string text = verdict(report);
    if (!report.registerId.empty()) {
        text += fmt::format("Caisse {}, séquences {} à {}, journées du {} au {}.\n", report.registerId,
            report.firstSequence, report.lastSequence, report.firstDay, report.lastDay);
        text += fmt::format("Empreinte de tête : {}\n", report.headHash);
    }
    for (const auto& [type, count] : report.counts) {
        text += fmt::format("  {:<16} {:>9}\n", type, count);
    }
    if (report.remarks > 0) {
        text += fmt::format("{} remarque(s).\n", report.remarks);
    }
    for (const Finding& finding : report.findings) {
        text += fmt::format("{} [{}] séquence {} : {}\n", nameOf(kSeveritiesInFrench, finding.severity),
            textOf(finding.check), finding.sequence, finding.detail);
    }
    const auto told = static_cast<std::int64_t>(report.findings.size());
    const std::int64_t all = anomalyCount(report) + report.remarks + report.unreadable;
    if (all > told) {
        text += fmt::format("… et {} autres constats.\n", all - told);
    }
    return text;
}

std::string reportJson(const Report& report)
{
    Object anomalies;
    for (const auto& [check, count] : report.anomalies) {
        anomalies.set(textOf(check), count);
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
    object.set("unreadable", report.unreadable);
    return writeCanonical(object) + '\n';
}

} // namespace comptoir::journal
