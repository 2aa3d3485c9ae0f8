// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/listener.h"
#include "drivers/simulator/terminal_answer.h"
#include "drivers/simulator/twin.h"

#include <list>

namespace comptoir::simulator {

struct TerminalTwinSettings {
    std::uint16_t port = 8888; ///< 0 takes a free one
    std::int64_t delayMs = 1200; ///< as long as a person takes to present a card
    std::int64_t lateMs = 200'000; ///< in mode Late
    std::int64_t byteGapMs = 2; ///< in mode Split
};

/// A card terminal that speaks Caisse-AP over TCP and listens on this machine. Orders: a mode (`approve`, `refuse`, …),
/// `delay MS`, `forget`, `cut`, `join`, `show`. The mode counts when the answer is due, so it may be chosen while the
/// till waits; a till that hangs up meanwhile stops no card. It remembers its last payment, whatever became of the
/// answer.
class TerminalTwin final : public Twin {
public:
    explicit TerminalTwin(TerminalTwinSettings settings = {}, TerminalMode mode = TerminalMode::Approve);
    ~TerminalTwin() override;
    TerminalTwin(const TerminalTwin&) = delete;
    TerminalTwin& operator=(const TerminalTwin&) = delete;

    std::uint16_t port() const { return m_listener.port(); }
    void useMode(TerminalMode mode) { m_mode = mode; }

    /// Payments it took as done, whatever became of the answer.
    int approvals() const { return m_approvals; }

    void watch(std::vector<pollfd>& descriptors) const override;
    std::optional<std::int64_t> deadlineMs() const override;
    void serve(std::int64_t nowMs) override;
    Result<std::string, std::string> command(const std::vector<std::string>& words) override;

private:
    enum class Step { Request, Card, Answer, Nothing };
    struct Till {
        int descriptor = -1;
        Step step = Step::Request;
        std::string request = {};
        std::string answer = {};
        std::int64_t dueMs = 0;
        TerminalMode mode = TerminalMode::Approve;
        bool over = false;
    };

    void takeRequest(Till& till, std::int64_t nowMs);
    void decide(Till& till, std::int64_t nowMs);
    void sendAnswer(Till& till, std::int64_t nowMs);
    void send(Till& till, std::string_view bytes);
    void dropAll();
    std::string nextAuthorisation() const;

    TerminalTwinSettings m_settings;
    TerminalMode m_mode;
    Listener m_listener;
    std::list<Till> m_tills;
    int m_approvals = 0;
    std::string m_last; // answer to the last payment
};

} // namespace comptoir::simulator
