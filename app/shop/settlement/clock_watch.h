// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/desk.h"

#include <optional>

namespace comptoir::shop {

/// How far the clock may move before a manager says that it is right (journal.md §10).
inline constexpr std::chrono::hours kMostUnasked{24};

/// The clock says something else than the register goes by.
struct ClockDoubt {
    Instant expected; ///< by the time that passed since the register last believed it
    Instant shown; ///< what it says

    friend bool operator==(const ClockDoubt&, const ClockDoubt&) = default;
};

/// Compares the wall clock with the time that passed (CLOCK_BOOTTIME), and at the start with the last record. Journals
/// every movement; a large one is put to a manager, and until it is answered, or put right, the business day stays
/// where it is. Selling goes on: the order of records never depends on the clock. Till thread.
class ClockWatch final : private storage::TransactionListener {
public:
    /// `built`: no machine of this version shows an earlier time.
    ClockWatch(Desk& desk, Instant built);
    ~ClockWatch() override;
    ClockWatch(const ClockWatch&) = delete;
    ClockWatch& operator=(const ClockWatch&) = delete;

    /// At the start of the program; until then no business day ends or opens by the clock.
    void begin();

    /// Compares and journals; each minute, and when a feed came. Nothing before begin().
    void look();

    /// What the store's server says: its clock less this one.
    void hearServer(std::chrono::milliseconds ahead);

    const std::optional<ClockDoubt>& doubt() const { return m_doubt; }

    /// A manager says that the clock is right. `approval` was granted for kAction; none is needed of someone who may
    /// approve. False when neither: nothing changes.
    bool accept(const std::optional<Uuid>& approval);

    /// Somebody says that it is wrong: journaled. The doubt ends when the clock is put right.
    void reject();

    static constexpr const char* kAction = "clock";

private:
    struct Belief {
        Instant wall;
        std::int64_t uptimeMs = 0;
        bool synchronised = false;
    };

    void beginning() override;
    void committed() override { }
    void rolledBack() override { }

    Instant expected() const;
    std::chrono::milliseconds moved() const { return m_desk.clock().now() - expected(); }
    bool advancesDay() const;
    void believe();
    void compareWithLastRecord();
    Instant lastOfEarlierStart() const;
    void journalMove(std::chrono::milliseconds by);
    void raise(Instant expected);
    void settle();
    void resumeDoubt();
    void noteTimeZone();

    Desk& m_desk;
    Instant m_built;
    std::optional<Belief> m_belief; ///< empty before begin()
    std::optional<ClockDoubt> m_doubt;
    std::optional<Belief> m_trusted; ///< what the doubt is measured from
    bool m_serverDiffers = false; ///< and that was journaled
};

} // namespace comptoir::shop
