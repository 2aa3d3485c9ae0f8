// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cash_presenter.h"

#include "ui/till/cash_words.h"

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
    CountViewModel* const count = &m_pages.count;
    const auto change = [this](auto edit) {
        return [this, edit](const auto&... typed) {
            if (m_shell.task() == ShellViewModel::OpenSession) { // the same page also counts the drawer
                edit(m_entry, typed...);
                showCount();
            }
        };
    };
    connect(count, &CountViewModel::chosen, this, change([](CountEntry& entry, int cents) { entry.choose(cents); }));
    connect(count, &CountViewModel::digitTyped, this,
        change([](CountEntry& entry, const QString& digits) { entry.type(digits); }));
    connect(count, &CountViewModel::digitErased, this, change([](CountEntry& entry) { entry.erase(); }));
    connect(count, &CountViewModel::digitsCleared, this, change([](CountEntry& entry) { entry.clearCurrent(); }));
    connect(count, &CountViewModel::nextAsked, this, change([](CountEntry& entry) { entry.next(); }));
    connect(count, &CountViewModel::restZeroAsked, this, change([](CountEntry& entry) { entry.restZero(); }));
    connect(count, &CountViewModel::actionAsked, this, &CashPresenter::act);
    connect(count, &CountViewModel::postponeAsked, this, [this] {
        if (m_shell.task() == ShellViewModel::OpenSession) {
            m_shell.back();
        }
    });
    connect(count, &CountViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
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
    if (m_shell.task() != ShellViewModel::OpenSession || !m_entry.complete()) {
        return;
    }
    using Opened = Result<shop::SessionView, shop::CashRefusal>;
    m_parts.thread.run([this, count = m_entry.count()] { return m_parts.cash.open(count); })
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
