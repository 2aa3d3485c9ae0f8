// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/random.h"
#include "app/core/crypto/signer.h"
#include "app/core/domain/basket.h"
#include "app/core/domain/staff.h"
#include "app/core/domain/store.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/reference_reader.h"
#include "app/core/storage/till_database.h"
#include "app/shop/settlement/register_key.h"

#include <map>
#include <optional>
#include <string>

namespace comptoir::shop {

/// Everything a register's use cases work with. All outlive the desk.
struct DeskParts {
    storage::TillDatabase& till;
    storage::CatalogueReader& catalogue;
    storage::ReferenceReader& reference;
    crypto::Signer& signer;
    const Clock& clock;
    Random& random;
    KeyTrust trust = {};
    bool comparesFirst = false; ///< writes nothing before begin(): what it has is compared with a witness first
};

/// What every use case of a register works with: its databases, its clock, and who stands at it. Till thread only.
class Desk {
public:
    /// `registerId` is the device's id; `name` what people call it ("Caisse 2").
    Desk(DeskParts parts, std::string registerId, std::string name);

    storage::TillDatabase& till() { return m_parts.till; }
    storage::CatalogueReader& catalogue() { return m_parts.catalogue; }
    storage::ReferenceReader& reference() { return m_parts.reference; }
    crypto::Signer& signer() { return m_parts.signer; }
    const KeyTrust& trust() const { return m_parts.trust; }
    const Clock& clock() const { return m_parts.clock; }
    Random& random() { return m_parts.random; }

    const std::string& registerId() const { return m_registerId; }
    const std::string& name() const { return m_name; }

    /// The store's own facts as last received; empty until HQ's feed has arrived once. The first time it starts the
    /// journal (its SIREN and SIRET stand in every record); a newer feed moves prices, taxes, calendar and
    /// legal rules; that the rules changed is journaled.
    const std::optional<Store>& store();

    /// Whether records can be written: the store's feed has arrived once, and the register has begun.
    bool ready() { return store().has_value() && m_begun; }

    /// What a start has to announce is journaled. A register that compares first calls it once it has done so.
    void begin();

    /// Who is signed in, with the role's rights. Nobody: empty.
    const std::optional<Operator>& staff() const { return m_operator; }
    const Role& role() const { return m_role; }
    void signIn(Operator person, Role role);
    void signOut();

    /// The code that records carry: the operator's, or "-" when nobody is signed in (journal.md §3).
    std::string operatorCode() const;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode) { m_mode = mode; }

    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }

    Currency currency();
    Money zero() { return Money::zero(currency()); }

    /// The civil date at the store, YYYY-MM-DD: which rules hold.
    std::string today();

    /// An amount the law fixes today; empty when the country has none or the store is not known yet.
    std::optional<Money> legalAmount(LegalParameter parameter);

    /// A record by whoever is signed in, in the mode of the register.
    journal::Draft draft(journal::Payload payload) const;

    /// An event of its own transaction. `code` is one of journal.md §4.
    void event(const std::string& code, const std::string& text, journal::Object data = {});

    /// An approval that was granted, for one use within ten minutes (data-model.md §3).
    void grant(const Uuid& approval, const std::string& action);

    /// Whether `approval` was granted for `action` and not used yet; it is used up by asking.
    bool use(const Uuid& approval, const std::string& action);

private:
    struct Grant {
        std::string action;
        std::int64_t untilUptimeMs = 0;
    };

    void startWith(const Store& store);
    void install(const Store& store);
    void announceRules(const RulePack& rules);

    DeskParts m_parts;
    std::string m_registerId;
    std::string m_name;
    std::optional<Store> m_store;
    std::int64_t m_referenceVersion = -1;
    bool m_begun = false;
    std::optional<Operator> m_operator;
    Role m_role;
    Mode m_mode = Mode::Production;
    Language m_language = Language::French;
    std::map<Uuid, Grant> m_grants;
};

} // namespace comptoir::shop
