// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/clock.h"
#include "app/core/base/random.h"
#include "app/core/domain/basket.h"
#include "app/core/domain/staff.h"
#include "app/core/domain/store.h"
#include "app/core/storage/catalogue_reader.h"
#include "app/core/storage/reference_reader.h"
#include "app/core/storage/till_database.h"

#include <optional>
#include <string>

namespace comptoir::shop {

/// What every use case of a register works with: its databases, its clock, and who stands at it. Till thread only.
class Desk {
public:
    Desk(storage::TillDatabase& till, storage::CatalogueReader& catalogue, storage::ReferenceReader& reference,
        const Clock& clock, Random& random);

    storage::TillDatabase& till() { return m_till; }
    storage::CatalogueReader& catalogue() { return m_catalogue; }
    storage::ReferenceReader& reference() { return m_reference; }
    const Clock& clock() const { return m_clock; }
    Random& random() { return m_random; }

    /// The store's own facts as last received; empty until HQ's feed has arrived once.
    const std::optional<Store>& store();

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

private:
    storage::TillDatabase& m_till;
    storage::CatalogueReader& m_catalogue;
    storage::ReferenceReader& m_reference;
    const Clock& m_clock;
    Random& m_random;
    std::optional<Store> m_store;
    std::optional<Operator> m_operator;
    Role m_role;
    Mode m_mode = Mode::Production;
    Language m_language = Language::French;
};

} // namespace comptoir::shop
