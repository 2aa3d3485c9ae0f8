// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/close_screens.h"

namespace comptoir::ui::mock {

namespace {

void openClose(Stage& stage, ShellViewModel::Task task)
{
    stage.till.status()->show(stage.day.status(QStringLiteral("20:11")));
    stage.till.count()->show(stage.day.count()); // the bar's subtitle
    stage.till.shell()->openPlace(ShellViewModel::Cash);
    stage.till.shell()->openTask(task);
}

std::function<void(Stage&)> comparing(CompareState (Day::*state)() const)
{
    return [state](Stage& stage) {
        stage.till.compare()->show((stage.day.*state)());
        openClose(stage, ShellViewModel::Compare);
    };
}

std::function<void(Stage&)> sealed(SealedState (Day::*state)() const)
{
    return [state](Stage& stage) {
        stage.till.sealed()->show((stage.day.*state)());
        openClose(stage, ShellViewModel::Sealed);
    };
}

void question(Stage& stage)
{
    comparing (&Day::compare)(stage);
    stage.till.shell()->ask(ShellViewModel::SealTill,
        QStringLiteral("Le comptage ne pourra plus changer. La journée est scellée avec lui."));
}

void dayOver(Stage& stage)
{
    stage.till.sale()->show(stage.day.emptySale());
    stage.till.shell()->ask(ShellViewModel::DayOver, QStringLiteral("jeudi 19 novembre 2026"));
}

} // namespace

QList<Screen> closeScreens()
{
    const Look wide{.window = {1920, 1080}};
    const Look dark{.theme = {.dark = true}};
    const Look english{.english = true};
    const Look doubleText{.theme = {.textScale = 2}};
    return {
        {"day-close-compare", {}, comparing(&Day::compare)},
        {"compare-right", {}, comparing(&Day::compareRight)},
        {"compare-over", {}, comparing(&Day::compareOver)},
        {"compare-slip", {}, comparing(&Day::compareSlip)},
        {"compare-dark", dark, comparing(&Day::compareOver)},
        {"compare-en", english, comparing(&Day::compareOver)},
        {"compare-wide", wide, comparing(&Day::compareOver)},
        {"compare-text200", doubleText, comparing(&Day::compare)},
        {"seal-question", {}, question},
        {"day-sealed", {}, sealed(&Day::sealed)},
        {"sealed-unprinted", {}, sealed(&Day::sealedUnprinted)},
        {"sealed-dark", dark, sealed(&Day::sealed)},
        {"sealed-en", english, sealed(&Day::sealed)},
        {"sealed-wide", wide, sealed(&Day::sealed)},
        {"sealed-text200", doubleText, sealed(&Day::sealed)},
        {"day-over", {}, dayOver},
    };
}

} // namespace comptoir::ui::mock
