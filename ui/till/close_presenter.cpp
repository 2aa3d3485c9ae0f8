// SPDX-License-Identifier: Apache-2.0
#include "ui/till/close_presenter.h"

#include "ui/till/cash_words.h"
#include "ui/till/count_typing.h"

namespace comptoir::ui {

ClosePresenter::ClosePresenter(
    TillParts parts, Pages pages, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_compare(parts, pages.compare, shell, approval)
    , m_entry(Currency::eur())
{
    connect(&m_pages.place, &CashPlaceViewModel::closeAsked, this, &ClosePresenter::start);
    connectCount();
    connect(&m_compare, &ComparePresenter::recountAsked, this, [this] {
        m_session.reset(); // a recount begins with nothing counted
        start();
    });
    connect(&m_compare, &ComparePresenter::heldVoided, this, &ClosePresenter::heldVoided);
    connect(&m_compare, &ComparePresenter::sealed, this, [this](const shop::SealedSession& session) {
        m_session.reset();
        emit sealed(session);
    });
}

void ClosePresenter::speak(const TillWords& words)
{
    m_words = words;
    m_compare.speak(words);
}

void ClosePresenter::connectCount()
{
    connectCountTyping(m_pages.count, m_entry, m_shell, this,
        {.task = ShellViewModel::Count, .show = [this] { showCount(); }, .handIn = [this] { handIn(); }});
}

void ClosePresenter::start()
{
    struct Till {
        shop::SessionView session;
        std::string name;
        std::string who;
        std::optional<Store> store;
    };
    m_parts.thread
        .run([this] {
            return Till{m_parts.cash.session(), m_parts.desk.name(),
                m_parts.desk.staff() ? m_parts.desk.staff()->firstName : std::string(), m_parts.desk.store()};
        })
        .then(this, [this](const Till& till) {
            if (!till.session.open) {
                refuse(shop::CashRefusal::NoSession);
                return;
            }
            m_subtitle =
                QStringLiteral("%1 · %2").arg(QString::fromStdString(till.name), QString::fromStdString(till.who));
            m_reasons = choicesOf(till.store ? till.store->policies.varianceReasons : std::vector<ReasonPreset>());
            if (m_session != till.session.since) { // a count that was left is gone on with
                m_session = till.session.since;
                m_entry.clear();
            }
            showCount();
            m_shell.openTask(ShellViewModel::Count);
        });
}

void ClosePresenter::showCount()
{
    m_pages.count.show(m_entry.state(true, m_subtitle, m_words));
}

void ClosePresenter::handIn()
{
    m_parts.thread
        .run([this, count = m_entry.count(), note = m_entry.note()] {
            return m_parts.cash.closing().count(count, note);
        })
        .then(this, [this](const Comparison& comparison) {
            if (!comparison) {
                refuse(comparison.error());
                return;
            }
            m_compare.open(*comparison, m_subtitle, m_reasons);
        });
}

void ClosePresenter::refuse(shop::CashRefusal refusal)
{
    m_shell.showToast(sentence(refusal));
}

} // namespace comptoir::ui
