// SPDX-License-Identifier: Apache-2.0
#include "ui/till/reading_presenter.h"

#include "app/shop/cash/cash_reports.h"
#include "ui/till/cash_words.h"

namespace comptoir::ui {

ReadingPresenter::ReadingPresenter(
    TillParts parts, Pages pages, ShellViewModel& shell, ReportPrinter& printer, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_printer(printer)
{
    connect(&m_pages.place, &CashPlaceViewModel::readAsked, this, &ReadingPresenter::read);
    ReadingViewModel* const page = &m_pages.reading;
    connect(page, &ReadingViewModel::doneAsked, this, [this] { m_shell.openTask(ShellViewModel::NoTask); });
    connect(page, &ReadingViewModel::printAsked, this, [this] {
        if (m_reading) {
            m_printer.print(m_reading->sequence, [this, reading = *m_reading] { return m_parts.cash.report(reading); });
        }
    });
    connect(page, &ReadingViewModel::pdfAsked, this, [this] {
        if (m_reading) {
            const QString day = QString::fromStdString(text::shortDate(m_reading->at, m_words.timeZone));
            const QString name = QStringLiteral("lecture-x-%1-%2-%3")
                                     .arg(QString::fromStdString(m_parts.desk.registerId()),
                                         QString(day).replace(u'/', u'-'), m_words.time(m_reading->at).remove(u':'));
            m_printer.keepPdf(name, [this, reading = *m_reading] { return m_parts.cash.report(reading); });
        }
    });
}

void ReadingPresenter::read()
{
    using Reading = Result<shop::SessionReading, shop::CashRefusal>;
    struct Read {
        Reading reading;
        QString subtitle;
    };
    m_parts.thread
        .run([this] {
            const std::string who = m_parts.desk.staff() ? m_parts.desk.staff()->firstName : std::string();
            return Read{m_parts.cash.read(),
                QStringLiteral("%1 · %2").arg(
                    QString::fromStdString(m_parts.desk.name()), QString::fromStdString(who))};
        })
        .then(this, [this](const Read& read) {
            if (read.reading) {
                show(*read.reading, read.subtitle);
            } else {
                m_shell.showToast(sentence(read.reading.error()));
            }
        });
}

void ReadingPresenter::show(const shop::SessionReading& reading, const QString& subtitle)
{
    m_reading = reading;
    ReadingState state;
    state.subtitle = subtitle;
    state.time = tr("Lue à %1").arg(m_words.time(reading.at));
    state.tickets = static_cast<int>(reading.totals.tickets());
    state.sales = m_words.amount(reading.session.sales);
    state.rows = figuresOf(reading.comparison, m_words).rows;
    if (const auto& expected = reading.comparison.tenders.front().expected) {
        state.expected = m_words.amount(*expected);
    }
    for (const auto& [kind, sum] : reading.totals.cash()) {
        if (kind == journal::CashKind::Count || kind == journal::CashKind::NoSale) {
            continue;
        }
        const bool out = kind == journal::CashKind::PayOut || kind == journal::CashKind::Drop;
        const Money amount = Money::fromMinor(sum.amount, reading.session.sales.currency());
        state.movements << FactRow{
            QString::fromStdString(shop::movementName(kind, m_words.language)), m_words.amount(out ? -amount : amount)};
    }
    m_pages.reading.show(state);
    m_shell.openTask(ShellViewModel::Reading);
}

} // namespace comptoir::ui
