// SPDX-License-Identifier: Apache-2.0
#include "sync/session/uplink_session.h"

#include "sync/session/translate.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

namespace comptoir::sync {

namespace {

constexpr std::uint32_t kProtocol = 1;
constexpr int kTicksPerHeartbeat = 4;

} // namespace

Uplink::Session::Session(SyncLoop& loop, UplinkConfig config, UplinkParts parts)
    : m_loop(loop)
    , m_config(std::move(config))
    , m_observer(parts.observer)
    , m_link(loop, parts.random,
          {m_config.keys, m_config.server.key, m_config.server.control, m_config.server.bulk, m_config.timing}, *this)
    , m_journal(loop.clock(), parts.journal, parts.observer,
          [this](const Message& message) { return send(Channel::Control, message); })
    , m_documents(parts.documents, [this](const Message& message) { return send(Channel::Control, message); })
    , m_feeds(loop.clock(), m_config.timing, m_config.stagingFolder, parts.feeds, parts.observer,
          [this](Channel channel, const Message& message) { return send(channel, message); })
    , m_fetcher(parts.observer, [this](const Message& message) { return send(Channel::Control, message); })
    , m_copies(parts.observer, [this](const Message& message) { return send(Channel::Control, message); })
    , m_since(loop.clock().now())
{
}

Uplink::Session::~Session()
{
    m_loop.cancel(m_timer);
    m_loop.cancel(m_moving);
}

void Uplink::Session::start()
{
    m_link.open();
    tellStatus();
    tick();
}

// Once per turn of the loop, however many commits it saw.
void Uplink::Session::journalMoved()
{
    if (m_moving == 0) {
        m_moving = m_loop.after(std::chrono::milliseconds(0), [this] {
            m_moving = 0;
            if (!m_journal.moved()) {
                sendHello();
            }
            tellStatus();
        });
    }
}

void Uplink::Session::documentsMoved()
{
    m_documents.moved();
}

void Uplink::Session::chooseCopy(CopyChoice choice)
{
    m_copies.lost();
    m_journal.sendAside();
    m_copies.choose(std::move(choice));
    sayChoice();
}

/// Once what this copy alone holds is safe above.
void Uplink::Session::sayChoice()
{
    if (m_session != 0 && m_journal.keptAside()) {
        m_copies.opened();
    }
}

void Uplink::Session::publishRoster(const Roster& roster)
{
    m_roster = roster;
    if (m_session != 0) {
        send(Channel::Control, toWire(roster));
    }
}

UplinkStatus Uplink::Session::status() const
{
    return {
        .online = m_session != 0,
        .since = m_since,
        .tier = m_tier,
        .waiting = m_journal.waiting(),
        .streams = m_journal.streams(),
        .serverAhead = m_serverAhead,
    };
}

void Uplink::Session::linkReady()
{
    m_heardAt = m_loop.clock().uptimeMs();
    sendHello();
}

void Uplink::Session::linkLost(ConnectionEvent why)
{
    end();
    if (why == ConnectionEvent::Refused) {
        raise(UplinkAlarmKind::NotAdmitted, "its key is not on the server's roster");
    }
}

void Uplink::Session::received(Channel, Received message)
{
    m_heardAt = m_loop.clock().uptimeMs();
    const bool opening =
        std::holds_alternative<pb::Welcome>(message.message) || std::holds_alternative<pb::Bye>(message.message);
    if (!opening && (m_session == 0 || message.session != m_session)) {
        return; // left over from the session before
    }
    std::visit([this](auto& body) { on(body); }, message.message);
    tellStatus();
}

void Uplink::Session::unreadable(WireError error)
{
    if (error == WireError::NewerType) {
        return;
    }
    raise(UplinkAlarmKind::ProtocolBroken, "unreadable message " + std::to_string(static_cast<int>(error)));
    startAgain();
}

void Uplink::Session::sendHello()
{
    end();
    m_openingAt = m_loop.clock().uptimeMs();
    pb::Hello hello;
    hello.set_device(m_config.device);
    hello.set_protocol_min(kProtocol);
    hello.set_protocol_max(kProtocol);
    hello.set_software(m_config.software);
    hello.set_catalogue_schema(m_config.catalogueSchema);
    hello.set_boot(m_config.boot);
    hello.set_now_ms(m_loop.clock().now().ms);
    hello.set_uptime_ms(m_loop.clock().uptimeMs());
    std::error_code unknown;
    const auto space = std::filesystem::space(m_config.stagingFolder, unknown);
    hello.set_free_disk(unknown ? 0 : space.available);
    m_journal.describe(hello);
    m_feeds.describe(hello);
    send(Channel::Control, hello);
}

/// No session any more; the link may stand.
void Uplink::Session::end()
{
    m_journal.lost();
    m_documents.lost();
    m_feeds.lost();
    m_fetcher.lost();
    m_copies.lost();
    if (std::exchange(m_session, 0) != 0) {
        m_since = m_loop.clock().now();
        tellStatus();
    }
}

void Uplink::Session::startAgain()
{
    m_link.reopen();
    end();
}

void Uplink::Session::tick()
{
    const std::int64_t now = m_loop.clock().uptimeMs();
    const Timing& timing = m_config.timing;
    if (m_link.ready()) {
        const bool silent = now - m_heardAt > timing.heartbeatTimeout.count();
        const bool settled = now - m_openingAt > timing.heartbeatTimeout.count();
        if (silent || (settled && m_session == 0) || m_journal.isOverdue(timing.acknowledgement)) {
            startAgain();
        } else if (m_session != 0 && now - m_saidAt >= timing.heartbeatEvery.count()) {
            send(Channel::Control, pb::Ping());
        }
        if (settled && m_session != 0) {
            m_link.forgetFailures();
        }
    }
    m_feeds.tick();
    m_timer = m_loop.after(timing.heartbeatEvery / kTicksPerHeartbeat, [this] { tick(); });
}

void Uplink::Session::tellStatus()
{
    UplinkStatus now = status();
    if (now != m_told) {
        m_told = std::move(now);
        m_observer.statusChanged(m_told);
    }
}

void Uplink::Session::raise(UplinkAlarmKind kind, std::string detail)
{
    if (m_raised != kind) {
        m_raised = kind;
        m_observer.alarmRaised({kind, m_config.device, std::move(detail), {}});
    }
}

bool Uplink::Session::send(Channel channel, const Message& message)
{
    m_saidAt = m_loop.clock().uptimeMs();
    return m_link.send(channel, message, m_session);
}

void Uplink::Session::on(pb::Welcome& welcome)
{
    if (m_session != 0) {
        return; // the answer to a HELLO that a later one has overtaken
    }
    m_session = welcome.session();
    m_tier = static_cast<Tier>(welcome.tier());
    m_since = m_loop.clock().now();
    m_raised.reset();
    m_journal.opened(welcome);
    m_documents.opened(welcome);
    m_feeds.opened(welcome);
    m_fetcher.opened();
    sayChoice();
    if (m_roster) {
        send(Channel::Control, toWire(*m_roster));
    }
    pb::Time time;
    time.set_asked_ms(m_loop.clock().uptimeMs());
    send(Channel::Control, time);
    journalMoved(); // a register may have appeared since HELLO
}

void Uplink::Session::on(pb::Ack& ack)
{
    if (!m_journal.acknowledged(ack)) {
        startAgain();
        return;
    }
    m_documents.acknowledged(ack);
}

void Uplink::Session::on(pb::Nack& nack)
{
    if (!m_journal.refused(nack)) {
        startAgain();
    } else {
        sayChoice();
    }
}

void Uplink::Session::on(pb::Fenced& fenced)
{
    m_journal.fenced(fenced);
}

void Uplink::Session::on(pb::Time& time)
{
    const std::int64_t roundTrip = m_loop.clock().uptimeMs() - time.asked_ms();
    m_serverAhead = std::chrono::milliseconds(time.server_ms() + roundTrip / 2 - m_loop.clock().now().ms);
}

void Uplink::Session::on(pb::Bye& bye)
{
    if (bye.reason() == pb::BYE_UPDATE_REQUIRED) {
        raise(UplinkAlarmKind::UpdateRequired, "no common protocol version");
    } else if (bye.reason() == pb::BYE_NOT_ALLOWED) {
        raise(UplinkAlarmKind::NotAdmitted, "the server turned this device away");
    }
    startAgain();
}

template <class Other>
void Uplink::Session::on(Other&)
{
    raise(UplinkAlarmKind::ProtocolBroken, "a message that no server sends");
    startAgain();
}

} // namespace comptoir::sync
