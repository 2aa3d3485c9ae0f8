// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/till_view_models.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace comptoir::ui {

/// Says what is safe when the machine under the till thread broke, and lets one try again; by itself, as soon as there
/// is room, when a card terminal's answer waits for it. The technical cause goes to the log, under the code the page
/// shows. GUI thread.
class FaultPresenter : public QObject {
    Q_OBJECT

public:
    FaultPresenter(TillParts parts, TillViewModels& models, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// The same page for what is no fault of the machine and still stops everything, until release(). `act` runs when
    /// its button is touched, `other` when the other one is.
    void hold(const FaultState& state, std::function<void()> act, std::function<void()> other = {});
    void release();

signals:
    /// The page is there.
    void shown();
    /// The pages may be behind what was recorded: show the sale again.
    void retried();

private:
    void broke(const QString& reason);
    void showFullDisk(const QString& code, bool selling);
    void retry();
    void lookForRoom();

    TillParts m_parts;
    TillViewModels& m_models;
    TillWords m_words;
    ShellViewModel::Stage m_before = ShellViewModel::Working;
    std::function<void()> m_act; // while it is held
    std::function<void()> m_other;
    QString m_code; // the last that was logged
    QTimer m_room;
};

} // namespace comptoir::ui
