// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment/enrolment_window.h"

#include "sync/enrolment/enrolment_window_session.h"
#include "sync/session/translate.h"

#include <span>
#include <utility>

namespace comptoir::sync {

namespace {

constexpr std::size_t kNonce = 32;
// The port stays a moment after the window, so that the last answer gets out.
constexpr std::chrono::milliseconds kLastWord{500};
// Without a goodbye from the device (it may have lost the answer and ask again) the window waits so long.
constexpr std::chrono::milliseconds kGoodbye{10'000};

EnrolmentRequest requestOf(const pb::Enrol1& enrol)
{
    return {.name = enrol.name(),
        .role = static_cast<Role>(enrol.role()),
        .curveKey = CurveKey{hashOf(enrol.curve_key())},
        .signingKey = enrol.signing_key()};
}

} // namespace

EnrolmentWindow::Session::Session(SyncLoop& loop, Random& random, EnrolmentWindowConfig config, EnrolmentDesk& desk)
    : m_loop(loop)
    , m_random(random)
    , m_config(std::move(config))
    , m_desk(desk)
{
}

EnrolmentWindow::Session::~Session()
{
    m_loop.cancel(m_expiry);
    m_loop.cancel(m_lastWord);
}

std::optional<PairingCode> EnrolmentWindow::Session::open()
{
    if (m_open) {
        close(WindowClosing::Closed);
    }
    m_loop.cancel(m_lastWord);
    if (!m_link && !listen()) { // the port of a window that closed a moment ago is still ours
        return std::nullopt;
    }
    m_code.endpoint = "tcp://" + m_config.advertisedHost + ":" + std::to_string(m_link->controlPort());
    m_code.serverKey = m_config.keys.publicKey;
    m_random.fill(m_code.token);
    m_candidate.reset();
    m_failures = 0;
    m_open = true;
    m_expiry = m_loop.after(m_config.openFor, [this] { close(WindowClosing::Expired); });
    return m_code;
}

bool EnrolmentWindow::Session::listen()
{
    ServerLinkUser& user = *this;
    m_link = std::make_unique<ServerLink>(
        m_loop, ServerLinkConfig{m_config.keys, m_config.bindAddress, {}, "enrolment", m_config.timing},
        // Any key may knock while the window is open: what counts is the token. Its key is its name.
        [](const CurveKey& key) { return key.text(); }, user);
    if (!m_link->open()) {
        m_link.reset();
        return false;
    }
    return true;
}

void EnrolmentWindow::Session::confirm()
{
    if (!m_open || !m_candidate || !m_candidate->ready || m_candidate->identity) {
        return;
    }
    auto identity = m_desk.admit(m_candidate->request);
    if (!identity) {
        answer(m_candidate->address, pb::ENROL_NOT_POSSIBLE);
        close(WindowClosing::Refused);
        return;
    }
    m_candidate->identity = std::move(*identity);
    answerAdmitted();
    m_loop.cancel(m_expiry);
    m_expiry = m_loop.after(kGoodbye, [this] { close(WindowClosing::Enrolled); });
}

void EnrolmentWindow::Session::refuse()
{
    if (m_open && m_candidate && !m_candidate->identity) {
        answer(m_candidate->address, pb::ENROL_REFUSED);
        close(WindowClosing::Refused);
    }
}

void EnrolmentWindow::Session::close(WindowClosing why)
{
    if (std::exchange(m_open, false)) {
        m_loop.cancel(m_expiry);
        m_lastWord = m_loop.after(kLastWord, [this] { m_link.reset(); });
        m_desk.windowClosed(why);
    }
}

void EnrolmentWindow::Session::received(Channel, const PeerAddress& from, const std::string& user, Received message)
{
    if (!m_open) {
        answer(from, pb::ENROL_CLOSED);
    } else if (const auto* const first = std::get_if<pb::Enrol1>(&message.message)) {
        asked(from, user, *first);
    } else if (const auto* const third = std::get_if<pb::Enrol3>(&message.message)) {
        ready(from, *third);
    } else if (std::holds_alternative<pb::Bye>(message.message) && m_candidate && m_candidate->identity
        && m_candidate->address == from) {
        close(WindowClosing::Enrolled);
    }
}

void EnrolmentWindow::Session::asked(const PeerAddress& from, const std::string& user, const pb::Enrol1& enrol)
{
    const EnrolmentRequest request = requestOf(enrol);
    Transcript transcript(m_code, request, enrol.nonce());
    // It must hold the secret half of the key it wants on the roster: that key opened this connection.
    if (request.curveKey.text() != user || !Transcript::same(enrol.proof(), transcript.deviceProof())) {
        wrongToken(from);
        return;
    }
    if (m_candidate && m_candidate->request != request) {
        answer(from, pb::ENROL_CLOSED); // the token is for one device
        return;
    }
    std::string nonce(kNonce, '\0');
    m_random.fill(std::as_writable_bytes(std::span(nonce)));
    transcript.serverSpoke(nonce);
    pb::Enrol2 reply;
    reply.set_nonce(nonce);
    reply.set_proof(transcript.serverProof());
    std::optional<EnrolledIdentity> known;
    if (m_candidate) {
        known = std::move(m_candidate->identity);
    }
    m_candidate = Candidate{request, std::move(transcript), from, false, std::move(known)};
    send(from, reply);
}

void EnrolmentWindow::Session::ready(const PeerAddress& from, const pb::Enrol3& enrol)
{
    if (!m_candidate || m_candidate->address != from || m_candidate->ready) {
        return;
    }
    if (!Transcript::same(enrol.proof(), m_candidate->transcript.readyProof())) {
        wrongToken(from);
        return;
    }
    m_candidate->ready = true;
    if (m_candidate->identity) {
        answerAdmitted();
    } else {
        m_desk.confirmationAsked(m_candidate->request, m_candidate->transcript.confirmation());
    }
}

void EnrolmentWindow::Session::wrongToken(const PeerAddress& from)
{
    answer(from, pb::ENROL_WRONG_TOKEN);
    if (++m_failures >= m_config.failuresAllowed) {
        close(WindowClosing::TooManyFailures);
    }
}

void EnrolmentWindow::Session::answerAdmitted()
{
    const EnrolledIdentity& identity = *m_candidate->identity;
    pb::Enrol4 reply;
    reply.set_outcome(pb::ENROL_ADMITTED);
    reply.set_device(identity.device);
    reply.set_store(identity.store);
    reply.set_role(static_cast<std::uint32_t>(identity.role));
    reply.set_control_address(identity.server.control);
    reply.set_bulk_address(identity.server.bulk);
    reply.set_server_key(bytesOf(identity.server.key.bytes));
    reply.set_certificate(identity.certificate);
    reply.set_root(identity.root);
    send(m_candidate->address, reply);
}

void EnrolmentWindow::Session::answer(const PeerAddress& to, pb::EnrolOutcome outcome)
{
    pb::Enrol4 reply;
    reply.set_outcome(outcome);
    send(to, reply);
}

void EnrolmentWindow::Session::send(const PeerAddress& to, const Message& message)
{
    m_link->send(Channel::Control, to, message, 0); // when lost, the device asks again
}

EnrolmentWindow::EnrolmentWindow(SyncLoop& loop, Random& random, EnrolmentWindowConfig config, EnrolmentDesk& desk)
    : m_session(std::make_unique<Session>(loop, random, std::move(config), desk))
{
}

EnrolmentWindow::~EnrolmentWindow() = default;

std::optional<PairingCode> EnrolmentWindow::open()
{
    return m_session->open();
}

void EnrolmentWindow::confirm()
{
    m_session->confirm();
}

void EnrolmentWindow::refuse()
{
    m_session->refuse();
}

void EnrolmentWindow::close()
{
    m_session->close(WindowClosing::Closed);
}

bool EnrolmentWindow::isOpen() const
{
    return m_session->isOpen();
}

} // namespace comptoir::sync
