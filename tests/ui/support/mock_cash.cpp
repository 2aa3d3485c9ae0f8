// SPDX-License-Identifier: Apache-2.0
// The mock day's drawer: its session, what was done to it, and what waits to be looked at.
#include "tests/ui/support/mock_day.h"

#include <array>
#include <span>

namespace comptoir::ui::mock {

namespace {

struct Pieces {
    int cents;
    const char* french;
    const char* english;
};

constexpr auto kNotes =
    std::to_array<Pieces>({{50'000, "500 €", "€500"}, {20'000, "200 €", "€200"}, {10'000, "100 €", "€100"},
        {5'000, "50 €", "€50"}, {2'000, "20 €", "€20"}, {1'000, "10 €", "€10"}, {500, "5 €", "€5"}});
constexpr auto kCoins = std::to_array<Pieces>({{200, "2 €", "€2"}, {100, "1 €", "€1"}, {50, "50 c", "50 c"},
    {20, "20 c", "20 c"}, {10, "10 c", "10 c"}, {5, "5 c", "5 c"}, {2, "2 c", "2 c"}, {1, "1 c", "1 c"}});

} // namespace

CashPlaceState Day::session() const
{
    CashPlaceState state;
    state.open = true;
    state.since = words("Ouverte à 09:14", "Open since 09:14");
    state.who = QStringLiteral("Inès");
    state.cashFloat = amount(15000);
    state.tickets = 118;
    state.sales = amount(667820);
    state.levelWord = words("Normal", "Normal");
    state.log = {
        {.id = "18188",
            .time = "15:20",
            .icon = "till",
            .name = words("Tiroir ouvert sans vente", "Drawer opened without a sale"),
            .detail = words("Théo · Faire de la monnaie", "Théo · Make change")},
        {.id = "18120",
            .time = "13:02",
            .icon = "pouch",
            .name = words("Prélèvement", "Skim"),
            .detail = words("Inès · sac FR-447 120 · vu par Sophie", "Inès · bag FR-447 120 · seen by Sophie"),
            .amount = amount(-50000)},
        {.id = "18077",
            .time = "11:48",
            .icon = "minus",
            .name = words("Sortie d’espèces", "Cash out"),
            .detail = words("Inès · Fournitures", "Inès · Supplies"),
            .amount = amount(-1250)},
        {.id = "18041",
            .time = "10:31",
            .icon = "banknote",
            .name = words("Fond ajouté", "Added to the float"),
            .detail = QStringLiteral("Inès"),
            .amount = amount(5000)},
        {.id = "18002",
            .time = "09:14",
            .icon = "banknote",
            .name = words("Fond de caisse", "Float"),
            .detail = QStringLiteral("Inès"),
            .amount = amount(15000)},
    };
    return state;
}

CashPlaceState Day::closedTill() const
{
    CashPlaceState state;
    state.cashFloat = amount(20000);
    return state;
}

CashPlaceState Day::fullDrawer() const
{
    CashPlaceState state = session();
    state.level = 2;
    state.levelWord = words("Prélèvement conseillé", "Skim advised");
    state.inDrawer = amount(134000);
    state.reviewing = true;
    state.reviews = {
        {.id = "review 18121",
            .time = "13:02",
            .icon = "alert",
            .name = words("Prélèvement sans témoin", "Skim without a witness"),
            .detail = QStringLiteral("Théo"),
            .amount = amount(50000)},
        {.id = "review 17988",
            .time = "18/11",
            .icon = "alert",
            .name = words("Écart scellé sans accord", "Difference sealed without approval"),
            .detail = words("Inès · Erreur de rendu", "Inès · Wrong change given"),
            .amount = amount(-1230)},
    };
    return state;
}

DrawerEntryState Day::drawerEntry() const
{
    return {.id = "18120",
        .name = words("Prélèvement", "Skim"),
        .amount = amount(-50000),
        .facts = QStringLiteral("19/11/2026 · 13:02"),
        .printable = true,
        .rows = {
            {words("Par", "By"), QStringLiteral("Inès")},
            {words("Sac", "Bag"), QStringLiteral("FR-447 120")},
            {words("Témoin", "Witness"), QStringLiteral("Sophie")},
            {QStringLiteral("8 × ") + amount(5000), amount(40000)},
            {QStringLiteral("5 × ") + amount(2000), amount(10000)},
        }};
}

CashMoveState Day::cashOut() const
{
    CashMoveState state;
    state.title = words("Sortie", "Cash out");
    state.subtitle = words("Caisse 2 · Inès", "Till 2 · Inès");
    state.choicesTitle = words("Motif", "Reason");
    state.choices = {words("Fournitures", "Supplies"), words("Livraison", "Delivery"),
        words("Avance de frais", "Expense advance"), words("Correction", "Correction")};
    state.choice = 0;
    state.amount = amount(1250);
    state.entering = words("Montant", "Amount");
    state.action = words("Sortir 12,50 €", "Take out €12.50");
    state.ready = true;
    const auto rows = [this](std::span<const Pieces> kinds) {
        QList<DenominationRow> made;
        for (const Pieces& kind : kinds) {
            const QString value = words(kind.french, kind.english);
            made.append(
                {.id = kind.cents, .value = value, .count = {}, .amount = QStringLiteral("—"), .spoken = value});
        }
        return made;
    };
    state.notes = rows(kNotes);
    state.coins = rows(kCoins);
    return state;
}

CashMoveState Day::drop() const
{
    CashMoveState state = cashOut();
    state.title = words("Prélèvement", "Skim");
    state.choicesTitle = words("Témoin", "Witness");
    state.choices = {
        QStringLiteral("Aïcha"), QStringLiteral("Julien"), QStringLiteral("Noé"), QStringLiteral("Sophie")};
    state.moreChoices = true;
    state.choice = 3;
    state.bagged = true;
    state.byPieces = true;
    state.entering = words("Nombre de billets de 20 €", "Number of €20 notes");
    for (DenominationRow& row : state.notes) {
        const int pieces = row.id == 5'000 ? 8 : row.id == 2'000 ? 5 : 0;
        row.count = pieces > 0 ? QString::number(pieces) : QString();
        row.amount = pieces > 0 ? amount(qint64(pieces) * row.id) : row.amount;
        row.current = row.id == 2'000;
    }
    state.amount = amount(50000);
    state.action = words("Indiquez le sac", "Enter the bag");
    state.ready = false;
    return state;
}

ReadingState Day::reading() const
{
    ReadingState state;
    state.subtitle = words("Caisse 2 · Sophie", "Till 2 · Sophie");
    state.time = words("Lue à 15:42", "Read at 15:42");
    state.tickets = 118;
    state.sales = amount(667820);
    state.expected = amount(134000);
    const QString dash = QStringLiteral("—");
    state.rows = {
        {.id = "cash",
            .name = words("Espèces", "Cash"),
            .icon = "banknote",
            .counted = dash,
            .expected = amount(134000)},
        {.id = "card",
            .name = words("Cartes bancaires", "Cards"),
            .icon = "card",
            .counted = dash,
            .expected = amount(512840)},
    };
    state.movements = {
        {words("Fond de caisse", "Float"), amount(15000)},
        {words("Sortie d’espèces", "Cash out"), amount(-1250)},
        {words("Prélèvement", "Skim"), amount(-50000)},
        {words("Fond ajouté", "Added to the float"), amount(5000)},
    };
    return state;
}

ReadingState Day::blindReading() const
{
    ReadingState state = reading();
    state.expected.clear();
    for (ComparisonRow& row : state.rows) {
        row.expected = QStringLiteral("—");
    }
    return state;
}

ReasonState Day::voidReasons() const
{
    return {.title = words("Annuler la vente", "Void the sale"),
        .sentence = words("Pourquoi ? Choisir un motif annule la vente.", "Why? Choosing a reason voids the sale."),
        .reasons = {words("Client parti", "Customer left"), words("Erreur de saisie", "Entered by mistake"),
            words("Paiement impossible", "Could not pay"), words("Prix contesté", "Price disputed")}};
}

} // namespace comptoir::ui::mock
