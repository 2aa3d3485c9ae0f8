// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/executor.h"
#include "app/shop/payment/card_terminal.h"
#include "drivers/api/payment_terminal.h"
#include "drivers/transport/device_thread.h"

namespace comptoir::adapters {

/// The payment terminal on its own thread; answers come back on the till thread.
class CardPayment final : public shop::CardTerminal {
public:
    CardPayment(drivers::PaymentTerminal& terminal, drivers::DeviceThread& thread, Executor& till);

    void debit(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
    void refund(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
    void query(Money amount, const std::string& key, std::function<void(shop::CardAnswer)> answered) override;
    void cancel() override { m_terminal.cancel(); }

private:
    using Call = std::function<drivers::CardOutcome(const drivers::CardRequest&)>;

    /// Answers `call` on the till thread; `otherwise` when the terminal's queue is full.
    void ask(const drivers::CardRequest& request, Call call, shop::CardOutcome otherwise,
        const std::function<void(shop::CardAnswer)>& answered);

    drivers::PaymentTerminal& m_terminal;
    drivers::DeviceThread& m_thread;
    Executor& m_till;
};

} // namespace comptoir::adapters
