// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/sign_in_view_model.h"

namespace comptoir::ui {

SignInViewModel::SignInViewModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_pin, &PinEntry::entered, this, [this](const QString& pin) {
        if (m_person < 0) {
            m_pin.answer(tr("Choisissez d’abord une personne"));
            return;
        }
        emit signInAsked(m_state.people[m_person].id, pin);
    });
}

void SignInViewModel::show(const SignInState& state)
{
    const QString chosen = m_person >= 0 ? m_state.people[m_person].id : QString();
    m_state = state;
    m_people.show(state.people);
    m_readiness.show(state.readiness);
    m_person = -1;
    for (qsizetype row = 0; row < state.people.size(); ++row) {
        if (state.people[row].id == chosen) {
            m_person = static_cast<int>(row);
        }
    }
    emit changed();
}

QString SignInViewModel::firstName() const
{
    return m_person < 0 ? QString() : m_state.people[m_person].name.section(QLatin1Char(' '), 0, 0);
}

void SignInViewModel::choosePerson(const QString& id)
{
    for (qsizetype row = 0; row < m_state.people.size(); ++row) {
        if (m_state.people[row].id == id) {
            choose(static_cast<int>(row));
        }
    }
}

void SignInViewModel::choose(int row)
{
    if (row >= 0 && row < m_state.people.size()) {
        m_person = row;
        m_pin.clear();
        emit changed();
    }
}

} // namespace comptoir::ui
