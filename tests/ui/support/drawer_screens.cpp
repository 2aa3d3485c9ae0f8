// SPDX-License-Identifier: Apache-2.0
// The place Caisse, and what is done with its drawer outside a close.
#include "tests/ui/support/drawer_screens.h"

#include <QQuickItem>

namespace comptoir::ui::mock {

namespace {

constexpr QSize kWide{1920, 1080};

std::function<void(Stage&)> place(CashPlaceState (Day::*state)() const)
{
    return [state](Stage& stage) {
        stage.till.cash()->show((stage.day.*state)());
        stage.till.shell()->openPlace(ShellViewModel::Cash);
    };
}

std::function<void(Stage&)> moving(CashMoveState (Day::*state)() const)
{
    return [state](Stage& stage) {
        place (&Day::session)(stage);
        stage.till.move()->show((stage.day.*state)());
        stage.till.shell()->openTask(ShellViewModel::CashMove);
    };
}

std::function<void(Stage&)> reading(ReadingState (Day::*state)() const)
{
    return [state](Stage& stage) {
        place (&Day::session)(stage);
        stage.till.reading()->show((stage.day.*state)());
        stage.till.shell()->openTask(ShellViewModel::Reading);
    };
}

void reviews(Stage& stage)
{
    place (&Day::fullDrawer)(stage);
    stage.picture();
    stage.root()->findChild<QQuickItem*>(QStringLiteral("movements"))->setProperty("page", 1);
}

void bag(Stage& stage)
{
    moving (&Day::drop)(stage);
    stage.till.shell()->openSheet(ShellViewModel::Bag);
}

void entry(Stage& stage)
{
    place (&Day::session)(stage);
    stage.till.cash()->showEntry(stage.day.drawerEntry());
    stage.till.shell()->openSheet(ShellViewModel::DrawerEntry);
}

void reasons(Stage& stage)
{
    stage.till.reason()->show(stage.day.voidReasons());
    stage.till.shell()->openSheet(ShellViewModel::Reason);
}

void trainingPlace(Stage& stage)
{
    StatusState status = stage.day.status("19:48");
    status.training = true;
    stage.till.status()->show(status);
    place (&Day::session)(stage);
    stage.theme().setInset(44);
}

} // namespace

QList<Screen> drawerScreens()
{
    const Look dark{.theme = {.dark = true}};
    const Look english{.english = true};
    const Look doubleText{.theme = {.textScale = 2}};
    return {
        {"cash-place", {}, place(&Day::session)},
        {"cash-place-closed", {}, place(&Day::closedTill)},
        {"cash-place-full", {}, place(&Day::fullDrawer)},
        {"cash-place-dark", dark, place(&Day::fullDrawer)},
        {"cash-place-en", english, place(&Day::fullDrawer)},
        {"cash-place-wide", {.window = kWide}, place(&Day::fullDrawer)},
        {"cash-place-reviews", {}, reviews},
        {"cash-place-training", {}, trainingPlace},
        {"cash-place-text200", doubleText, place(&Day::session)},
        {"cash-out", {}, moving(&Day::cashOut)},
        {"cash-out-dark", dark, moving(&Day::cashOut)},
        {"cash-out-text200", doubleText, moving(&Day::cashOut)},
        {"drop", {}, moving(&Day::drop)},
        {"drop-en", english, moving(&Day::drop)},
        {"drop-wide", {.window = kWide}, moving(&Day::drop)},
        {"bag", {}, bag},
        {"reading", {}, reading(&Day::reading)},
        {"reading-en", english, reading(&Day::reading)},
        {"reading-blind", {}, reading(&Day::blindReading)},
        {"reading-text200", doubleText, reading(&Day::reading)},
        {"drawer-entry", {}, entry},
        {"reasons", {}, reasons},
        {"reasons-text200", doubleText, reasons},
    };
}

} // namespace comptoir::ui::mock
