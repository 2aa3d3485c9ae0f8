// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/register_signer.h"
#include "app/core/base/executor.h"
#include "app/core/base/random.h"
#include "app/programs/till/till_sync.h"
#include "app/shop/settlement/fork.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace comptoir::programs {

/// Two copies of this till write. Until a manager has chosen it is silent, so that they do not take each other's
/// session; then it tells hub or HQ, and the copy that stays takes its new keys.
class CopyExchange {
public:
    struct Events {
        std::function<void()> startAgain; ///< it has its new keys: the next start goes on with them
        std::function<void()> outdone; ///< neither the old keys nor the new are known: the other copy stays
        std::function<void(const std::string& line)> logged;
    };

    /// All outlive it.
    CopyExchange(shop::Desk& desk, std::filesystem::path folder, Random& random, adapters::KeyHome home, Events events);

    void connect(TillSync& sync) { m_sync = &sync; }

    /// Till thread: a fork was found, or a manager has chosen.
    void look();

    /// Sync thread: the tier above does not know the keys it was spoken to with; or it answered.
    void refused();
    void answered(const sync::CopyChosen& answer);

private:
    struct Attempt {
        sync::CopyChoice choice;
        sync::CurveKeyPair keys; ///< it speaks with these now
        sync::CurveKeyPair others; ///< and with these when it is refused; of a copy that stays
    };

    shop::Desk& m_desk;
    std::filesystem::path m_folder;
    Random& m_random;
    adapters::KeyHome m_home;
    Events m_events;
    TillSync* m_sync = nullptr;
    std::optional<Attempt> m_attempt; // sync thread
    int m_refusals = 0; // sync thread; of this attempt
    bool m_answered = false; // sync thread
};

} // namespace comptoir::programs
