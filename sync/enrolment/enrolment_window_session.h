// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/enrolment/enrolment_window.h"
#include "sync/enrolment/transcript.h"
#include "sync/link/server_link.h"

#include <optional>

namespace comptoir::sync {

/// What an EnrolmentWindow is made of.
class EnrolmentWindow::Session final : private ServerLinkUser {
public:
    Session(SyncLoop& loop, Random& random, EnrolmentWindowConfig config, EnrolmentDesk& desk);
    ~Session() override;

    std::optional<PairingCode> open();
    void confirm();
    void refuse();
    void close(WindowClosing why);
    bool isOpen() const { return m_open; }

private:
    /// The one device that has proved to hold the token.
    struct Candidate {
        EnrolmentRequest request;
        Transcript transcript;
        PeerAddress address;
        bool ready = false; // the digits are on its screen
        std::optional<EnrolledIdentity> identity; // admitted
    };

    bool listen();
    void received(Channel channel, const PeerAddress& from, const std::string& user, Received message) override;
    void unreadable(Channel, const PeerAddress&, const std::string&, WireError) override { }

    void asked(const PeerAddress& from, const std::string& user, const pb::Enrol1& enrol);
    void ready(const PeerAddress& from, const pb::Enrol3& enrol);
    void wrongToken(const PeerAddress& from);
    void answerAdmitted();
    void answer(const PeerAddress& to, pb::EnrolOutcome outcome);
    void send(const PeerAddress& to, const Message& message);

    SyncLoop& m_loop;
    Random& m_random;
    EnrolmentWindowConfig m_config;
    EnrolmentDesk& m_desk;
    std::unique_ptr<ServerLink> m_link;
    PairingCode m_code;
    std::optional<Candidate> m_candidate;
    int m_failures = 0;
    bool m_open = false;
    SyncLoop::TimerId m_expiry = 0;
    SyncLoop::TimerId m_lastWord = 0;
};

} // namespace comptoir::sync
