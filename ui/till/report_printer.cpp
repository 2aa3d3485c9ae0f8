// SPDX-License-Identifier: Apache-2.0
#include "ui/till/report_printer.h"

#include <fstream>
#include <utility>

namespace comptoir::ui {

namespace {

/// Whole or not at all: a file that is there can be read.
bool written(const std::filesystem::path& file, const std::string& bytes)
{
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    std::filesystem::path unfinished = file;
    unfinished += ".part";
    {
        std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
        out << bytes << std::flush;
        if (!out) {
            return false;
        }
    }
    std::filesystem::rename(unfinished, file, failed);
    return !failed;
}

} // namespace

ReportPrinter::ReportPrinter(TillParts parts, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_shell(shell)
{
}

void ReportPrinter::print(std::int64_t of, Compose compose)
{
    m_printing = true;
    m_parts.thread.run([this, of, compose = std::move(compose)] { return m_parts.receipts.printReport(of, compose()); })
        .then(this, [this](std::int64_t copy) { printed(copy); });
}

void ReportPrinter::printReceipt(std::int64_t of)
{
    m_printing = true;
    m_parts.thread.run([this, of] { return m_parts.receipts.give(of, shop::ReceiptChoice::Paper); })
        .then(this, [this](const Result<shop::ReceiptGiven, shop::ReceiptRefusal>& given) {
            if (given) {
                printed(given->copy);
            }
        });
}

void ReportPrinter::printed(std::int64_t copy)
{
    if (m_printing) {
        m_shell.showToast(copy > 0 ? tr("Impression du duplicata %1.").arg(copy) : tr("Impression en cours."));
    }
}

void ReportPrinter::printEnded(shop::PrintOutcome outcome)
{
    if (std::exchange(m_printing, false) && outcome != shop::PrintOutcome::Printed) {
        m_shell.showToast(
            tr("Rien n’est sorti. Tout est enregistré : vérifiez l’imprimante, puis imprimez de nouveau."));
    }
}

void ReportPrinter::keepPdf(const QString& name, Compose compose)
{
    const std::filesystem::path file = m_parts.journal.exports / (name.toStdString() + ".pdf");
    m_parts.thread.run([this, compose = std::move(compose)] { return m_parts.receipts.reportPdf(compose()); })
        .then(this, [this, file](const std::string& bytes) {
            m_parts.journal.thread.run([file, bytes] { return written(file, bytes); })
                .then(this, [this, file](bool kept) {
                    const QString where = QString::fromStdString(file.native());
                    m_shell.showToast(kept ? tr("PDF gardé dans %1.").arg(where)
                                           : tr("Le PDF ne s’écrit pas dans %1. Imprimez-le.").arg(where));
                });
        });
}

} // namespace comptoir::ui
