// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/device_model.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// How far the till reaches (ui.md §8).
enum class Network {
    Online,
    StoreOffline, // the store answers, headquarters does not
    Alone, // nothing answers
};

/// What every signed-in screen says about the machine and its user.
struct StatusState {
    QString clock;
    QString store;
    QString till;
    QString userName;
    QString userInitials;
    QColor userColor;
    Network network = Network::Online;
    int waiting = 0; // documents not yet received above
    QString offlineSince;
    int lateHours = 0; // how long documents wait, once it is too long
    int sent = 0; // of `toSend`, while the backlog leaves
    int toSend = 0;
    bool training = false;
    QList<DeviceRow> devices;
};

class StatusViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(QString store READ store NOTIFY changed FINAL)
    Q_PROPERTY(QString till READ till NOTIFY changed FINAL)
    Q_PROPERTY(QString userName READ userName NOTIFY changed FINAL)
    Q_PROPERTY(QString userInitials READ userInitials NOTIFY changed FINAL)
    Q_PROPERTY(QColor userColor READ userColor NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString offlineSince READ offlineSince NOTIFY changed FINAL)
    Q_PROPERTY(int lateHours READ lateHours NOTIFY changed FINAL)
    Q_PROPERTY(int sent READ sent NOTIFY changed FINAL)
    Q_PROPERTY(int toSend READ toSend NOTIFY changed FINAL)
    Q_PROPERTY(bool training READ training NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::DeviceModel* devices READ devices CONSTANT FINAL)

public:
    explicit StatusViewModel(QObject* parent = nullptr);

    void show(const StatusState& state);

    QString clock() const { return m_state.clock; }
    QString store() const { return m_state.store; }
    QString till() const { return m_state.till; }
    QString userName() const { return m_state.userName; }
    QString userInitials() const { return m_state.userInitials; }
    QColor userColor() const { return m_state.userColor; }
    bool online() const { return m_state.network == Network::Online; }
    bool alone() const { return m_state.network == Network::Alone; }
    int waiting() const { return m_state.waiting; }
    QString offlineSince() const { return m_state.offlineSince; }
    int lateHours() const { return m_state.lateHours; }
    int sent() const { return m_state.sent; }
    int toSend() const { return m_state.toSend; }
    bool training() const { return m_state.training; }
    DeviceModel* devices() { return &m_devices; }

signals:
    void changed();
    void deviceTestAsked(const QString& deviceId);
    void leaveTrainingAsked();

private:
    StatusState m_state;
    DeviceModel m_devices;
};

} // namespace comptoir::ui
