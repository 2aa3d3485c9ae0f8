// SPDX-License-Identifier: Apache-2.0
#include "app/shop/staff/staff_desk.h"

#include "app/core/crypto/hash.h"
#include "app/core/crypto/pin_verifier.h"

#include <algorithm>

namespace comptoir::shop {

namespace {

constexpr int kMostDoublings = 10;

int secondsUntil(Instant until, Instant now)
{
    return static_cast<int>(std::max<std::int64_t>(0, (until.ms - now.ms + 999) / 1000));
}

} // namespace

StaffDesk::StaffDesk(Desk& desk, std::string deviceSecret)
    : m_desk(desk)
    , m_deviceSecret(std::move(deviceSecret))
{
}

std::vector<Operator> StaffDesk::people()
{
    return m_desk.reference().operators();
}

std::optional<Operator> StaffDesk::badgeHolder(const OwnCode& badge)
{
    const std::string hash = crypto::sha256(badge.text()).hex();
    for (const Operator& person : people()) {
        if (person.badgeHash == hash && person.active) {
            return person;
        }
    }
    return std::nullopt;
}

Result<PinCheck, SignInFailure> StaffDesk::pinCheck(const std::string& operatorCode)
{
    if (!m_desk.ready()) {
        return unexpected(SignInFailure{.error = SignInError::NotReady});
    }
    const auto person = m_desk.reference().findOperator(operatorCode);
    if (!person || !person->active) {
        return unexpected(SignInFailure{.error = SignInError::UnknownPerson});
    }
    const storage::PinGuard guard = m_desk.till().pins().guard(operatorCode);
    if (const int wait = secondsUntil(guard.blockedUntil, m_desk.clock().now()); wait > 0) {
        return unexpected(SignInFailure{.error = SignInError::Waiting, .waitSeconds = wait});
    }
    const auto verifier = crypto::openPinVerifier(person->pinVerifier, operatorCode, crypto::bytesOf(m_deviceSecret));
    if (!verifier) {
        return unexpected(SignInFailure{.error = SignInError::UnknownPerson});
    }
    return PinCheck([known = *verifier](const std::string& pin) { return crypto::checkPin(pin, known); });
}

Result<Operator, SignInFailure> StaffDesk::proven(const std::string& operatorCode, bool pinMatches)
{
    const auto person = m_desk.reference().findOperator(operatorCode);
    if (!person) {
        return unexpected(SignInFailure{.error = SignInError::UnknownPerson});
    }
    if (!pinMatches) {
        return unexpected(wrongPin(operatorCode));
    }
    m_desk.till().pins().clear(operatorCode);
    return *person;
}

SignInFailure StaffDesk::wrongPin(const std::string& operatorCode)
{
    const StorePolicies& policies = m_desk.store()->policies;
    storage::PinGuard guard = m_desk.till().pins().guard(operatorCode);
    ++guard.failures;
    SignInFailure failure{.error = SignInError::WrongPin, .attemptsLeft = policies.pinAttempts - guard.failures};
    if (failure.attemptsLeft <= 0) {
        const int wait = policies.pinWaitSeconds << std::min(guard.waits, kMostDoublings);
        guard.blockedUntil = m_desk.clock().now() + std::chrono::seconds(wait);
        guard.failures = 0;
        ++guard.waits;
        failure = {.error = SignInError::Waiting, .waitSeconds = wait};
    }
    m_desk.till().pins().save(operatorCode, guard);
    journal::Object data;
    data.set("who", operatorCode);
    m_desk.event("SIGN_IN_FAILED", "code incorrect", std::move(data));
    return failure;
}

Result<SignedIn, SignInFailure> StaffDesk::signIn(const std::string& operatorCode, bool pinMatches)
{
    const auto person = proven(operatorCode, pinMatches);
    if (!person) {
        return unexpected(person.error());
    }
    const auto role = m_desk.reference().role(person->role);
    if (!role) {
        return unexpected(SignInFailure{.error = SignInError::NotAllowed});
    }
    m_desk.signIn(*person, *role);
    m_desk.event("SIGN_IN", "ouverture de poste");
    if (role->trainingOnly && m_desk.mode() == Mode::Production) {
        static_cast<void>(setTraining(true));
    }
    return SignedIn{.person = *person,
        .role = *role,
        .training = m_desk.mode() == Mode::Training,
        .sessionOpen = m_desk.till().journal().state().session.open};
}

void StaffDesk::signOut()
{
    if (m_desk.staff()) {
        if (m_desk.role().trainingOnly) {
            m_desk.setMode(Mode::Production);
        }
        m_desk.event("SIGN_OUT", "fermeture de poste");
        m_desk.signOut();
    }
}

Result<void, SignInError> StaffDesk::setTraining(bool on)
{
    if (!m_desk.role().may(Permission::Training)) {
        return unexpected(SignInError::NotAllowed);
    }
    if (!on && m_desk.role().trainingOnly) {
        return unexpected(SignInError::NotAllowed);
    }
    m_desk.setMode(on ? Mode::Training : Mode::Production);
    m_desk.event(on ? "TRAINING_ON" : "TRAINING_OFF", on ? "mode école" : "fin du mode école");
    return {};
}

Result<Uuid, SignInFailure> StaffDesk::approve(
    const std::string& approver, bool pinMatches, const std::string& action, const std::string& what)
{
    const auto person = proven(approver, pinMatches);
    if (!person) {
        return unexpected(person.error());
    }
    const auto role = m_desk.reference().role(person->role);
    if (!role || !role->may(Permission::Approve)) {
        return unexpected(SignInFailure{.error = SignInError::NotAllowed});
    }
    const Uuid id = Uuid::timeOrdered(m_desk.clock().now(), m_desk.random());
    journal::Object data;
    data.set("id", id.text());
    data.set("action", action);
    data.set("what", what);
    data.set("asks", m_desk.operatorCode());
    data.set("grants", approver);
    m_desk.event("APPROVAL", "accord donné sur place", std::move(data));
    m_desk.grant(id, action);
    return id;
}

} // namespace comptoir::shop
