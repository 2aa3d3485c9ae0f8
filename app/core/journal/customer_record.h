// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace comptoir::journal {

enum class CustomerAct {
    ConsentGiven,
    ConsentRefused, ///< or withdrawn
    WishAdded,
    WishRemoved,
    Attached, ///< to a basket
    Detached,
    Accessed, ///< the profile was opened
};

std::string_view textOf(CustomerAct act);
std::optional<CustomerAct> customerActOf(std::string_view text);

/// What was done about a customer, who is a random id and never a name (journal.md §1.5).
struct CustomerRecord {
    CustomerAct act = CustomerAct::Accessed;
    std::string customer;
    std::string purpose; ///< of a consent or an access
    std::string channel; ///< of a consent: email, sms…
    std::string wording; ///< version of the words that were shown
    std::string basket; ///< of an attachment
    std::string sku; ///< of a wish

    friend bool operator==(const CustomerRecord&, const CustomerRecord&) = default;
};

} // namespace comptoir::journal
