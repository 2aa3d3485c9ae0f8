// SPDX-License-Identifier: Apache-2.0
#include "sync/link/zap_handler.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace comptoir::sync {

namespace {

constexpr std::size_t kMostParts = 16;

zmq::message_t message(std::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

ZapHandler::ZapHandler(zmq::context_t& context)
    : m_socket(context, zmq::socket_type::rep)
{
    m_socket.set(zmq::sockopt::linger, 0);
    m_socket.bind("inproc://zeromq.zap.01");
}

void ZapHandler::setPolicy(const std::string& domain, Policy policy)
{
    m_policies.insert_or_assign(domain, std::move(policy));
}

void ZapHandler::removePolicy(const std::string& domain)
{
    m_policies.erase(domain);
}

void ZapHandler::answerWaiting()
{
    while (true) {
        std::vector<zmq::message_t> request(1);
        if (!m_socket.recv(request.front(), zmq::recv_flags::dontwait)) {
            return;
        }
        while (request.back().more() && request.size() < kMostParts) {
            request.emplace_back();
            if (!m_socket.recv(request.back(), zmq::recv_flags::dontwait)) {
                return;
            }
        }
        answer(request);
    }
}

// Request: version, id, domain, address, identity, mechanism, credentials. Answer: version, id, status, text, User-Id,
// metadata.
void ZapHandler::answer(const std::vector<zmq::message_t>& request)
{
    std::optional<std::string> user;
    CurveKey key;
    if (request.size() == 7 && request[5].to_string_view() == "CURVE" && request[6].size() == key.bytes.size()) {
        std::memcpy(key.bytes.data(), request[6].data(), key.bytes.size());
        const auto policy = m_policies.find(request[2].to_string());
        if (policy != m_policies.end()) {
            user = policy->second(key);
        }
    }
    const auto more = zmq::send_flags::sndmore | zmq::send_flags::dontwait;
    m_socket.send(message("1.0"), more);
    m_socket.send(message(request.size() > 1 ? request[1].to_string_view() : ""), more);
    m_socket.send(message(user ? "200" : "400"), more);
    m_socket.send(message(user ? "OK" : "not on the roster"), more);
    m_socket.send(message(user.value_or("")), more);
    m_socket.send(message(""), zmq::send_flags::dontwait);
}

} // namespace comptoir::sync
