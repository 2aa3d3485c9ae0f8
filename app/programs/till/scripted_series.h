// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/till/till_application.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <random>
#include <string>

namespace comptoir::programs {

/// Sells one sale after another in the real till, as a person would who does what the screen asks: signs in, opens the
/// session, answers what a crash left open, scans, takes cash and cards, gives receipts. What it does next comes from a
/// seed, when from the screen, never from time. For rigs that kill the till or cut its network meanwhile. GUI thread.
class ScriptedSeries : public QObject {
    Q_OBJECT

public:
    /// `say` is told `sold <the page's words on the ticket>` when *Vente enregistrée* is shown, and `stuck` with
    /// what the screen shows when a step led nowhere: a touch or a scan was lost.
    ScriptedSeries(ui::TillApplication& till, unsigned seed, std::function<void(const std::string&)> say,
        QObject* parent = nullptr);

    void start() { m_watch.start(); }

private:
    static constexpr std::chrono::milliseconds kLookEvery{5};
    static constexpr int kMostLooks = 6000; ///< half a minute

    void look();
    void act();
    std::string where() const;
    void signIn();
    void recover();
    void scanOrPay();
    void pay();
    void giveReceipt();

    /// Does the step called `name`, and nothing else until `done`.
    void take(const char* name, const std::function<void()>& step, std::function<bool()> done);
    bool dice(unsigned sides) { return m_dice() % sides == 0; }

    ui::TillApplication& m_till;
    ui::TillViewModels& m_models;
    std::mt19937 m_dice;
    std::size_t m_next; ///< article
    std::function<void(const std::string&)> m_say;
    const char* m_step = "";
    std::function<bool()> m_done;
    QString m_told; ///< the ticket told last
    int m_looks = 0;
    QTimer m_watch;
};

} // namespace comptoir::programs
