// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/storage/reference_writer.h"
#include "app/shop/cash/cash_office.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <filesystem>

namespace comptoir::test {

/// A drawer that counts.
class CountedDrawer final : public shop::Drawer {
public:
    void open() override { ++opened; }
    int opened = 0;
};

inline Money euros(std::int64_t cents)
{
    return Money::fromMinor(cents, Currency::eur());
}

/// What a feed says of it, and nothing else.
inline storage::FeedCursor cursorOf(const std::vector<storage::FeedRow>& rows)
{
    storage::FeedDigest digest;
    for (const storage::FeedRow& row : rows) {
        digest.add(row);
    }
    return {.history = "h1", .offset = 1, .digest = digest.value()};
}

/// The folder of a store's till as its feeds left it: a threshold of 5 €, a drawer limit of 800 €, a cashier who may
/// pay out 20 €.
class CashFiles {
public:
    explicit CashFiles(bool withReasons = true)
    {
        static_cast<void>(m_folder.install({storage::encodeRow(vatRate("standard", 2000), 1)}));
        Store store{.id = "S042", .name = {.fr = "Lyon Bellecour", .en = {}}, .brand = "Maison Orvane"};
        store.legal.siren = "552100554";
        store.legal.siret = "55210055400013";
        store.territory = "FR";
        store.timeZone = "Europe/Paris";
        store.policies.varianceLimit = euros(500);
        store.policies.drawerLimit = euros(80'000);
        if (withReasons) {
            store.policies.varianceReasons = {{.code = "change_error", .label = {.fr = "Erreur de rendu", .en = {}}}};
        }
        const std::vector<storage::FeedRow> stores{storage::encodeRow(store, 1)};
        const std::vector<storage::FeedRow> staff{
            storage::encodeRow(person("C01", "Inès"), 1), storage::encodeRow(person("M01", "Sophie"), 2)};
        storage::ReferenceWriter writer(folder() / "reference.db");
        check(writer.replace("store", stores, cursorOf(stores)).has_value(), "the store arrives");
        check(writer.replace("staff", staff, cursorOf(staff)).has_value(), "the staff arrives");
    }

    std::filesystem::path folder() const { return m_folder.path(); }

private:
    static Operator person(const char* code, const char* name)
    {
        Operator made;
        made.code = code;
        made.firstName = name;
        made.role = "cashier";
        return made;
    }

    CatalogueFolder m_folder;
};

inline Role cashierRole()
{
    return {.code = "cashier",
        .name = {.fr = "Vente", .en = {}},
        .permissions = {Permission::Sell, Permission::CashOut},
        .cashOutLimit = euros(2000)};
}

/// One register of that store with a cashier at it; a second one over the same files is the till after a restart.
class CashDesk {
public:
    explicit CashDesk(const CashFiles& files)
        : database(opened(files.folder()))
        , catalogue(files.folder())
        , reference(files.folder() / "reference.db")
        , desk({*database, catalogue, reference, signer, clock, random}, "S042-C02", "Caisse 2")
        , sale(desk)
        , cash(desk, sale)
    {
        check(desk.ready(), "the store has arrived");
        Operator ines;
        ines.code = "C01";
        desk.signIn(ines, cashierRole());
        sale.start();
    }

    /// Sells for cash. 19.99 € each.
    void sell(int tickets = 1)
    {
        for (int n = 0; n < tickets; ++n) {
            clock.pass(1000);
            const auto sold = journal().appendAlone(desk.draft(ticketOf(1999, 1666)));
            check(sold.has_value(), "the ticket is recorded");
        }
    }

    storage::RegisterJournal& journal() { return database->journal(); }

    std::int64_t inLedger() { return database->sales().expectedCash("S042-C02", journal().state().session.id); }

    /// A count of every denomination: so many 1 € coins, and nothing else but `cents`.
    static shop::CashCount counted(int coins, int cents = 0)
    {
        shop::CashCount count;
        for (const std::int64_t denomination : denominations(Currency::eur())) {
            count[denomination] = denomination == 100 ? coins : denomination == 1 ? cents : 0;
        }
        return count;
    }

    journal::CashRecord lastCash()
    {
        std::int64_t sequence = journal().state().sequence;
        for (; sequence > 0; --sequence) {
            const auto record = journal().reader().record(sequence);
            if (const auto* found = std::get_if<journal::CashRecord>(&record->payload)) {
                return *found;
            }
        }
        check(false, "no cash record yet");
        return {};
    }

    std::unique_ptr<storage::TillDatabase> database;
    SetClock clock;
    SystemRandom random;
    crypto::FileSigner signer = crypto::FileSigner::generate();
    storage::CatalogueReader catalogue;
    storage::ReferenceReader reference;
    shop::Desk desk;
    shop::OpenSale sale;
    shop::CashOffice cash;
    CountedDrawer drawer;

private:
    static std::unique_ptr<storage::TillDatabase> opened(const std::filesystem::path& folder)
    {
        auto database = storage::TillDatabase::open(folder / "till.db", "test");
        check(database.has_value(), "the till's database opens");
        return std::move(*database);
    }
};

} // namespace comptoir::test
