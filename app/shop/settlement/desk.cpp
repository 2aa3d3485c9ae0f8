// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/desk.h"

#include "app/core/base/version.h"
#include "app/core/journal/rule_fingerprint.h"
#include "app/shop/settlement/update.h"

namespace comptoir::shop {

namespace {

constexpr std::int64_t kApprovalLifeMs = 10 * 60 * 1000;

journal::Calendar calendarOf(const Store& store)
{
    const auto zone = TimeZone::find(store.timeZone);
    return {.zone = zone.value_or(TimeZone::utc()), .cutOffHour = store.policies.cutOffHour};
}

} // namespace

Desk::Desk(DeskParts parts, std::string registerId, std::string name)
    : m_parts(std::move(parts))
    , m_registerId(std::move(registerId))
    , m_name(std::move(name))
{
}

const std::optional<Store>& Desk::store()
{
    const std::int64_t version = m_parts.reference.version();
    // What a feed changes holds from one transaction to the next, never within one.
    if (version != m_referenceVersion && !m_parts.till.connection().inTransaction()) {
        m_referenceVersion = version;
        m_store = m_parts.reference.store();
        if (m_store) {
            startWith(*m_store);
        }
    }
    return m_store;
}

void Desk::startWith(const Store& store)
{
    m_parts.catalogue.setScope({store.priceList, store.fallbackPriceList, store.territory});
    if (m_parts.till.hasJournal()) {
        m_parts.till.journal().setCalendar(calendarOf(store));
        if (m_begun) {
            announceRules(store.rules);
        }
        return;
    }
    const journal::Identity identity{
        .entity = store.legal.siren,
        .establishment = store.legal.siret,
        .registerId = m_registerId,
        .software = std::string(kVersion),
        .perimeter = std::string(journal::perimeterFingerprint()),
        .rules = journal::rulesFingerprint(store.rules),
    };
    m_parts.till.startJournal(identity, calendarOf(store), m_parts.clock, m_parts.signer);
    if (!m_parts.comparesFirst) {
        begin();
    }
}

void Desk::begin()
{
    check(m_store && m_parts.till.hasJournal(), "a desk begins once its store is known");
    if (m_begun) {
        return;
    }
    m_begun = true;
    if (m_parts.till.journal().state().empty()) {
        install(*m_store);
    } else {
        announceSoftware(*this);
        announceReplacedKey(*this);
    }
    announceRules(m_store->rules);
}

void Desk::install(const Store& store)
{
    storage::RegisterJournal& journal = m_parts.till.journal();
    storage::Transaction transaction = m_parts.till.begin();
    journal::GenesisRecord genesis;
    genesis.schema = 1;
    genesis.currency = store.currency.code();
    const journal::KeyRecord announced = keyRecord(*this, journal::KeyAction::Announce, journal::KeyReason::Install);
    const bool recorded =
        journal.append({.payload = genesis}).has_value() && journal.append({.payload = announced}).has_value();
    check(recorded, "an empty journal takes its genesis");
    transaction.commit();
}

void Desk::announceRules(const RulePack& rules)
{
    storage::RegisterJournal& journal = m_parts.till.journal();
    const std::string fingerprint = journal::rulesFingerprint(rules);
    if (journal.state().rules == fingerprint) {
        return;
    }
    journal.setRules(fingerprint);
    journal::Object data;
    data.set("pack", journal::encodeRules(rules));
    data.set("rules", fingerprint);
    event("RULES", "règles légales " + rules.edition, std::move(data));
}

std::string Desk::today()
{
    const auto zone = store() ? TimeZone::find(m_store->timeZone) : std::nullopt;
    return zone.value_or(TimeZone::utc()).at(clock().now()).date();
}

std::optional<Money> Desk::legalAmount(LegalParameter parameter)
{
    return store() ? m_store->rules.amount(today(), parameter) : std::nullopt;
}

void Desk::signIn(Operator person, Role role)
{
    m_operator = std::move(person);
    m_role = std::move(role);
}

void Desk::signOut()
{
    m_operator.reset();
    m_role = {};
    m_grants.clear();
}

std::string Desk::operatorCode() const
{
    return m_operator ? m_operator->code : "-";
}

Currency Desk::currency()
{
    return store() ? m_store->currency : Currency::eur();
}

journal::Draft Desk::draft(journal::Payload payload) const
{
    return {.payload = std::move(payload), .operatorCode = operatorCode(), .mode = m_mode};
}

void Desk::event(const std::string& code, const std::string& text, journal::Object data)
{
    const auto recorded = m_parts.till.journal().appendAlone(
        draft(journal::EventRecord{.code = code, .text = text, .data = std::move(data)}));
    check(recorded.has_value(), "an event is always recordable");
}

void Desk::grant(const Uuid& approval, const std::string& action)
{
    m_grants.insert_or_assign(approval, Grant{action, clock().uptimeMs() + kApprovalLifeMs});
}

bool Desk::use(const Uuid& approval, const std::string& action)
{
    const auto found = m_grants.find(approval);
    if (found == m_grants.end()) {
        return false;
    }
    const Grant grant = found->second;
    m_grants.erase(found);
    return grant.action == action && clock().uptimeMs() <= grant.untilUptimeMs;
}

} // namespace comptoir::shop
