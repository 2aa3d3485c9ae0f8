// SPDX-License-Identifier: Apache-2.0
#include "tests/app/adapters/store_chain.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/feed_names.h"
#include "app/adapters/register_signer.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace comptoir::test {

namespace {

bool isFree(std::uint16_t port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const bool bound = ::bind(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(probe);
    return bound;
}

/// A port that nothing uses now, and that nothing is given by chance before it is used: below those that the kernel
/// gives to whoever asks for any. Each process begins elsewhere.
std::uint16_t freePort()
{
    constexpr int kFirst = 10'000; // from 20 000 on are those of the journeys
    constexpr int kPorts = 10'000;
    static int next = ::getpid() * 32;
    for (int tried = 0; tried < kPorts; ++tried) {
        const auto port = static_cast<std::uint16_t>(kFirst + next++ % kPorts);
        if (isFree(port)) {
            return port;
        }
    }
    check(false, "a port of this machine");
    return 0;
}

adapters::Listening anywhere()
{
    return {
        .host = "127.0.0.1", .bind = "127.0.0.1", .control = freePort(), .bulk = freePort(), .enrolment = freePort()};
}

Store lyon()
{
    return {.id = "S042",
        .name = {.fr = "Lyon Bellecour"},
        .legal = {.name = "Maison", .siren = "552100554", .siret = "55210055400013"},
        .territory = "FR",
        .timeZone = "Europe/Paris",
        .priceList = "EU1"};
}

class Applicant final : public sync::EnrolmentApplicant {
public:
    explicit Applicant(tests::SyncWorld& world)
        : m_world(world)
    {
    }

    std::optional<sync::EnrolledIdentity> identity;
    bool shown = false;

    void confirmationShown(const std::string&) override
    {
        shown = true;
        m_world.happened();
    }
    void enrolled(const sync::EnrolledIdentity& given) override
    {
        identity = given;
        m_world.happened();
    }
    void failed(sync::EnrolmentFailure) override { check(false, "this enrolment succeeds"); }

private:
    tests::SyncWorld& m_world;
};

} // namespace

ChainTill::ChainTill(tests::SyncWorld& world, std::filesystem::path place, sync::EnrolledIdentity given)
    : folder(std::move(place))
    , identity(std::move(given))
    , signer(adapters::ownSigner(folder))
    , database(*storage::TillDatabase::open(folder / "till.db", "test"))
    , feeds(folder)
    , catalogue(folder)
    , reference(folder / "reference.db")
    , desk({*database, catalogue, reference, *signer, world.clock(), world.random(),
               {identity.certificate, identity.root}},
          identity.device, "Caisse")
    , observer([&world] { world.happened(); })
    , m_world(world)
{
    observer.onApplied = [this](std::string_view) {
        if (desk.ready()) {
            shop::recordCertificate(desk);
            uplink->journalMoved();
        }
    };
}

void ChainTill::connect(const std::optional<sync::CurveKeyPair>& keys)
{
    uplink.reset();
    journal = std::make_unique<adapters::TillJournal>(
        folder / "till.db", identity.device, sync::Watermarks{}, *database, m_thread);
    sync::UplinkConfig config;
    config.device = identity.device;
    config.keys = keys ? *keys : adapters::ownCurveKeys(folder, m_world.random());
    config.server = identity.server;
    config.stagingFolder = folder / "staging";
    std::filesystem::create_directories(config.stagingFolder);
    uplink = std::make_unique<sync::Uplink>(
        m_world.loop(), std::move(config), sync::UplinkParts{m_world.random(), *journal, *journal, feeds, observer});
    uplink->start();
}

StoreChain::StoreChain()
    : m_hubPorts(anywhere())
    , m_root(adapters::setUpAuthority(m_folder / "hq", m_folder / "root.key", m_world.clock().now()))
    , m_hq(std::make_unique<adapters::ServerNode>(
          m_world.loop(), m_world.clock(), m_world.random(), folder("hq"), anywhere(), sync::Tier::Hq))
{
    m_hq->setAuthority(adapters::Authority::ofHq(folder("hq")));
    m_hq->whenLogged([this](const std::string&) { m_world.happened(); });
    m_hq->journals().tell({.stored = [this](const std::string&) { m_world.happened(); }});
    const storage::FeedChange store{storage::encodeRow(lyon(), 0), false};
    m_hq->feeds().edit(std::string(adapters::kStoreFeed), std::span(&store, 1));
    m_hq->open();
    enrol(*m_hq, "S042-HUB", sync::Role::Hub, folder("hub"));
    openHub();
}

void StoreChain::openHub()
{
    m_hub = std::make_unique<adapters::HubNode>(m_world.loop(), m_world.clock(), m_world.random(), folder("hub"),
        m_hubPorts, *adapters::loadIdentity(folder("hub")));
    m_hub->whenLogged([this](const std::string&) { m_world.happened(); });
    // libzmq frees the ports of the hub before it on its own time; every try takes the milliseconds of a self-test.
    for (int tries = 0;; ++tries) {
        try {
            m_hub->open();
            return;
        } catch (const std::runtime_error&) {
            check(tries < 200, "the hub's ports are free again");
        }
    }
}

void StoreChain::emptyHub()
{
    m_hub.reset();
    for (const std::string database : {"received.db", "feeds.db", "catalogue.db"}) {
        for (const char* part : {"", "-wal", "-shm"}) {
            std::filesystem::remove(folder("hub") / (database + part));
        }
    }
    openHub();
}

sync::EnrolledIdentity StoreChain::enrol(
    adapters::ServerNode& server, const std::string& device, sync::Role role, const std::filesystem::path& deviceFolder)
{
    std::filesystem::create_directories(deviceFolder);
    const auto code = server.pairing().open(device);
    check(code.has_value(), "the pairing window opens");
    sync::EnrolmentClientConfig config;
    config.code = *sync::PairingCode::parse(*code);
    config.keys = adapters::ownCurveKeys(deviceFolder, m_world.random());
    config.name = device;
    config.role = role;
    config.signingKey = role == sync::Role::Hub ? crypto::textOf(adapters::ownVouchingKeys(deviceFolder).publicKey)
                                                : crypto::textOf(adapters::ownSigner(deviceFolder)->publicKey().der());
    Applicant applicant(m_world);
    sync::EnrolmentClient client(m_world.loop(), m_world.random(), std::move(config), applicant);
    server.pairing().awaitChange([this](const adapters::PairingStage&) { m_world.happened(); });
    client.start();
    check(m_world.until(
              [&] { return applicant.shown && server.pairing().stage().kind == adapters::PairingStage::Confirming; }),
        "both sides show the digits");
    server.pairing().confirm(true);
    check(m_world.until([&] { return applicant.identity.has_value(); }), "the device is enrolled");
    adapters::saveIdentity(deviceFolder, *applicant.identity);
    return *applicant.identity;
}

std::unique_ptr<ChainTill> StoreChain::till(const std::string& device)
{
    auto identity = enrol(hub(), device, sync::Role::Till, folder(device));
    auto till = std::make_unique<ChainTill>(m_world, folder(device), std::move(identity));
    till->connect();
    return till;
}

} // namespace comptoir::test
