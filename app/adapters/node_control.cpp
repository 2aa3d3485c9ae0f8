// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/node_control.h"

#include <future>

namespace comptoir::adapters {

namespace {

using Json = nlohmann::json;

Json stageJson(const PairingStage& stage)
{
    switch (stage.kind) {
    case PairingStage::Closed:
        return {{"stage", "closed"}};
    case PairingStage::Open:
        return {{"stage", "open"}};
    case PairingStage::Confirming:
        return {{"stage", "confirming"}, {"confirmation", stage.confirmation}};
    case PairingStage::Enrolled:
        return {{"stage", "enrolled"}};
    case PairingStage::Failed:
        return {{"stage", "failed"}, {"reason", stage.reason}};
    }
    check(false, "an unknown stage");
    return {};
}

const Json kEnding{{"error", "The program is stopping. What it had committed is safe."}};

} // namespace

NodeControl::NodeControl(sync::SyncLoop& loop, ServerNode& node)
    : m_loop(loop)
    , m_node(node)
{
    add("pair", [this](const Json& request, const auto&) { return pair(request); });
    add("pairing", [this](const Json&, const auto&) { return awaitPairing(); });
    add("confirm", [this](const Json& request, const auto&) { return confirm(request); });
    add("revoke", [this](const Json& request, const auto&) { return revoke(request); });
    add("status", [this](const Json&, const auto&) { return status(); });
}

NodeControl::Answer NodeControl::handle(const Json& request, const ControlServer::Progress& progress)
{
    const auto found = m_requests.find(request.at("do").get<std::string>());
    if (found == m_requests.end()) {
        return {{"error", "This program does not know that request. Use the comptoirctl of the same version."}};
    }
    return found->second(request, progress);
}

NodeControl::Answer NodeControl::onLoop(std::function<Answer()> work)
{
    return on([this](auto task) { return m_loop.post(std::move(task)); }, std::move(work));
}

NodeControl::Answer NodeControl::on(
    const std::function<bool(std::function<void()>)>& post, std::function<Answer()> work)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> answer = promise->get_future();
    const bool taken = post([promise, work = std::move(work)] { promise->set_value(work()); });
    promise.reset();
    if (!taken) {
        return {{"error", "The program is busy. Try again in a moment."}};
    }
    try {
        return answer.get();
    } catch (const std::future_error&) {
        return kEnding; // the thread dropped the task: it ended
    }
}

NodeControl::Answer NodeControl::pair(const Json& request)
{
    const auto device = request.at("device").get<std::string>();
    if (device.find('-') == std::string::npos) {
        return {{"error", "A device id holds its store and a name, such as S042-C02."}};
    }
    return onLoop([this, device, replace = request.value("replace", false)]() -> Answer {
        if (!replace && m_node.roster().admitted(device) != nullptr) {
            return {{"error",
                "That device is enrolled and may talk. To give its name to another machine, or to a till that lost its "
                "keys, add --replace."}};
        }
        const auto code = m_node.pairing().open(device);
        if (!code) {
            return {{"error", "The enrolment port is taken. Stop what uses it, or change [listen] in comptoir.toml."}};
        }
        return {{"code", *code}};
    });
}

NodeControl::Answer NodeControl::awaitPairing()
{
    auto promise = std::make_shared<std::promise<PairingStage>>();
    std::future<PairingStage> stage = promise->get_future();
    Answer asked = onLoop([this, promise]() -> Answer {
        const PairingStage& now = m_node.pairing().stage();
        if (now.kind != PairingStage::Open) {
            promise->set_value(now);
        } else {
            m_node.pairing().awaitChange([promise](PairingStage next) { promise->set_value(std::move(next)); });
        }
        return Answer::object();
    });
    promise.reset();
    if (asked.contains("error")) {
        return asked;
    }
    try {
        return stageJson(stage.get());
    } catch (const std::future_error&) {
        return kEnding;
    }
}

NodeControl::Answer NodeControl::confirm(const Json& request)
{
    auto promise = std::make_shared<std::promise<PairingStage>>();
    std::future<PairingStage> stage = promise->get_future();
    Answer asked = onLoop([this, promise, same = request.at("same").get<bool>()]() -> Answer {
        m_node.pairing().awaitChange([promise](PairingStage next) { promise->set_value(std::move(next)); });
        m_node.pairing().confirm(same);
        return Answer::object();
    });
    promise.reset();
    if (asked.contains("error")) {
        return asked;
    }
    try {
        return stageJson(stage.get());
    } catch (const std::future_error&) {
        return kEnding;
    }
}

NodeControl::Answer NodeControl::revoke(const Json& request)
{
    return onLoop([this, device = request.at("device").get<std::string>()]() -> Answer {
        if (!m_node.revoke(device)) {
            return {{"error", "No device of that name may talk here: there is nothing to revoke."}};
        }
        return {{"revoked", device}};
    });
}

NodeControl::Answer NodeControl::status()
{
    return onLoop([this]() -> Answer {
        Answer answer{
            {"online", m_node.downlink().online()}, {"registers", Answer::array()}, {"feeds", Answer::array()}};
        for (const storage::ReceivedStream& stream : m_node.received().streams()) {
            answer["registers"].push_back({{"register", stream.registerId}, {"sequence", stream.head.sequence},
                {"hash", stream.head.hash.hex()}, {"upstream", stream.upstream}});
        }
        for (storage::FeedDatabase* database : {&m_node.catalogue(), &m_node.feeds()}) {
            for (const std::string& feed : database->feeds()) {
                const auto head = database->head(feed);
                answer["feeds"].push_back(
                    {{"feed", feed}, {"offset", head ? head->offset : 0}, {"rows", database->rowCount(feed)}});
            }
        }
        return answer;
    });
}

} // namespace comptoir::adapters
