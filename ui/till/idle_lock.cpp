// SPDX-License-Identifier: Apache-2.0
#include "ui/till/idle_lock.h"

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr int kFewestMinutes = 1;
constexpr int kMostMinutes = 15;

} // namespace

IdleLock::IdleLock(IdleWatch& watch, ShellViewModel& shell, SignInPresenter& signIn, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
    , m_shell(shell)
{
    connect(&m_shell, &ShellViewModel::stageChanged, this, [this] {
        if (m_shell.stage() == ShellViewModel::Working) {
            m_watch.start();
        } else {
            m_watch.stop();
        }
    });
    connect(&m_watch, &IdleWatch::warned, this,
        [this] { m_shell.showToast(tr("La caisse se verrouille dans %1 s.").arg(kNotice.count()), stay()); });
    connect(&m_watch, &IdleWatch::resumed, this, [this] {
        if (m_shell.toastAction() == stay()) {
            m_shell.hideToast();
        }
    });
    connect(&m_watch, &IdleWatch::expired, this, [this, &signIn] {
        m_shell.hideToast();
        signIn.lock();
    });
}

void IdleLock::setMinutes(int minutes)
{
    m_watch.setLimit(std::chrono::minutes(std::clamp(minutes, kFewestMinutes, kMostMinutes)), kNotice);
}

} // namespace comptoir::ui
