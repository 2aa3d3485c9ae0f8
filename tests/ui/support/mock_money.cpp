// SPDX-License-Identifier: Apache-2.0
// The mock day's payments, receipts and cash.
#include "tests/ui/support/mock_day.h"

#include <array>
#include <span>

namespace comptoir::ui::mock {

namespace {

struct Counted {
    int cents;
    int pieces; // -1: not counted yet
};

constexpr auto kNotes =
    std::to_array<Counted>({{50'000, 0}, {20'000, 0}, {10'000, 2}, {5'000, 9}, {2'000, 17}, {1'000, 14}, {500, 11}});
constexpr auto kCoins =
    std::to_array<Counted>({{200, 38}, {100, 41}, {50, 36}, {20, 52}, {10, 47}, {5, -1}, {2, -1}, {1, -1}});
constexpr auto kFloatNotes =
    std::to_array<Counted>({{50'000, 0}, {20'000, 0}, {10'000, 0}, {5'000, 0}, {2'000, 3}, {1'000, 4}, {500, 4}});
constexpr auto kFloatCoins =
    std::to_array<Counted>({{200, 8}, {100, 8}, {50, 6}, {20, 8}, {10, 10}, {5, 6}, {2, 3}, {1, 4}});

QList<DenominationRow> rowsOf(const Day& day, bool english, std::span<const Counted> counted)
{
    QList<DenominationRow> rows;
    for (const Counted& piece : counted) {
        DenominationRow row;
        row.id = piece.cents;
        row.value = piece.cents < 100 ? QStringLiteral("%1 c").arg(piece.cents)
            : english                 ? QStringLiteral("€%1").arg(piece.cents / 100)
                                      : QStringLiteral("%1\u00a0€").arg(piece.cents / 100);
        row.count = piece.pieces < 0 ? QString() : QString::number(piece.pieces);
        row.amount = piece.pieces < 0 ? QStringLiteral("—") : day.amount(qint64(piece.pieces) * piece.cents);
        row.spoken = QStringLiteral("%1, %2").arg(row.value, row.count);
        rows.append(row);
    }
    return rows;
}

} // namespace

PaymentState Day::paymentStart() const
{
    PaymentState state;
    state.articles = 10;
    state.total = amount(33220);
    state.due = amount(33220);
    state.spokenDue = words("332 euros 20", "332 euros 20");
    state.shortcuts = {amount(33220), words("335 €", "€335"), words("340 €", "€340"), words("350 €", "€350")};
    state.action = words("Choisissez ce que le client donne", "Choose what the customer gives");
    return state;
}

PaymentState Day::paymentSplit() const
{
    PaymentState state = paymentStart();
    state.paid = amount(-27490);
    state.due = amount(5730);
    state.spokenDue = words("57 euros 30", "57 euros 30");
    state.tenders = {
        {.id = "1",
            .name = words("Carte bancaire", "Card"),
            .detail = "Visa •••• 4417",
            .amount = amount(20000),
            .icon = "card",
            .removable = true,
            .byCard = true},
        {.id = "2",
            .name = words("Espèces", "Cash"),
            .detail = words("50 € et 20 € et 4,90 €", "€50 and €20 and €4.90"),
            .amount = amount(7490),
            .icon = "banknote",
            .removable = true},
        {.id = "3",
            .name = words("Espèces", "Cash"),
            .detail = words("en cours", "in progress"),
            .amount = amount(6000),
            .icon = "banknote",
            .state = TenderState::Current},
    };
    state.shares = {602, 225};
    state.shortcuts = {amount(5730), words("60 €", "€60"), words("70 €", "€70"), words("100 €", "€100")};
    state.shortcut = 1;
    state.given = amount(6000);
    state.change = amount(270);
    state.action = words("Encaisser 60,00 €", "Take €60.00");
    state.ready = true;
    state.note = words("Le tiroir s’ouvre à la validation", "The drawer opens when you confirm");
    return state;
}

PaymentState Day::cardWaiting() const
{
    PaymentState state = paymentStart();
    state.cash = false;
    state.cardWaiting = true;
    state.cardPrompt = words("Terminal : présentez la carte", "Terminal: present the card");
    state.cardAmount = amount(33220);
    state.tenders = {{.id = "1",
        .name = words("Carte bancaire", "Card"),
        .detail = words("en cours", "in progress"),
        .amount = amount(33220),
        .icon = "card",
        .state = TenderState::Current}};
    return state;
}

PaymentState Day::cardSilent() const
{
    PaymentState state = paymentStart();
    state.cash = false;
    state.paid = amount(-7490);
    state.doubtful = amount(-20000);
    state.due = amount(5730);
    state.spokenDue = words("57 euros 30", "57 euros 30");
    state.tenders = {
        {.id = "1",
            .name = words("Espèces", "Cash"),
            .detail = words("exact", "exact"),
            .amount = amount(7490),
            .icon = "banknote"},
        {.id = "2",
            .name = words("Carte", "Card"),
            .detail = words("à vérifier", "to be checked"),
            .amount = amount(20000),
            .icon = "card",
            .state = TenderState::Doubtful},
    };
    state.cardAmount = amount(20000);
    state.cardEvents = {
        {.id = "1", .text = words("Montant envoyé", "Amount sent"), .time = "15:44:02"},
        {.id = "2", .text = words("Carte lue", "Card read"), .time = "15:44:19"},
        {.id = "3", .text = words("Réponse attendue", "Answer awaited"), .time = "15:44:51", .done = false},
    };
    state.nextQuery = 8;
    return state;
}

ChangeState Day::change() const
{
    ChangeState state;
    state.ticket = words("Ticket 2-018467 · 332,20 € · 15:47", "Receipt 2-018467 · €332.20 · 15:47");
    state.change = amount(270);
    state.spokenChange = words("2 euros 70", "2 euros 70");
    state.paid = amount(33220);
    state.received = amount(6000);
    state.due = amount(5730);
    const QString one = words("1 pièce", "1 coin");
    state.pieces = {
        {.id = "200", .cents = 200, .value = words("2 €", "€2"), .count = one},
        {.id = "50", .cents = 50, .value = "50 c", .count = one},
        {.id = "20", .cents = 20, .value = "20 c", .count = one},
    };
    state.drawerOpen = true;
    return state;
}

ChangeState Day::changeInEveryPiece() const
{
    ChangeState state = change();
    state.change = amount(4888);
    state.spokenChange = words("48 euros 88", "48 euros 88");
    state.received = amount(10000);
    state.due = amount(5112);
    state.pieces.clear();
    for (const int cents : {2000, 500, 200, 100, 50, 20, 10, 5, 2, 1}) {
        const bool two = cents == 2000;
        const QString value = cents < 100 ? QStringLiteral("%1 c").arg(cents)
            : m_english                   ? QStringLiteral("€%1").arg(cents / 100)
                                          : QStringLiteral("%1\u00a0€").arg(cents / 100);
        state.pieces << ChangePiece{.id = QString::number(cents),
            .cents = cents,
            .value = value,
            .count = two       ? words("2 billets", "2 notes")
                : cents >= 500 ? words("1 billet", "1 note")
                               : words("1 pièce", "1 coin")};
    }
    return state;
}

TroubleState Day::paperOut() const
{
    TroubleState state;
    state.title = words("Plus de papier dans l’imprimante", "The printer is out of paper");
    state.sentence = words("Le ticket s’est arrêté à mi-chemin. Il reprendra là où il en était.",
        "The receipt stopped half way. It will resume where it stopped.");
    state.label = words("Payé par carte", "Paid by card");
    state.amount = amount(7240);
    state.safe = {
        {.id = "1",
            .name = words("Vente enregistrée", "Sale recorded"),
            .detail = words("Ticket 2-018473 · 16:21 · scellé", "Receipt 2-018473 · 16:21 · sealed")},
        {.id = "2",
            .name = words("Carte débitée", "Card charged"),
            .detail = words("Visa •••• 0932 · accord 481 220", "Visa •••• 0932 · approval 481 220")},
    };
    return state;
}

CountState Day::count() const
{
    CountState state;
    state.closing = true;
    state.subtitle = words("Caisse 2 · Inès", "Till 2 · Inès");
    state.notes = rowsOf(*this, m_english, kNotes);
    state.coins = rowsOf(*this, m_english, kCoins);
    state.coins[4].current = true;
    state.notesTotal = amount(118500);
    state.coinsTotal = amount(15010);
    state.entering = words("Nombre de pièces de 10 c", "Number of 10 c coins");
    state.counted = amount(133510);
    state.spokenCounted = words("1335 euros 10", "1335 euros 10");
    state.done = 12;
    state.action = words("Encore 3 coupures", "3 denominations to go");
    return state;
}

CountState Day::rollsCount() const
{
    CountState state = count();
    state.byRoll = true;
    state.note = words("un billet déchiré mis de côté", "a torn note put aside");
    state.entering = words("Rouleaux de 10 c, par 40 pièces", "Rolls of 10 c, 40 coins each");
    for (qsizetype row = 0; row < state.coins.size(); ++row) {
        state.coins[row].beside = words("par %1", "of %1").arg(row < 2 ? 25 : row < 5 ? 40 : 50);
        state.coins[row].count.clear();
    }
    const auto roll = [&](qsizetype row, const char* rolls, qint64 cents) {
        state.coins[row].count = QString::fromLatin1(rolls);
        state.coins[row].amount = amount(cents);
    };
    roll(0, "1", 12600);
    roll(1, "1", 6600);
    roll(4, "2", 1270);
    state.coinsTotal = amount(23310);
    state.counted = amount(141810);
    return state;
}

CountState Day::floatCount() const
{
    CountState state = count();
    state.closing = false;
    state.notes = rowsOf(*this, m_english, kFloatNotes);
    state.coins = rowsOf(*this, m_english, kFloatCoins);
    state.coins[7].current = true;
    state.entering = words("Nombre de pièces de 1 c", "Number of 1 c coins");
    state.done = 15;
    state.notesTotal = amount(12000);
    state.coinsTotal = amount(3000);
    state.counted = amount(15000);
    state.action = words("Ouvrir avec 150,00 €", "Open with €150.00");
    state.ready = true;
    return state;
}

RecoveryState Day::cardPaid() const
{
    return {.title = words("La carte a payé %1", "The card paid %1").arg(amount(20'000)),
        .sentence = words("Ticket retrouvé tel qu’à 15:44. La vente n’est pas encore enregistrée.",
            "Sale restored as at 15:44. It is not saved yet."),
        .icon = "card",
        .action = words("Terminer la vente", "Finish the sale"),
        .otherAction = words("Rendre %1", "Give %1 back").arg(amount(20'000))};
}

RecoveryState Day::cardUnknown() const
{
    return {.title = words("Carte à vérifier : %1", "Card to check: %1").arg(amount(20'000)),
        .sentence = words(
            "Ticket retrouvé tel qu’à 15:44. Nous demandons au terminal s’il a débité. Ne redemandez pas la carte.",
            "Sale restored as at 15:44. We are asking the terminal whether it charged. Don’t ask for the card again."),
        .icon = "card",
        .action = words("Voir le règlement", "See the payment"),
        .otherAction = {}};
}

ReconcileState Day::reconcile() const
{
    return {.payments = {{.id = "1",
                             .when = words("jeudi 19 novembre 2026 · 15:44", "Thursday 19 November 2026 · 15:44"),
                             .what = words("Le terminal n’a pas dit s’il a débité",
                                 "The terminal did not say whether it charged"),
                             .amount = amount(20'000)},
                {.id = "2",
                    .when = words("jeudi 19 novembre 2026 · 11:02", "Thursday 19 November 2026 · 11:02"),
                    .what = words("Débité sans vente (347858) : à rendre au client",
                        "Charged without a sale (347858): to give back to the customer"),
                    .amount = amount(4180),
                    .charged = true}},
        .mayDecide = true,
        .problem = {}};
}

} // namespace comptoir::ui::mock
