// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/enrolment/enrolment_window.h"
#include "sync/link/roster.h"
#include "sync/session/server_address.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::adapters {

/// Where an opened pairing window stands.
struct PairingStage {
    enum Kind { Closed, Open, Confirming, Enrolled, Failed };

    Kind kind = Closed;
    std::string confirmation; ///< six digits, while Confirming
    std::string reason; ///< when Failed
};

/// What an admitted device is given besides its place.
struct Admission {
    std::string certificate; ///< empty where nobody certifies
    std::string root; ///< 32 bytes, or empty
};

/// Enrols one device at a time at a hub or HQ, for a person who compares the confirmation. Sync thread only.
class Pairing final : public sync::EnrolmentDesk {
public:
    struct Config {
        sync::CurveKeyPair keys;
        std::string bindAddress;
        std::string advertisedHost;
        sync::ServerAddress server; ///< given to the enrolled device
        bool admitsHubs = false; ///< HQ admits hubs and tills, a hub tills only
    };

    using Admit = std::function<Admission(sync::RosterEntry)>;

    /// `admit` keeps the entry, durably, before it returns.
    Pairing(sync::SyncLoop& loop, Random& random, Config config, Admit admit);
    ~Pairing() override;

    /// Opens a window for `device` (such as S042-C02); its code, or nothing when the port is taken.
    std::optional<std::string> open(const std::string& device);
    void confirm(bool same);

    /// The program stops: whoever waits is told so.
    void abandon();

    const PairingStage& stage() const { return m_stage; }

    /// Calls `told` once, at the next change of stage.
    void awaitChange(std::function<void(PairingStage)> told) { m_waiting.push_back(std::move(told)); }

    void confirmationAsked(const sync::EnrolmentRequest& request, const std::string& code) override;
    Result<sync::EnrolledIdentity, sync::EnrolmentFailure> admit(const sync::EnrolmentRequest& request) override;
    void windowClosed(sync::WindowClosing why) override;

private:
    void move(PairingStage stage);

    Config m_config;
    Admit m_admit;
    std::string m_device;
    PairingStage m_stage;
    std::vector<std::function<void(PairingStage)>> m_waiting;
    sync::EnrolmentWindow m_window;
};

} // namespace comptoir::adapters
