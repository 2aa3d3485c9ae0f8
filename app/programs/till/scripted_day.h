// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/till/till_application.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace comptoir::programs {

/// Sells a short day in the real till as a person would, and writes its screens: sign-in, float, cash and card sales,
/// receipts, blind count and seal. Each step waits for what the one before led to, never for time to pass. GUI thread.
class ScriptedDay : public QObject {
    Q_OBJECT

public:
    ScriptedDay(ui::TillApplication& till, QString folder, QObject* parent = nullptr);

    void start();

signals:
    /// Every step was done, or `problem` says which one led nowhere.
    void ended(const QString& problem);

private:
    static constexpr std::chrono::milliseconds kLookEvery{50};
    static constexpr int kMostLooks = 600; ///< half a minute: the feeds of a new till come first

    struct Step {
        QString name; ///< of its picture; without one nothing is written
        std::function<void()> act;
        std::function<bool()> done; ///< the screen shows what the step led to
    };

    void add(const QString& name, std::function<void()> act, std::function<bool()> done);
    void signIn();
    void sell();
    void payCash();
    void payCard();
    void close();
    void look();
    void next();
    void draw(const QString& name);

    ui::TillApplication& m_till;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    int m_looks = 0;
    int m_pictures = 0;
    QTimer m_watch;
};

} // namespace comptoir::programs
