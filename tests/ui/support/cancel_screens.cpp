// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/cancel_screens.h"

namespace comptoir::ui::mock {

namespace {

CancelState offered(const Day& day)
{
    CancelState state;
    state.number = QStringLiteral("Ticket 2-018466");
    state.facts = QStringLiteral("jeudi 19 novembre 2026 · 15:38");
    state.total = day.amount(4180);
    state.back = QStringLiteral("%1 en espèces, %2 sur la carte").arg(day.amount(1180), day.amount(3000));
    state.reasons = day.voidReasons().reasons;
    return state;
}

void asked(Stage& stage)
{
    stage.till.cancelling()->show(offered(stage.day));
    stage.till.shell()->openSheet(ShellViewModel::Cancel);
}

void waiting(Stage& stage)
{
    CancelState state = offered(stage.day);
    state.reasons.clear();
    state.working =
        QStringLiteral("%1 à rendre. Le ticket reste valable jusqu’à sa réponse.").arg(stage.day.amount(3000));
    stage.till.cancelling()->show(state);
    stage.till.shell()->openSheet(ShellViewModel::Cancel);
}

void refused(Stage& stage)
{
    CancelState state = offered(stage.day);
    state.problem = QStringLiteral("Le terminal n’a pas recrédité %1. Choisissez de nouveau un motif pour réessayer.")
                        .arg(stage.day.amount(3000));
    stage.till.cancelling()->show(state);
    stage.till.shell()->openSheet(ShellViewModel::Cancel);
}

void givenBack(Stage& stage)
{
    ChangeState state = stage.day.change();
    state.cancelling = true;
    state.ticket = QStringLiteral("Ticket 2-018468 annule le ticket 2-018466 · 15:49");
    state.received.clear();
    state.due.clear();
    stage.till.change()->show(state);
    stage.till.shell()->openTask(ShellViewModel::Change);
}

} // namespace

QList<Screen> cancelScreens()
{
    const Look dark{.theme = {.dark = true}};
    const Look doubleText{.theme = {.textScale = 2}};
    return {
        {"cancel", {}, asked},
        {"cancel-dark", dark, asked},
        {"cancel-text200", doubleText, asked},
        {"cancel-waiting", {}, waiting},
        {"cancel-refused", {}, refused},
        {"cancelled", {}, givenBack},
    };
}

} // namespace comptoir::ui::mock
