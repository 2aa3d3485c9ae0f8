// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/till_control.h"

#include "app/shop/reporting/archiving.h"

#include <utility>

namespace comptoir::adapters {

namespace {

using Json = nlohmann::json;

/// The register's key on another thread: each signature is made where the key lives, on the till thread.
class KeyOnTill final : public crypto::Signer {
public:
    KeyOnTill(TillControl& control, crypto::Signer& signer, crypto::PublicKey publicKey)
        : m_control(control)
        , m_signer(signer)
        , m_publicKey(std::move(publicKey))
    {
    }

    const crypto::PublicKey& publicKey() const override { return m_publicKey; }

    crypto::Bytes sign(std::string_view body) override
    {
        auto signature = m_control.onTill([this, body] { return m_signer.sign(body); });
        if (!signature) {
            throw std::runtime_error("the register's key did not answer");
        }
        return std::move(*signature);
    }

private:
    TillControl& m_control;
    crypto::Signer& m_signer;
    crypto::PublicKey m_publicKey;
};

Json errorJson(const std::string& sentence)
{
    return {{"error", sentence}};
}

} // namespace

TillControl::TillControl(std::filesystem::path folder, shop::Desk& desk, Executor& till)
    : m_folder(std::move(folder))
    , m_desk(desk)
    , m_till(till)
{
    add("archive", [this](const Json& request) {
        if (m_archiving.exchange(true)) {
            return errorJson("An archive of this till is being made. Try again when it is done.");
        }
        Json answer;
        try {
            answer = archive(request);
        } catch (const std::runtime_error& error) {
            answer = errorJson(std::string("The archive was not made: ") + error.what() + ". The till sells on.");
        }
        m_archiving = false;
        return answer;
    });
}

TillControl::Answer TillControl::handle(const Json& request)
{
    const auto found = m_requests.find(request.at("do").get<std::string>());
    if (found == m_requests.end()) {
        return errorJson("This till does not know that request. Use the comptoirctl of the same version.");
    }
    return found->second(request);
}

TillControl::Answer TillControl::archive(const Json& request)
{
    const auto key =
        onTill([this] { return m_desk.ready() ? std::optional(m_desk.signer().publicKey()) : std::nullopt; });
    if (!key || !*key) {
        return errorJson("This till has not begun its journal yet: it waits for HQ's feeds, or for its hub.");
    }
    const std::filesystem::path folder = request.at("to").get<std::string>();
    KeyOnTill signer(*this, m_desk.signer(), **key);
    storage::Connection reading(m_folder / "till.db", storage::Access::Audit);
    const auto written = shop::writePeriod(
        reading, folder, {.firstDay = request.value("first", ""), .lastDay = request.value("last", "")}, signer);
    if (!written) {
        return errorJson("That period is not over: its last day must be closed and a later one begun.");
    }
    const auto recorded = onTill([this, &written] { return shop::recordArchive(m_desk, *written); });
    if (!recorded.value_or(false)) {
        std::filesystem::remove(folder / written->made.name); // what the journal does not name is no archive
        return errorJson("The journal could not say that the archive was made, so it was taken away again. The till "
                         "shows why; make it again then.");
    }
    return {{"name", written->made.name}, {"records", written->made.records}, {"from", written->made.from},
        {"to", written->made.to}, {"hash", written->made.hash.hex()}};
}

} // namespace comptoir::adapters
