// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/link/curve_key.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <zmq.hpp>

namespace comptoir::sync {

/// Answers ZeroMQ's authentication requests (ZAP, RFC 27) on the sync thread, so the roster it asks is never shared.
/// Deny by default: an unknown domain, a mechanism other than CURVE or an unknown key is refused.
class ZapHandler {
public:
    /// The User-Id of who holds `key`, or nothing to refuse it.
    using Policy = std::function<std::optional<std::string>(const CurveKey& key)>;

    explicit ZapHandler(zmq::context_t& context);

    void setPolicy(const std::string& domain, Policy policy);
    void removePolicy(const std::string& domain);

    zmq::socket_ref socket() { return m_socket; }

    /// Answers every request that waits.
    void answerWaiting();

private:
    void answer(const std::vector<zmq::message_t>& request);

    zmq::socket_t m_socket;
    std::map<std::string, Policy> m_policies;
};

} // namespace comptoir::sync
