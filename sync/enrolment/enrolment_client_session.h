// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/enrolment/enrolment_client.h"
#include "sync/enrolment/transcript.h"
#include "sync/link/client_link.h"

#include <optional>

namespace comptoir::sync {

/// What an EnrolmentClient is made of. After a cut it begins again with ENROL_1.
class EnrolmentClient::Session final : private ClientLinkUser {
public:
    Session(SyncLoop& loop, Random& random, EnrolmentClientConfig config, EnrolmentApplicant& applicant);
    ~Session() override;

    void start();

private:
    void linkReady() override;
    void linkLost(ConnectionEvent) override { m_transcript.reset(); }
    void received(Channel channel, Received message) override;
    void unreadable(WireError) override { m_link.reopen(); }

    void serverSpoke(const pb::Enrol2& enrol);
    void decided(const pb::Enrol4& enrol);
    void fail(EnrolmentFailure why);

    SyncLoop& m_loop;
    Random& m_random;
    EnrolmentClientConfig m_config;
    EnrolmentApplicant& m_applicant;
    ClientLink m_link;
    std::optional<Transcript> m_transcript;
    bool m_done = false;
    SyncLoop::TimerId m_patience = 0;
};

} // namespace comptoir::sync
