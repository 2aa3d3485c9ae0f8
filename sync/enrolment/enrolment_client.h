// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/enrolment/enrolment.h"
#include "sync/enrolment/pairing_code.h"
#include "sync/link/sync_loop.h"
#include "sync/link/timing.h"

#include <chrono>
#include <memory>
#include <string>

namespace comptoir::sync {

struct EnrolmentClientConfig {
    PairingCode code;
    CurveKeyPair keys; ///< the device's own, made here
    std::string signingKey; ///< public half of its journal pair
    std::string name;
    Role role = Role::Till;
    Timing timing = Timing::lan();
    std::chrono::milliseconds patience = std::chrono::minutes(10); ///< then it fails with Unreachable
};

/// Told on the sync thread.
class EnrolmentApplicant {
public:
    virtual ~EnrolmentApplicant() = default;

    /// Show `code`: the manager compares it.
    virtual void confirmationShown(const std::string& code) = 0;

    virtual void enrolled(const EnrolledIdentity& identity) = 0;
    virtual void failed(EnrolmentFailure why) = 0;
};

/// The device's side of an enrolment; ends with exactly one enrolled() or failed(). All calls on the loop's thread.
class EnrolmentClient {
public:
    EnrolmentClient(SyncLoop& loop, Random& random, EnrolmentClientConfig config, EnrolmentApplicant& applicant);
    ~EnrolmentClient();

    void start();

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace comptoir::sync
