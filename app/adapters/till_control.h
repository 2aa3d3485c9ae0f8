// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/adapters/control_server.h"
#include "app/core/base/executor.h"
#include "app/shop/settlement/desk.h"

#include <atomic>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace comptoir::adapters {

/// What `comptoirctl` may ask of a till that sells: `archive`, and room for more. handle() runs on a control thread;
/// what the till owns is used on the till thread only.
class TillControl {
public:
    using Answer = nlohmann::json;
    using Request = std::function<Answer(const nlohmann::json&)>;

    /// `desk` is used on `till`. Both outlive it.
    TillControl(std::filesystem::path folder, shop::Desk& desk, Executor& till);

    void add(const std::string& name, Request request) { m_requests[name] = std::move(request); }

    Answer handle(const nlohmann::json& request);

    /// Waits for the answer of the till thread; empty when its machine refused: the till shows why.
    template <class Work>
    auto onTill(Work work) -> std::optional<decltype(work())>
    {
        auto promise = std::make_shared<std::promise<decltype(work())>>();
        std::future<decltype(work())> answer = promise->get_future();
        m_till.post([promise = std::move(promise), work = std::move(work)]() mutable { promise->set_value(work()); });
        try {
            return answer.get();
        } catch (const std::future_error&) {
            return std::nullopt;
        }
    }

private:
    Answer archive(const nlohmann::json& request);

    std::filesystem::path m_folder;
    shop::Desk& m_desk;
    Executor& m_till;
    std::map<std::string, Request> m_requests;
    std::atomic<bool> m_archiving = false;
};

} // namespace comptoir::adapters
