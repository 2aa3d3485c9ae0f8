// SPDX-License-Identifier: Apache-2.0
#include "ui/till/entry_presenter.h"

#include "app/shop/receipts/close_report.h"

namespace comptoir::ui {

namespace {

const journal::CloseRecord* closeOf(const std::optional<journal::Record>& record)
{
    return record ? std::get_if<journal::CloseRecord>(&record->payload) : nullptr;
}

/// The same names as the reports kept when the till was sealed.
QString fileName(const journal::CloseRecord& close)
{
    switch (close.level) {
    case journal::CloseLevel::Session:
        return QStringLiteral("z-%1").arg(close.number);
    case journal::CloseLevel::Day:
        return QStringLiteral("jour-%1").arg(close.number);
    case journal::CloseLevel::Month:
        return QStringLiteral("mois-%1").arg(QString::fromStdString(close.period));
    case journal::CloseLevel::Year:
        return QStringLiteral("annee-%1").arg(QString::fromStdString(close.period));
    }
    return {};
}

} // namespace

EntryPresenter::EntryPresenter(TillParts parts, JournalViewModel& page, ReportPrinter& reports, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_reports(reports)
{
    connect(&m_page, &JournalViewModel::printAsked, this, &EntryPresenter::print);
    connect(&m_page, &JournalViewModel::fileAsked, this, &EntryPresenter::keepFile);
    connect(&m_page, &JournalViewModel::cancelAsked, this, [this] {
        if (m_record) {
            emit cancelAsked(m_record->envelope.sequence);
        }
    });
}

void EntryPresenter::open(const shop::JournalEntry& entry)
{
    m_record = entry.record;
    const bool ticket = m_record && std::holds_alternative<journal::TicketRecord>(m_record->payload);
    const bool note = m_record && std::holds_alternative<journal::NoteRecord>(m_record->payload);
    const bool close = closeOf(m_record) != nullptr;
    m_page.showActions({.prints = ticket || note || close, .files = close});
    if (!ticket) {
        return;
    }
    m_parts.thread.run([this, of = entry.sequence] { return m_parts.cancellation.offer(of).has_value(); })
        .then(this, [this, of = entry.sequence](bool cancellable) {
            if (m_record && m_record->envelope.sequence == of) {
                m_page.showActions({.prints = true, .cancels = cancellable});
            }
        });
}

void EntryPresenter::print()
{
    if (!m_record) {
        return;
    }
    const std::int64_t of = m_record->envelope.sequence;
    if (closeOf(m_record) != nullptr) {
        m_reports.print(of, [this, of] { return shop::closeReport(m_parts.desk, of); });
    } else {
        m_reports.printReceipt(of);
    }
}

void EntryPresenter::keepFile()
{
    if (const journal::CloseRecord* close = closeOf(m_record)) {
        m_reports.keepPdf(
            fileName(*close), [this, of = m_record->envelope.sequence] { return shop::closeReport(m_parts.desk, of); });
    }
}

} // namespace comptoir::ui
