// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/idle_watch.h"
#include "ui/till/sign_in_presenter.h"

#include <QObject>

namespace comptoir::ui {

/// Locks a till left alone, and says so 20 s before (ui.md §6.3, §10.7). GUI thread.
class IdleLock : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kNotice{20};

    IdleLock(IdleWatch& watch, ShellViewModel& shell, SignInPresenter& signIn, QObject* parent = nullptr);

    /// The store's setting, kept within 1 to 15 minutes.
    void setMinutes(int minutes);

private:
    QString stay() const { return tr("Rester"); }

    IdleWatch& m_watch;
    ShellViewModel& m_shell;
};

} // namespace comptoir::ui
