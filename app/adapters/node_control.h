// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/control_server.h"
#include "app/adapters/server_node.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>

namespace comptoir::adapters {

/// The requests of `comptoirctl` that a hub and HQ answer alike (pair, pairing, confirm, revoke, status), and room for
/// more. handle() runs on a control thread and has the work done on the sync thread.
class NodeControl {
public:
    using Answer = nlohmann::json;
    using Request = std::function<Answer(const nlohmann::json&, const ControlServer::Progress&)>;

    NodeControl(sync::SyncLoop& loop, ServerNode& node);

    void add(const std::string& name, Request request) { m_requests[name] = std::move(request); }

    Answer handle(const nlohmann::json& request, const ControlServer::Progress& progress);

    /// Runs `work` on the sync thread and waits for its answer.
    Answer onLoop(std::function<Answer()> work);

    /// The same on any thread that `post` hands a task to; an error when it takes none, or drops it.
    static Answer on(const std::function<bool(std::function<void()>)>& post, std::function<Answer()> work);

private:
    Answer pair(const nlohmann::json& request);
    Answer awaitPairing();
    Answer confirm(const nlohmann::json& request);
    Answer revoke(const nlohmann::json& request);
    Answer status();

    sync::SyncLoop& m_loop;
    ServerNode& m_node;
    std::map<std::string, Request> m_requests;
};

} // namespace comptoir::adapters
