// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    NoRights,
};

struct SignInFailure {
    SignInError error = SignInError::WrongPin;
    int attemptsLeft = 0;
    int waitSeconds = 0;
};

/// Signing in, locking, training and approvals on the spot. Till thread, but PINs are hashed elsewhere: sign-in is in
/// two steps, verifier() then signIn() with what the hash said.
class StaffDesk {
public:
    explicit StaffDesk(Desk& desk);

    /// On-shift people, in the order the sign-in page lists them.
    std::vector<Operator> people() const;

    /// The verifier to hash a code against, or why nobody may try now.
    Result<std::string, SignInFailure> verifier(const std::string& operatorCode);

    Result<SignedIn, SignInFailure> signIn(const std::string& operatorCode, bool pinMatches);
    void signOut();

    Result<void, SignInError> setTraining(bool on);

    /// Grants what `asker` may not do alone: single use, journaled (data-model.md §3).
    Result<Uuid, SignInFailure> approve(
        const std::string& approver, bool pinMatches, const std::string& action, const std::string& what);

private:
    SignInFailure wrongPin(const std::string& operatorCode);

    Desk& m_desk;
};

} // namespace comptoir::shop
