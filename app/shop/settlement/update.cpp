// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/update.h"

#include "app/core/base/version.h"

namespace comptoir::shop {

namespace {

// Settings of the register; empty is none.
constexpr const char* kSoftware = "software"; // the version that started last
constexpr const char* kUpdateTo = "update_to"; // the one that was to take over
constexpr const char* kFallBack = "update_fall_back"; // why it did not

/// An event of the register, whoever stands at it.
journal::Draft eventOf(const std::string& code, const std::string& text, journal::Object data)
{
    return {.payload = journal::EventRecord{.code = code, .text = text, .data = std::move(data)}};
}

void append(Desk& desk, const std::string& code, const std::string& text, journal::Object data)
{
    const auto recorded = desk.till().journal().append(eventOf(code, text, std::move(data)));
    check(recorded.has_value(), "an event is always recordable");
}

void appendAlone(Desk& desk, const std::string& code, const std::string& text, journal::Object data)
{
    const auto recorded = desk.till().journal().appendAlone(eventOf(code, text, std::move(data)));
    check(recorded.has_value(), "an event is always recordable");
}

journal::Object versions(const std::string& from, const std::string& to)
{
    journal::Object data;
    data.set("from", from);
    data.set("to", to);
    return data;
}

} // namespace

void announceSoftware(Desk& desk)
{
    storage::RegisterJournal& journal = desk.till().journal();
    const auto last = journal.reader().record(journal.state().sequence);
    if (!last) {
        return; // a damaged record is for the verification to name
    }
    const journal::Identity& now = journal.sealer().identity();
    const journal::Envelope& before = last->envelope;
    if (before.software != now.software || before.perimeter != now.perimeter) {
        journal::Object data = versions(before.software, now.software);
        data.set("perimeter", now.perimeter);
        appendAlone(desk, "PERIMETER_CHANGE", "autre logiciel", std::move(data));
    }
    if (before.entity != now.entity || before.establishment != now.establishment) {
        appendAlone(desk, "COMPANY_DATA", "autre société ou autre établissement", {});
    }
}

Result<void, UpdateRefusal> beginUpdate(Desk& desk, const OpenSale& sale, const std::string& version)
{
    if (!desk.ready()) {
        return unexpected(UpdateRefusal::NotBegun);
    }
    if (sale.basket().touched()) {
        return unexpected(UpdateRefusal::CartOpen);
    }
    storage::Transaction transaction = desk.till().begin();
    append(desk, "UPDATE_START", "mise à jour vers " + version, versions(std::string(kVersion), version));
    desk.till().settings().set(kUpdateTo, version);
    transaction.commit();
    return {};
}

void noteFallBack(Desk& desk, const std::string& reason)
{
    desk.till().settings().set(kFallBack, reason);
}

void concludeUpdate(Desk& desk)
{
    storage::SettingRepository& settings = desk.till().settings();
    const std::string now(kVersion);
    const std::string before = settings.text(kSoftware).value_or("");
    const std::string wanted = settings.text(kUpdateTo).value_or("");
    const std::string failure = settings.text(kFallBack).value_or("");
    storage::Transaction transaction = desk.till().begin();
    if (!wanted.empty() && (wanted != now || !failure.empty())) {
        journal::Object data = versions(now, wanted);
        if (!failure.empty()) {
            data.set("reason", failure);
        }
        append(desk, "UPDATE_ROLLBACK", "retour à la version " + now, std::move(data));
    } else if (!wanted.empty() || (!before.empty() && before != now)) {
        append(desk, "UPDATE_DONE", "version " + now + " en service", versions(before.empty() ? now : before, now));
    }
    settings.set(kSoftware, now);
    settings.set(kUpdateTo, "");
    settings.set(kFallBack, "");
    transaction.commit();
}

} // namespace comptoir::shop
