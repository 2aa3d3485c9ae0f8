// SPDX-License-Identifier: Apache-2.0
// The mock day's journal.
#include "tests/ui/support/mock_day.h"

#include <QLocale>

#include <array>

namespace comptoir::ui::mock {

namespace {

struct Entry {
    int sequence;
    const char* time;
    const char* icon;
    const char* french;
    const char* english;
    const char* detail;
    const char* englishDetail;
    int cents; // 0: none
    const char* author;
};

constexpr auto kEntries = std::to_array<Entry>({
    {18472, "15:41", "receipt", "Vente 2-018466", "Sale 2-018466", "3 articles · carte", "3 items · card", 4180,
        "Inès"},
    {18471, "15:41", "card", "Réponse de paiement", "Payment result", "accepté", "approved", 0, "Inès"},
    {18470, "15:40", "card", "Demande de paiement", "Payment request", "", "", 4180, "Inès"},
    {18469, "15:38", "receipt", "Ticket remis", "Receipt given", "de l’écriture 18\u202f468 · sans ticket",
        "of entry 18,468 · no receipt", 0, "Inès"},
    {18468, "15:38", "receipt", "Vente 2-018465", "Sale 2-018465", "1 article · espèces", "1 item · cash", 1250,
        "Inès"},
    {18467, "15:31", "trash", "Vente annulée", "Sale voided", "2 articles", "2 items", 8900, "Théo"},
    {18466, "15:20", "banknote", "Prélèvement", "Skim", "", "", 50000, "Sophie"},
    {18465, "15:12", "info", "Connexion", "Sign-in", "ouverture de poste", "start of shift", 0, "Inès"},
    {18464, "15:05", "cloud-check", "Accusé d’un témoin", "Witness receipt", "S042-HUB · 18\u202f460",
        "S042-HUB · 18,460", 0, "—"},
    {18463, "15:02", "receipt", "Retour 2-018464", "Return 2-018464", "1 article · carte", "1 item · card", -7600,
        "Théo"},
    {18462, "14:58", "receipt", "Vente 2-018463", "Sale 2-018463", "7 articles · espèces · carte",
        "7 items · cash · card", 33220, "Théo"},
    {18461, "14:47", "book", "Clôture de caisse, Z n° 111", "Till close, Z no. 111",
        "61 tickets · écritures 18\u202f210 – 18\u202f460", "61 tickets · entries 18,210 – 18,460", 412375, "Aïcha"},
});

QString grouped(int number, bool english)
{
    return QLocale(english ? QLocale::English : QLocale::French).toString(number);
}

} // namespace

JournalState Day::journal() const
{
    JournalState state;
    state.subtitle = words("Caisse 2", "Till 2");
    state.chainTitle = words("Intact, vérifié à 15:40", "Intact, verified at 15:40");
    state.chainDetail = words("18\u202f472 écritures vérifiées", "18,472 entries verified");
    state.kinds = {words("Tout", "All"), words("Ventes", "Sales"), words("Paiements", "Payments"),
        words("Espèces", "Cash"), words("Clôtures", "Closes"), words("Tickets remis", "Receipts given"),
        words("Évènements", "Events")};
    for (const Entry& entry : kEntries) {
        JournalEntryRow row;
        row.id = QString::number(entry.sequence);
        row.number = grouped(entry.sequence, m_english);
        row.time = QStringLiteral("19/11 %1").arg(QString::fromUtf8(entry.time));
        row.icon = QString::fromUtf8(entry.icon);
        row.title = words(entry.french, entry.english);
        row.detail = words(entry.detail, entry.englishDetail);
        row.amount = entry.cents == 0 ? QString() : amount(entry.cents);
        row.author = QString::fromUtf8(entry.author);
        row.seal = QStringLiteral("shield");
        row.sealWord = words("scellée et vérifiée", "sealed and verified");
        state.rows << row;
    }
    return state;
}

JournalState Day::journalBroken() const
{
    JournalState state = journal();
    state.broken = true;
    state.chainTitle = words("Rupture à l’écriture 18\u202f468", "Break at entry 18,468");
    state.chainDetail = words("L’empreinte rangée n’est pas celle du corps. Les ventes continuent.",
        "The stored hash is not that of the body. Sales continue.");
    state.rows[4].right = false;
    state.rows[4].seal = QStringLiteral("octagon");
    state.rows[4].sealWord = words("sceau rompu", "seal broken");
    return state;
}

JournalEntryState Day::journalEntry() const
{
    JournalEntryState entry;
    entry.number = words("Écriture 18\u202f468", "Entry 18,468");
    entry.title = words("Vente 2-018465", "Sale 2-018465");
    entry.facts = QStringLiteral("19/11 15:38 · Inès");
    entry.amount = amount(1250);
    entry.hash = QStringLiteral("9f2b5c1e7a40d86e3b1c0f58a2d94e7763c5b8109ad2ef4417c6b05e8d3a1f92");
    entry.signature = QStringLiteral(
        "MEUCIQDk3v0m1yq2m8w5V1c9bV0n3nW2yJ8pQe7uT4sXzGh0lwIgO1xk6Jv2dR5tYb8mN4cQeWq9aLzP7sHfU3gKjD0iXoE=");
    entry.key = QStringLiteral("4be1c07d93a65f28");
    entry.body =
        QStringLiteral("{\n  \"at_ms\": 1795098180000,\n  \"boot\": 41,\n  \"business_day\": \"2026-11-19\",\n  "
                       "\"clock\": \"ntp\",\n  \"data\": {\n    \"channel\": \"store\",\n    \"currency\": "
                       "\"EUR\",\n    \"grand_total\": {\n      \"absolute\": 812904410,\n      \"net\": "
                       "798120350\n    },\n    \"lines\": [\n      {\n        \"gross\": 1250,");
    entry.proofs = {
        {.id = "hash",
            .sentence = words("L’empreinte est celle des octets signés.", "The hash is that of the signed bytes.")},
        {.id = "signature",
            .sentence = words("La signature est celle de cette caisse.", "The signature is this till’s.")},
        {.id = "link", .sentence = words("Elle suit l’écriture précédente.", "It follows the entry before it.")},
        {.id = "witness", .sentence = words("Reçue par S042-HUB, hq.", "Received by S042-HUB, hq.")},
    };
    return entry;
}

} // namespace comptoir::ui::mock
