// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/mock_day.h"

namespace comptoir::ui::mock {

CompareState Day::compare() const
{
    CompareState state;
    state.subtitle = words("Caisse 2 · Inès", "Till 2 · Inès");
    state.rows = {
        {.id = "cash",
            .name = words("Espèces", "Cash"),
            .icon = "banknote",
            .counted = amount(133730),
            .expected = amount(134000),
            .difference = amount(-270)},
        {.id = "card",
            .name = words("Cartes bancaires", "Cards"),
            .icon = "card",
            .counted = amount(512840),
            .expected = amount(512840),
            .difference = amount(0),
            .exact = true,
            .typable = true},
    };
    state.counted = amount(133730);
    state.expected = amount(134000);
    state.difference = amount(-270);
    state.note =
        words("sous le seuil de 5,00 € : pas de responsable requis", "under the €5.00 threshold: no manager needed");
    state.question = words("D’où vient l’écart de 2,70 € ?", "Where does the €2.70 difference come from?");
    state.reasons = {words("Erreur de rendu", "Wrong change"), words("Billet douteux", "Doubtful note"),
        words("Oubli de saisie", "Forgotten entry"), words("Inconnue", "Unknown")};
    state.reason = 0;
    state.hint = words("Indice : un rendu de 2,70 € a été validé à 15:47, ticket 2-018467.",
        "Hint: €2.70 change was given at 15:47, receipt 2-018467.");
    state.action = words("Sceller la caisse", "Seal the till");
    state.ready = true;
    return state;
}

CompareState Day::compareRight() const
{
    CompareState state = compare();
    state.rows[0].counted = amount(134000);
    state.rows[0].difference = amount(0);
    state.rows[0].exact = true;
    state.counted = amount(134000);
    state.difference = amount(0);
    state.right = true;
    state.note = words("rien à expliquer", "nothing to explain");
    state.question.clear();
    state.reasons.clear();
    state.reason = -1;
    state.hint.clear();
    return state;
}

CompareState Day::compareOver() const
{
    CompareState state = compare();
    state.rows[0].counted = amount(129000);
    state.rows[0].difference = amount(-5000);
    state.rows[1].counted = QStringLiteral("—");
    state.rows[1].expected = QStringLiteral("—");
    state.rows[1].difference.clear();
    state.rows[1].exact = false;
    state.counted = amount(129000);
    state.difference = amount(-5000);
    state.note =
        words("au-delà du seuil de 5,00 € : accord d’un responsable", "over the €5.00 threshold: a manager’s approval");
    state.question = words("D’où vient l’écart de 50,00 € ?", "Where does the €50.00 difference come from?");
    state.reason = 3;
    state.hint.clear();
    state.recounts = words("recompté 1 fois, noté au journal", "counted again once, noted in the journal");
    state.held = words("2 tickets en attente", "2 sales on hold");
    state.heldKept = true;
    state.action = words("Demander l’accord", "Ask for approval");
    return state;
}

CompareState Day::compareSlip() const
{
    CompareState state = compareOver();
    state.rows[1].counted = amount(51284);
    state.rows[1].entering = true;
    state.entering = true;
    state.action = words("Valider 512,84 €", "Enter €512.84");
    return state;
}

SealedState Day::sealed() const
{
    SealedState state;
    state.title = words("Z n° 112", "Z no. 112");
    state.day = words("La journée n° 98 est scellée avec elle.", "Day no. 98 is sealed with it.");
    state.counted = amount(133730);
    state.difference = amount(-270);
    state.right = false;
    state.daySealed = true;
    state.facts = {
        {"tickets", words("Tickets", "Receipts"), QStringLiteral("118")},
        {"sales", words("Ventes TTC", "Sales incl. VAT"), amount(667820)},
        {"cash", words("Espèces", "Cash"), amount(133730) + QStringLiteral(" · ") + amount(-270)},
        {"card", words("Cartes bancaires", "Cards"), amount(512840) + words(" · juste", " · right")},
    };
    return state;
}

SealedState Day::sealedUnprinted() const
{
    SealedState state = sealed();
    state.troubleTitle = words("Rien n’est sorti de l’imprimante", "Nothing came out of the printer");
    state.trouble =
        words("La caisse est scellée, rien n’est perdu. Remettez du papier et imprimez de nouveau, ou gardez le PDF.",
            "The till is sealed, nothing is lost. Put paper in and print again, or keep the PDF.");
    return state;
}

} // namespace comptoir::ui::mock
