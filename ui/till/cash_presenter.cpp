// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cash_presenter.h"

#include "ui/till/cash_words.h"
#include "ui/till/count_typing.h"

namespace comptoir::ui {

CashPresenter::CashPresenter(TillParts parts, Pages pages, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_entry(Currency::eur())
{
    connectPages();
}

void CashPresenter::connectPages()
{
    connect(&m_pages.place, &CashPlaceViewModel::openAsked, this, &CashPresenter::openSession);
    connectCountTyping(m_pages.count, m_entry, m_shell, this,
        {.task = ShellViewModel::OpenSession, .show = [this] { showCount(); }, .handIn = [this] { act(); }});
}

void CashPresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void CashPresenter::refresh()
{
    struct Place {
        std::string till;
        std::string who;
    };
    m_parts.thread
        .run([this] {
            return Place{m_parts.desk.name(), m_parts.desk.staff() ? m_parts.desk.staff()->firstName : std::string()};
        })
        .then(this, [this](const Place& place) {
            m_subtitle =
                QStringLiteral("%1 · %2").arg(QString::fromStdString(place.till), QString::fromStdString(place.who));
        });
}

void CashPresenter::openSession()
{
    m_entry.clear();
    showCount();
    m_shell.openTask(ShellViewModel::OpenSession);
}

void CashPresenter::showCount()
{
    m_pages.count.show(m_entry.state(false, m_subtitle, m_words));
}

void CashPresenter::act()
{
    using Opened = Result<shop::SessionView, shop::CashRefusal>;
    m_parts.thread
        .run([this, count = m_entry.count(), note = m_entry.note()] { return m_parts.cash.open(count, note); })
        .then(this, [this](const Opened& session) {
            if (!session) {
                refuse(session.error());
                return;
            }
            m_shell.openTask(ShellViewModel::NoTask);
            refresh();
            emit sessionOpened();
        });
}

void CashPresenter::refuse(shop::CashRefusal refusal)
{
    m_shell.showToast(sentence(refusal));
}

} // namespace comptoir::ui
