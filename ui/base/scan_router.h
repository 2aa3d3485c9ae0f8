// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scanner/scan_intake.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace comptoir::ui {

/// What the screen in front says to a scan.
struct ScanReception {
    enum class Kind {
        InHand, ///< being applied: ScanRouter::finished() tells how it ended
        Busy, ///< a step is under way: the scan waits until ScanRouter::resume()
        Refused,
    };

    Kind kind = Kind::InHand;
    QString reason; ///< of a refusal, a sentence

    static ScanReception inHand() { return {Kind::InHand, {}}; }
    static ScanReception busy() { return {Kind::Busy, {}}; }
    static ScanReception refused(const QString& reason) { return {Kind::Refused, reason}; }
};

using ScanTarget = std::function<ScanReception(const Scan&)>;

/// How every scan ended: read = applied + refused + ignored + those still waiting or in hand.
struct ScanCounts {
    int read = 0;
    int applied = 0;
    int refused = 0;
    int ignored = 0;

    friend bool operator==(const ScanCounts&, const ScanCounts&) = default;
};

/// Where scans of every scanner meet: in order, one at a time, each ending in exactly one outcome (ui.md §7.1).
/// GUI thread.
class ScanRouter : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostWaiting = 256;

    /// `window`: how long an identical reading of one scanner is the same one.
    explicit ScanRouter(std::chrono::milliseconds window = std::chrono::milliseconds(500), QObject* parent = nullptr);

    void setTarget(ScanTarget target);

    /// The store's own window, from the next code on.
    void setWindow(std::chrono::milliseconds window) { m_intake.setWindow(window); }

    /// A code that `scanner` read at `atMs` of its own clock.
    void submit(const QString& text, const QString& scanner, qint64 atMs);
    void submit(const drivers::ScannedCode& code, qint64 atMs);

    /// How the scan in hand ended. `reason` is for a refusal the screen has not said yet.
    void finished(bool applied, const QString& reason = {});

    /// A busy step ended: what waited goes on.
    void resume();

    /// *Ajouter*: the last ignored reading was a second article after all.
    void countIgnored();

    const ScanCounts& counts() const { return m_counts; }
    int waiting() const { return static_cast<int>(m_waiting.size()); }

signals:
    void applied(const comptoir::Scan& scan);
    void refused(const comptoir::Scan& scan, const QString& reason);
    /// The same reading again; `count` in a row.
    void ignored(const comptoir::Scan& scan, int count);

private:
    void admit(const Scan& scan);
    void refuse(const Scan& scan, const QString& reason);
    void goOn();

    drivers::ScanIntake m_intake;
    ScanTarget m_target;
    std::deque<Scan> m_waiting;
    std::optional<Scan> m_inHand;
    std::optional<Scan> m_ignored;
    ScanCounts m_counts;
    bool m_goingOn = false;
};

} // namespace comptoir::ui
