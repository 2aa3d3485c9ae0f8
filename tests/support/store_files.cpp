// SPDX-License-Identifier: Apache-2.0
#include "tests/support/store_files.h"

#include "app/core/crypto/hash.h"
#include "app/core/crypto/pin_verifier.h"
#include "app/core/storage/reference_writer.h"

namespace comptoir::test {

namespace {

storage::FeedCursor cursorOf(const std::vector<storage::FeedRow>& rows)
{
    storage::FeedDigest digest;
    for (const storage::FeedRow& row : rows) {
        digest.add(row);
    }
    return {.history = "h1", .offset = 1, .digest = digest.value()};
}

Store lyon(const StorePolicies& policies, const RulePack& rules)
{
    Store store;
    store.rules = rules;
    store.policies = policies;
    store.id = "S042";
    store.name = {.fr = "Lyon Bellecour", .en = {}};
    store.brand = "Maison Orvane";
    store.legal.siren = "552100554";
    store.legal.siret = "55210055400013";
    store.territory = "FR";
    store.timeZone = "Europe/Paris";
    store.priceList = "EU1";
    store.receiptHost = "tickets.example";
    store.policies.discountReasons = {
        {.code = "FLAW", .label = {.fr = "Défaut", .en = "Flaw"}},
        {.code = "GESTURE", .label = {.fr = "Geste commercial", .en = "Goodwill"}},
    };
    store.policies.priceReasons = {
        {.code = "shelf_price", .label = {.fr = "Prix affiché en rayon", .en = "Shelf price"}}};
    return store;
}

Operator person(const char* code, const char* name, const char* role, const char* pin, Random& random)
{
    Operator made;
    made.code = code;
    made.firstName = name;
    made.initial = "B.";
    made.role = role;
    made.pinVerifier = crypto::makePinVerifier(pin, random);
    return made;
}

} // namespace

StoreFiles::StoreFiles(const StorePolicies& policies, const RulePack& rules)
{
    fillReference(policies, rules);
    fillCatalogue();
}

void StoreFiles::fillReference(const StorePolicies& policies, const RulePack& rules)
{
    SystemRandom random;
    const Role cashier{.code = "cashier",
        .name = {.fr = "Vente", .en = "Sales"},
        .permissions = {Permission::Sell, Permission::Discount, Permission::PriceOverride, Permission::Training,
            Permission::CashOut},
        .discountLimit = Rate{1500},
        .priceOverrideLimit = Rate{1000},
        .cashOutLimit = Money::fromMinor(2000, Currency::eur())};
    const Role manager{.code = "manager",
        .name = {.fr = "Responsable", .en = "Manager"},
        .permissions = {Permission::Sell, Permission::Discount, Permission::VoidSale, Permission::OpenDrawer,
            Permission::Reports, Permission::Approve}};
    Operator sophie = person(kManager, "Sophie", "manager", kManagerPin, random);
    sophie.badgeHash = crypto::sha256(kManagerBadge).hex();
    const std::vector<storage::FeedRow> staff{
        storage::encodeRow(cashier, 1),
        storage::encodeRow(manager, 2),
        storage::encodeRow(person(kCashier, "Inès", "cashier", kCashierPin, random), 3),
        storage::encodeRow(sophie, 4),
    };
    const std::vector<storage::FeedRow> store{storage::encodeRow(lyon(policies, rules), 1)};
    storage::ReferenceWriter writer(m_folder.path() / "reference.db");
    check(writer.replace("staff", staff, cursorOf(staff)).has_value(), "the staff arrives");
    check(writer.replace("store", store, cursorOf(store)).has_value(), "the store arrives");
}

void StoreFiles::fillCatalogue()
{
    const storage::Article soap = article("SOAP", "Savon de Marseille", "03000000000014");
    storage::Article trousers = article("TROUSERS", "Pantalon velours côtelé", "03000000000021");
    trousers.prices = {priceOf(8900)};
    storage::Article cheese = article("CHEESE", "Comté à la coupe", "03000000000038");
    cheese.product.unit = Unit::Kilogram;
    cheese.product.flags.weighed = true;
    cheese.prices = {priceOf(2390)};
    storage::Article lamp = article("LAMP", "Lampe de dépôt", "03000000000045");
    lamp.prices = {};
    storage::Article alteration = article("ALTERATION", "Retouche complète", "03000000000052");
    alteration.product.flags.service = true;
    alteration.prices = {priceOf(3500)};
    std::vector<storage::FeedRow> rows{storage::encodeRow(lamp, 5), storage::encodeRow(alteration, 6),
        storage::encodeRow(soap, 1), storage::encodeRow(trousers, 2), storage::encodeRow(cheese, 3),
        storage::encodeRow(vatRate("standard", 2000), 4)};
    for (int n = 0; n < 50; ++n) {
        const std::string number = std::to_string(1000 + n);
        storage::Article other = article("A" + number, "Article " + number, "ART-" + number);
        other.barcodes.front().kind = storage::BarcodeKind::Own;
        rows.push_back(storage::encodeRow(other, 10 + n));
    }
    m_folder.install(rows);
}

} // namespace comptoir::test
