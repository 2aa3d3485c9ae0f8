// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/pairing.h"

#include "app/core/base/check.h"

namespace comptoir::adapters {

namespace {

std::string reasonOf(sync::WindowClosing why)
{
    switch (why) {
    case sync::WindowClosing::Enrolled:
    case sync::WindowClosing::Closed:
        return {};
    case sync::WindowClosing::Expired:
        return "Nobody enrolled within ten minutes. Open a new window when the device is ready.";
    case sync::WindowClosing::TooManyFailures:
        return "Five wrong codes closed the window. Check who is trying, then open a new one.";
    case sync::WindowClosing::Refused:
        return "The enrolment was refused.";
    }
    check(false, "an unknown closing");
    return {};
}

} // namespace

Pairing::Pairing(sync::SyncLoop& loop, Random& random, Config config, Admit admit)
    : m_config(std::move(config))
    , m_admit(std::move(admit))
    , m_window(loop, random,
          {.keys = m_config.keys, .bindAddress = m_config.bindAddress, .advertisedHost = m_config.advertisedHost},
          *this)
{
}

Pairing::~Pairing() = default;

std::optional<std::string> Pairing::open(const std::string& device)
{
    const auto code = m_window.open();
    if (!code) {
        return std::nullopt;
    }
    m_device = device;
    move({.kind = PairingStage::Open});
    return code->text();
}

void Pairing::confirm(bool same)
{
    if (m_stage.kind != PairingStage::Confirming) {
        return;
    }
    if (same) {
        m_window.confirm();
    } else {
        m_window.refuse();
    }
}

void Pairing::abandon()
{
    m_window.close();
    move({.kind = PairingStage::Failed, .reason = "The program is stopping."});
}

void Pairing::confirmationAsked(const sync::EnrolmentRequest&, const std::string& code)
{
    move({.kind = PairingStage::Confirming, .confirmation = code});
}

Result<sync::EnrolledIdentity, sync::EnrolmentFailure> Pairing::admit(const sync::EnrolmentRequest& request)
{
    if (request.role == sync::Role::Hub && !m_config.admitsHubs) {
        return unexpected(sync::EnrolmentFailure::NotPossible);
    }
    const std::string store = m_device.substr(0, m_device.find('-'));
    Admission admission = m_admit({.device = m_device,
        .store = store,
        .role = request.role,
        .curveKey = request.curveKey,
        .signingKey = request.signingKey});
    return sync::EnrolledIdentity{.device = m_device,
        .store = store,
        .role = request.role,
        .server = m_config.server,
        .certificate = std::move(admission.certificate),
        .root = std::move(admission.root)};
}

void Pairing::windowClosed(sync::WindowClosing why)
{
    if (why == sync::WindowClosing::Enrolled) {
        move({.kind = PairingStage::Enrolled});
    } else if (why != sync::WindowClosing::Closed) {
        move({.kind = PairingStage::Failed, .reason = reasonOf(why)});
    }
}

void Pairing::move(PairingStage stage)
{
    m_stage = std::move(stage);
    for (auto& told : std::exchange(m_waiting, {})) {
        told(m_stage);
    }
}

} // namespace comptoir::adapters
