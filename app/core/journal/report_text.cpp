// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/currency.h"
#include "app/core/base/decimal_text.h"
#include "app/core/journal/enum_names.h"
#include "app/core/journal/finding.h"

#include <fmt/format.h>

namespace comptoir::journal {

namespace {

constexpr EnumNames<Severity, 3> kSeverityWords = {{
    {Severity::Remark, "Remarque"},
    {Severity::Anomaly, "Anomalie"},
    {Severity::Unreadable, "Illisible"},
}};

constexpr EnumNames<Check, 32> kQuestions = {{
    {Check::Readable, "chaque enregistrement peut être lu"},
    {Check::Canonical, "chaque corps est sous sa forme canonique"},
    {Check::Envelope, "chaque enveloppe est complète et de la même caisse"},
    {Check::Hash, "chaque empreinte est celle du corps"},
    {Check::Signature, "chaque signature est celle du corps par la clé en vigueur"},
    {Check::Sequence, "les séquences se suivent, sans manque ni doublon"},
    {Check::Chain, "chaque enregistrement porte l’empreinte du précédent"},
    {Check::TypeChain, "chaque type d’enregistrement se suit"},
    {Check::Fields, "chaque enregistrement a les données de son type"},
    {Check::Sums, "les lignes, la TVA et les règlements font le total de chaque ticket"},
    {Check::GrandTotal, "les grands totaux s’accumulent sans rupture"},
    {Check::TicketNumber, "les numéros de tickets se suivent"},
    {Check::Original, "chaque retour désigne un ticket et une ligne qui existent"},
    {Check::Returns, "rien n’est rendu au-delà de ce qui a été vendu"},
    {Check::Copies, "les duplicatas sont numérotés sans manque"},
    {Check::Reference, "notes, factures, paiements et archives renvoient à ce qui existe"},
    {Check::Closes, "les clôtures se suivent et font la somme de leurs enregistrements"},
    {Check::Boot, "les démarrages et les durées de marche croissent"},
    {Check::Time, "les instants croissent"},
    {Check::BusinessDay, "les journées se suivent, chacune close avant la suivante"},
    {Check::Training, "le mode école n’entre dans aucun total"},
    {Check::Announcement, "tout changement de logiciel, de règles ou de clé est annoncé"},
    {Check::Stamp, "les tampons fiscaux d’un autre pays sont lisibles"},
    {Check::Witness, "ce que les témoins ont reçu est dans la chaîne"},
    {Check::Columns, "les colonnes rangées à côté du corps disent la même chose"},
    {Check::Page, "les pages de la base et de son journal d’écriture sont intactes"},
    {Check::Schema, "les tables et leurs protections sont celles du logiciel"},
    {Check::Projections, "les tables dérivées sont ce que donne le rejeu du journal"},
    {Check::Manifest, "le manifeste de l’archive est signé et dit ce que contient le journal"},
    {Check::ArchiveFile, "chaque fichier de l’archive est celui du manifeste"},
    {Check::DerivedFile, "les fichiers dérivés de l’archive sont ceux que donne le journal"},
    {Check::PreviousArchive, "l’archive suit la précédente"},
}};

std::string verdict(const Report& report)
{
    if (report.counts.empty() && report.unreadable > 0) {
        return "Illisible : ce n’est pas un journal, ou il est trop abîmé pour être lu.\n";
    }
    if (report.sound()) {
        return fmt::format("Journal intègre : {} enregistrements vérifiés, aucune anomalie.\n", report.records);
    }
    return fmt::format("Journal NON intègre : {} anomalie(s) sur {} enregistrements.\n",
        report.anomalyCount() + report.unreadable, report.records);
}

std::string amount(const ReportTotals& totals, std::int64_t minor)
{
    const auto currency = Currency::parse(totals.currency);
    return decimalText(minor, currency ? currency->exponent() : 0) + " " + totals.currency;
}

std::string headText(const Report& report)
{
    std::string text = fmt::format("Caisse {}, séquences {} à {}, journées du {} au {}.\n", report.registerId,
        report.firstSequence, report.lastSequence, report.firstDay, report.lastDay);
    text += fmt::format("Empreinte de tête : {}\n", report.headHash);
    text += "\nEnregistrements, par type :\n";
    for (const auto& [type, count] : report.counts) {
        text += fmt::format("  {:<16} {:>9}\n", type, count);
    }
    const ReportTotals& totals = report.totals;
    text += fmt::format("\nTotaux des {} tickets lus :\n", totals.tickets);
    text += fmt::format("  TTC {}, HT {}, TVA {}\n", amount(totals, totals.gross), amount(totals, totals.netOfTax),
        amount(totals, totals.tax));
    text += fmt::format("  Grand total perpétuel : {} net, {} absolu\n", amount(totals, totals.grandNet),
        amount(totals, totals.grandAbsolute));
    return text;
}

std::string checksText(const Report& report)
{
    std::string text = "\nContrôles faits :\n";
    for (const Check check : report.made) {
        const auto found = report.anomalies.find(check);
        const std::string outcome =
            found == report.anomalies.end() ? "oui" : fmt::format("NON, {} anomalie(s)", found->second);
        text += fmt::format("  [{}] {} : {}\n", textOf(check), questionOf(check), outcome);
    }
    return text;
}

std::string findingsText(const Report& report)
{
    std::string text = report.findings.empty() ? "" : "\nConstats :\n";
    for (const Finding& finding : report.findings) {
        const std::string where = finding.sequence > 0 ? fmt::format(" séquence {}", finding.sequence) : "";
        text += fmt::format(
            "{} [{}]{} : {}\n", nameOf(kSeverityWords, finding.severity), textOf(finding.check), where, finding.detail);
    }
    const auto told = static_cast<std::int64_t>(report.findings.size());
    const std::int64_t all = report.anomalyCount() + report.remarks + report.unreadable;
    return all > told ? text + fmt::format("… et {} autres constats.\n", all - told) : text;
}

} // namespace

std::string_view questionOf(Check check)
{
    return nameOf(kQuestions, check);
}

std::string reportText(const Report& report)
{
    std::string text = verdict(report);
    if (!report.registerId.empty()) {
        text += headText(report) + checksText(report);
    }
    return text + findingsText(report);
}

} // namespace comptoir::journal
