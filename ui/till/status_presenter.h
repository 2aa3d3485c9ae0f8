// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shell_view_model.h"
#include "ui/shell/status_view_model.h"
#include "ui/till/network_state.h"
#include "ui/till/sign_in_presenter.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace comptoir::ui {

/// What every screen says about the machine and its user: clock, network, devices, training. GUI thread.
class StatusPresenter : public QObject {
    Q_OBJECT

public:
    StatusPresenter(TillParts parts, StatusViewModel& page, ShellViewModel& shell, SignInPresenter& signIn,
        QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads store, user and mode again.
    void refresh();

    void showUser(const Operator& person);
    void showTraining(bool on);
    void showNetwork(const NetworkState& state);
    /// Tells whoever may act on it what the machine needs, once they have signed in.
    void tellManager(const Role& role);
    void showDevices(const shop::DeviceBoard::Conditions& conditions);

private:
    void show();
    void showReadiness();
    void showLateness();
    void sayWhatChanged(shop::DeviceKind device, shop::DeviceCondition condition);

    TillParts m_parts;
    StatusViewModel& m_page;
    ShellViewModel& m_shell;
    SignInPresenter& m_signIn;
    TillWords m_words;
    StatusState m_state;
    std::optional<NetworkState> m_network; // empty: nobody told yet
    shop::DeviceBoard::Conditions m_conditions;
    std::map<shop::DeviceKind, Instant> m_changed; // when each device last said something else
    QTimer m_clock;
};

} // namespace comptoir::ui
