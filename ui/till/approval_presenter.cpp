// SPDX-License-Identifier: Apache-2.0
#include "ui/till/approval_presenter.h"

#include <utility>

namespace comptoir::ui {

ApprovalPresenter::ApprovalPresenter(
    TillParts parts, ApprovalViewModel& page, ShellViewModel& shell, SignInPresenter& codes, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_codes(codes)
{
    connect(&m_page, &ApprovalViewModel::approverAsked, this, [this](int approver) {
        m_state.approver = approver;
        m_page.pin()->clear();
        m_page.show(m_state);
    });
    connect(&m_page, &ApprovalViewModel::codeEntered, this, &ApprovalPresenter::check);
    connect(&m_page, &ApprovalViewModel::lowerAsked, this, [this] {
        if (const auto ask = std::exchange(m_ask, std::nullopt); ask && ask->lowered) {
            m_shell.closeSheet();
            ask->lowered();
        }
    });
    connect(&m_page, &ApprovalViewModel::holdAsked, this, [this] {
        m_ask.reset();
        m_shell.closeSheet();
        emit holdAsked();
    });
    connect(&m_shell, &ShellViewModel::sheetChanged, this, [this] {
        if (m_shell.sheet() != ShellViewModel::Approval) {
            m_ask.reset(); // closed: nothing is asked any more, and a code typed for it must not stay
            m_page.pin()->clear();
        }
    });
}

void ApprovalPresenter::ask(ApprovalAsk ask)
{
    struct House {
        std::vector<Operator> approvers;
        std::map<std::string, Role> roles;
    };
    m_parts.thread
        .run([this] {
            House house;
            const std::string self = m_parts.desk.operatorCode();
            for (const Operator& person : m_parts.staff.people()) {
                const auto role = m_parts.desk.reference().role(person.role);
                // Nobody agrees to what they ask themselves.
                if (role && role->may(Permission::Approve) && person.code != self) {
                    house.roles.emplace(person.code, *role);
                    house.approvers.push_back(person);
                }
            }
            return house;
        })
        .then(this, [this, ask = std::move(ask)](const House& house) {
            m_state = {};
            for (const Operator& person : house.approvers) {
                m_state.approvers << ApproverRow{QString::fromStdString(person.code),
                    QString::fromStdString(person.firstName + " " + person.initial),
                    m_words.in(house.roles.at(person.code).name), initials(person), avatarColour(person)};
            }
            m_state.approver = m_state.approvers.size() == 1 ? 0 : -1;
            m_shell.openSheet(ShellViewModel::Approval);
            m_ask = ask;
            show();
        });
}

bool ApprovalPresenter::name(const QString& person)
{
    for (qsizetype row = 0; row < m_state.approvers.size(); ++row) {
        if (m_state.approvers[row].id == person) {
            emit m_page.approverAsked(static_cast<int>(row));
            return true;
        }
    }
    return false;
}

void ApprovalPresenter::show()
{
    m_state.what = m_ask->what;
    m_state.amount = m_ask->amount;
    m_state.why = !m_state.approvers.isEmpty() ? m_ask->why
        : m_ask->aloneWhy.isEmpty() ? tr("Personne ici ne peut donner son accord. Laissez attendre la vente.")
                                    : m_ask->aloneWhy;
    m_state.holds = m_ask->holds;
    m_state.lower = m_ask->lower;
    m_page.pin()->clear();
    m_page.show(m_state);
}

void ApprovalPresenter::check(const QString& pin)
{
    if (!m_ask || m_state.approver < 0 || m_state.approver >= m_state.approvers.size()) {
        m_page.pin()->answer(tr("Choisissez d’abord qui donne son accord."));
        return;
    }
    const QString person = m_state.approvers[m_state.approver].id;
    m_codes.checkPin(
        person, pin, [this, code = person.toStdString()](bool matches) { approve(code, matches); },
        [this](const shop::SignInFailure& failure) { refuse(failure); });
}

void ApprovalPresenter::approve(const std::string& person, bool matches)
{
    if (!m_ask) {
        return; // the sheet was closed while the code was checked
    }
    using Approved = Result<Uuid, shop::SignInFailure>;
    m_parts.thread
        .run([this, person, matches, action = m_ask->action, what = m_ask->what.toStdString()] {
            return m_parts.staff.approve(person, matches, action, what);
        })
        .then(this, [this](const Approved& approval) {
            if (!approval) {
                refuse(approval.error());
                return;
            }
            const auto ask = std::exchange(m_ask, std::nullopt);
            m_page.pin()->answer({});
            if (!ask) {
                return;
            }
            m_shell.closeSheet();
            emit granted();
            ask->again(*approval);
        });
}

void ApprovalPresenter::refuse(const shop::SignInFailure& failure)
{
    m_page.pin()->answer(sentence(failure));
}

} // namespace comptoir::ui
