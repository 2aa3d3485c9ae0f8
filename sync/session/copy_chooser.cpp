// SPDX-License-Identifier: Apache-2.0
#include "sync/session/copy_chooser.h"

#include "sync/session/translate.h"

#include <utility>

namespace comptoir::sync {

void CopyChooser::choose(CopyChoice choice)
{
    m_choice = std::move(choice);
    say();
}

void CopyChooser::opened()
{
    if (!std::exchange(m_open, true)) {
        say();
    }
}

void CopyChooser::say()
{
    if (m_open && m_choice) {
        m_send(toWire(*m_choice)); // when it cannot go out the session is over, and the next one says it again
    }
}

void CopyChooser::answered(const pb::CopyChosen& answer)
{
    if (!m_choice || answer.register_() != m_choice->registerId || answer.stays() != m_choice->stays) {
        return;
    }
    m_choice.reset();
    m_observer.copyChosen({answer.register_(), answer.stays(), answer.taken(), answer.certificate()});
}

} // namespace comptoir::sync
