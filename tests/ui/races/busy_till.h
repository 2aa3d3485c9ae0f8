// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/till/till_shop.h"

#include <future>
#include <optional>

namespace comptoir::test {

/// A register whose till thread can be kept busy, as behind a slow disk.
class BusyTill : public TillShop {
public:
    explicit BusyTill(const StorePolicies& policies = {})
        : TillShop(policies)
    {
        signIn();
    }
    ~BusyTill()
    {
        if (m_busy) {
            letGo();
        }
    }

    /// What is asked from here on waits until letGo().
    void hold()
    {
        m_busy.emplace();
        thread.post([until = m_busy->get_future().share()] { until.wait(); });
    }
    void letGo()
    {
        m_busy->set_value();
        m_busy.reset();
        settle();
    }

    void touchPayment() { emit models.sale()->paymentAsked(); }

private:
    std::optional<std::promise<void>> m_busy;
};

} // namespace comptoir::test
