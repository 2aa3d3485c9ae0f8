// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <atomic>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <thread>

namespace comptoir::adapters {

/// How a running program is asked things by `comptoirctl`: a unix socket in its data folder, one JSON request a
/// connection, answered by any number of progress lines and one last line. Only its own user may connect.
class ControlServer {
public:
    using Progress = std::function<void(const nlohmann::json&)>;

    /// Answers one request, on a thread of its connection: it may wait for the thread that owns the data.
    using Handler = std::function<nlohmann::json(const nlohmann::json& request, const Progress& progress)>;

    /// Listens at `path`, replacing a socket left by a crash. Throws std::system_error when it cannot.
    ControlServer(std::filesystem::path path, Handler handler);
    ~ControlServer();

    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

private:
    struct Serving {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> done;
    };

    void run();
    void dropFinished();
    void serve(int connection);

    std::filesystem::path m_path;
    Handler m_handler;
    int m_listener = -1;
    int m_stop = -1;
    std::thread m_thread;
    std::list<Serving> m_serving; ///< control thread only
};

} // namespace comptoir::adapters
