// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/twin.h"

#include <filesystem>
#include <list>
#include <string>
#include <vector>

namespace comptoir::sim {

/// The socket by which a person orders a running twin about. One order a connection: its words, each ended by a zero
/// byte, then the end of the stream; the answer is `+` or `-` and a text. Local, and for this user only.
class ControlServer {
public:
    /// Throws std::runtime_error, in words for a person, when the folder cannot be used or the twin runs already.
    ControlServer(const std::filesystem::path& folder, const std::string& name);
    ~ControlServer();
    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

    void watch(std::vector<pollfd>& descriptors) const;

    /// Takes what came and lets `twin` obey the orders that are complete. Never blocks.
    void serve(simulator::Twin& twin);

private:
    struct Client {
        int descriptor = -1;
        std::string words = {};
        bool over = false;
    };

    static void hear(Client& client, simulator::Twin& twin);
    static void answer(const Client& client, simulator::Twin& twin);

    std::filesystem::path m_path;
    int m_listener = -1;
    std::list<Client> m_clients;
};

} // namespace comptoir::sim
