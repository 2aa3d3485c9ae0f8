// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/own_code.h"
#include "app/shop/settlement/desk.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace comptoir::shop {

struct SignedIn {
    Operator person;
    Role role;
    bool training = false;
    bool sessionOpen = false;
};

enum class SignInError {
    UnknownPerson,
    WrongPin,
    Waiting, ///< too many wrong codes: see SignInFailure::waitSeconds
    NotAllowed, ///< that role may not do this
    NotReady, ///< HQ's feeds have not arrived yet
};

struct SignInFailure {
    SignInError error = SignInError::WrongPin;
    int attemptsLeft = 0;
    int waitSeconds = 0;
};

/// Says whether a typed code is the person's. Slow on purpose: call it on a thread of its own. It holds what it needs.
using PinCheck = std::function<bool(const std::string& pin)>;

/// Signing in, locking, training and approvals on the spot. Till thread. A code is checked in three steps: pinCheck()
/// here, its answer elsewhere, then signIn() or approve() here with what it said.
class StaffDesk {
public:
    /// `deviceSecret` opens the verifiers this register keeps (data-model.md §3).
    StaffDesk(Desk& desk, std::string deviceSecret);

    /// The people of this store, by first name.
    std::vector<Operator> people();

    /// Whose badge this is; empty for a badge of nobody at work here. It says who, the code proves it.
    std::optional<Operator> badgeHolder(const OwnCode& badge);

    Result<PinCheck, SignInFailure> pinCheck(const std::string& operatorCode);

    Result<SignedIn, SignInFailure> signIn(const std::string& operatorCode, bool pinMatches);
    void signOut();

    Result<void, SignInError> setTraining(bool on);

    /// Grants what the person at the till may not do alone: single use, journaled. `action` as in ApprovalRequest.
    Result<Uuid, SignInFailure> approve(
        const std::string& approver, bool pinMatches, const std::string& action, const std::string& what);

private:
    Result<Operator, SignInFailure> proven(const std::string& operatorCode, bool pinMatches);
    SignInFailure wrongPin(const std::string& operatorCode);

    Desk& m_desk;
    std::string m_deviceSecret;
};

} // namespace comptoir::shop
