// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment/enrolment_client.h"

#include "sync/enrolment/enrolment_client_session.h"
#include "sync/session/translate.h"

#include <span>
#include <utility>

namespace comptoir::sync {

namespace {

constexpr std::size_t kNonce = 32;

EnrolmentFailure failureOf(pb::EnrolOutcome outcome)
{
    if (outcome == pb::ENROL_WRONG_TOKEN) {
        return EnrolmentFailure::WrongToken;
    }
    if (outcome == pb::ENROL_CLOSED) {
        return EnrolmentFailure::WindowClosed;
    }
    if (outcome == pb::ENROL_REFUSED) {
        return EnrolmentFailure::RefusedByManager;
    }
    return EnrolmentFailure::NotPossible;
}

} // namespace

EnrolmentClient::Session::Session(
    SyncLoop& loop, Random& random, EnrolmentClientConfig config, EnrolmentApplicant& applicant)
    : m_loop(loop)
    , m_random(random)
    , m_config(std::move(config))
    , m_applicant(applicant)
    , m_link(loop, random,
          {m_config.keys, m_config.code.serverKey, m_config.code.endpoint, /*bulkAddress=*/{}, m_config.timing}, *this)
{
}

EnrolmentClient::Session::~Session()
{
    m_loop.cancel(m_patience);
}

void EnrolmentClient::Session::start()
{
    m_patience = m_loop.after(m_config.patience, [this] { fail(EnrolmentFailure::Unreachable); });
    m_link.open();
}

void EnrolmentClient::Session::linkReady()
{
    if (m_done) {
        return;
    }
    const EnrolmentRequest request{m_config.name, m_config.role, m_config.keys.publicKey, m_config.signingKey};
    std::string nonce(kNonce, '\0');
    m_random.fill(std::as_writable_bytes(std::span(nonce)));
    m_transcript.emplace(m_config.code, request, nonce);

    pb::Enrol1 enrol;
    enrol.set_name(request.name);
    enrol.set_role(static_cast<std::uint32_t>(request.role));
    enrol.set_curve_key(bytesOf(request.curveKey.bytes));
    enrol.set_signing_key(request.signingKey);
    enrol.set_nonce(nonce);
    enrol.set_proof(m_transcript->deviceProof());
    m_link.send(Channel::Control, enrol, 0);
}

void EnrolmentClient::Session::received(Channel, Received message)
{
    if (m_done || !m_transcript) {
        return;
    }
    if (const auto* const second = std::get_if<pb::Enrol2>(&message.message)) {
        serverSpoke(*second);
    } else if (const auto* const fourth = std::get_if<pb::Enrol4>(&message.message)) {
        decided(*fourth);
    }
}

void EnrolmentClient::Session::serverSpoke(const pb::Enrol2& enrol)
{
    m_transcript->serverSpoke(enrol.nonce());
    if (!Transcript::same(enrol.proof(), m_transcript->serverProof())) {
        fail(EnrolmentFailure::WrongToken);
        return;
    }
    m_applicant.confirmationShown(m_transcript->confirmation());
    pb::Enrol3 ready;
    ready.set_proof(m_transcript->readyProof());
    m_link.send(Channel::Control, ready, 0);
}

void EnrolmentClient::Session::decided(const pb::Enrol4& enrol)
{
    if (enrol.outcome() != pb::ENROL_ADMITTED) {
        fail(failureOf(enrol.outcome()));
        return;
    }
    m_done = true;
    m_loop.cancel(m_patience);
    m_link.send(Channel::Control, pb::Bye(), 0);
    m_applicant.enrolled({
        .device = enrol.device(),
        .store = enrol.store(),
        .role = static_cast<Role>(enrol.role()),
        .server = {enrol.control_address(), enrol.bulk_address(), CurveKey{hashOf(enrol.server_key())}},
        .certificate = enrol.certificate(),
        .root = enrol.root(),
    });
}

void EnrolmentClient::Session::fail(EnrolmentFailure why)
{
    if (!std::exchange(m_done, true)) {
        m_loop.cancel(m_patience);
        m_applicant.failed(why);
    }
}

EnrolmentClient::EnrolmentClient(
    SyncLoop& loop, Random& random, EnrolmentClientConfig config, EnrolmentApplicant& applicant)
    : m_session(std::make_unique<Session>(loop, random, std::move(config), applicant))
{
}

EnrolmentClient::~EnrolmentClient() = default;

void EnrolmentClient::start()
{
    m_session->start();
}

} // namespace comptoir::sync
