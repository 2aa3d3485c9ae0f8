// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/random.h"
#include "sync/enrolment/enrolment.h"
#include "sync/enrolment/pairing_code.h"
#include "sync/link/sync_loop.h"
#include "sync/link/timing.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace comptoir::sync {

struct EnrolmentWindowConfig {
    CurveKeyPair keys; ///< the server's own
    std::string bindAddress; ///< `tcp://*:7403`; port `*` takes a free one
    std::string advertisedHost; ///< host name or address put into the pairing code
    Timing timing = Timing::lan();
    std::chrono::milliseconds openFor = std::chrono::minutes(10);
    int failuresAllowed = 5;
};

enum class WindowClosing {
    Enrolled,
    Expired,
    TooManyFailures,
    Refused,
    Closed, ///< by close()
};

/// The server's side of an enrolment: who decides and who keeps the roster. Told on the sync thread.
class EnrolmentDesk {
public:
    virtual ~EnrolmentDesk() = default;

    /// A device that holds the token asks; show `code` (six digits) beside the same one on the device, then call
    /// confirm() or refuse() of the window, at once or later.
    virtual void confirmationAsked(const EnrolmentRequest& request, const std::string& code) = 0;

    /// Gives the device its identity and keeps it in the roster, committed before this returns. The same curve key
    /// asked again (its answer was lost) gets the same identity.
    virtual Result<EnrolledIdentity, EnrolmentFailure> admit(const EnrolmentRequest& request) = 0;

    virtual void windowClosed(WindowClosing why) = 0;
};

/// Ten minutes in which one new device may enrol (sync.md §6). All calls on the loop's thread.
class EnrolmentWindow {
public:
    EnrolmentWindow(SyncLoop& loop, Random& random, EnrolmentWindowConfig config, EnrolmentDesk& desk);
    ~EnrolmentWindow();

    /// Binds the enrolment port and makes a token; nothing when the port is taken. Closes a window still open.
    std::optional<PairingCode> open();

    void confirm();
    void refuse();
    void close();

    bool isOpen() const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace comptoir::sync
