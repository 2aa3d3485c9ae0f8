// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cut_off_presenter.h"

#include <QDateTime>

namespace comptoir::ui {

namespace {

constexpr std::chrono::seconds kLookEvery{30};

} // namespace

CutOffPresenter::CutOffPresenter(TillParts parts, SaleViewModel& sale, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_sale(sale)
    , m_shell(shell)
{
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &CutOffPresenter::look);
    m_timer.start();
    const auto lookAgain = [this] {
        if (m_waits) {
            look();
        }
    };
    connect(&m_sale, &SaleViewModel::changed, this, lookAgain);
    connect(&m_shell, &ShellViewModel::taskChanged, this, lookAgain);
    connect(&m_shell, &ShellViewModel::stageChanged, this, lookAgain);
    connect(&m_shell, &ShellViewModel::closeDayAsked, this, [this] {
        m_shell.closeQuestion();
        closeDay();
    });
}

void CutOffPresenter::look()
{
    m_parts.thread
        .run([this, waits = m_waits] {
            if (!m_parts.desk.ready()) {
                return Seen{}; // a register that has not begun has no day
            }
            Seen seen{.minutes = shop::minutesToCutOff(m_parts.desk),
                .cart = m_parts.sale.basket().touched(),
                .day = m_parts.desk.till().journal().state().businessDay};
            if (seen.minutes == 0 && !waits) {
                seen.closed = !m_parts.sale.closeOverdue().empty(); // leaves an open cart its day
            }
            return seen;
        })
        .then(this, [this](const Seen& seen) { tell(seen); });
}

void CutOffPresenter::tell(const Seen& seen)
{
    const bool working = m_shell.stage() == ShellViewModel::Working;
    if (seen.closed) {
        m_shell.showToast(tr("La journée du %1 est scellée.").arg(dayWords(seen.day)));
        emit dayClosed();
    } else if (seen.minutes == 0) {
        m_waits = true;
        if (!seen.cart && working && m_shell.task() == ShellViewModel::NoTask) {
            m_shell.ask(ShellViewModel::DayOver, dayWords(seen.day));
        }
    } else {
        m_waits = false;
        const bool near = seen.minutes && *seen.minutes <= shop::kCutOffWarningMinutes;
        if (near && working && m_announced != seen.day) {
            m_announced = seen.day;
            m_shell.showToast(tr("La journée se scelle dans %1 min. Un ticket ouvert s’y finit.").arg(*seen.minutes));
        }
    }
}

void CutOffPresenter::closeDay()
{
    m_parts.thread
        .run([this] {
            const std::string day = m_parts.desk.till().journal().state().businessDay;
            return Seen{.day = day, .closed = !m_parts.sale.closeOverdue().empty()};
        })
        .then(this, [this](const Seen& seen) {
            m_waits = false;
            tell(seen);
        });
}

/// "jeudi 8 octobre 2026"
QString CutOffPresenter::dayWords(const std::string& day) const
{
    const QDateTime noon(QDate::fromString(QString::fromStdString(day), Qt::ISODate), QTime(12, 0), Qt::UTC);
    return QString::fromStdString(
        text::longDate(Instant{noon.toMSecsSinceEpoch()}, m_words.timeZone, m_words.language));
}

} // namespace comptoir::ui
