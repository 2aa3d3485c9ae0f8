// SPDX-License-Identifier: Apache-2.0
#include "ui/till/count_typing.h"

namespace comptoir::ui {

void connectCountTyping(
    CountViewModel& page, CountEntry& entry, ShellViewModel& shell, QObject* owner, const CountTyping& typing)
{
    const auto change = [&entry, &shell, typing](auto edit) {
        return [&entry, &shell, typing, edit](const auto&... typed) {
            if (shell.task() == typing.task) {
                edit(entry, typed...);
                typing.show();
            }
        };
    };
    QObject::connect(
        &page, &CountViewModel::chosen, owner, change([](CountEntry& to, int cents) { to.choose(cents); }));
    QObject::connect(&page, &CountViewModel::digitTyped, owner,
        change([](CountEntry& to, const QString& digits) { to.type(digits); }));
    QObject::connect(&page, &CountViewModel::digitErased, owner, change([](CountEntry& to) { to.erase(); }));
    QObject::connect(&page, &CountViewModel::digitsCleared, owner, change([](CountEntry& to) { to.clearCurrent(); }));
    QObject::connect(&page, &CountViewModel::nextAsked, owner, change([](CountEntry& to) { to.next(); }));
    QObject::connect(&page, &CountViewModel::restZeroAsked, owner, change([](CountEntry& to) { to.restZero(); }));
    QObject::connect(&page, &CountViewModel::rollsAsked, owner, change([](CountEntry& to) { to.toggleRolls(); }));
    QObject::connect(&page, &CountViewModel::noteTyped, owner, change([&shell](CountEntry& to, const QString& note) {
        to.setNote(note);
        shell.closeSheet();
    }));
    QObject::connect(&page, &CountViewModel::postponeAsked, owner, [&shell, task = typing.task] {
        if (shell.task() == task) {
            shell.back();
        }
    });
    QObject::connect(&page, &CountViewModel::actionAsked, owner, [&entry, &shell, typing] {
        if (shell.task() == typing.task && entry.complete()) {
            typing.handIn();
        }
    });
}

} // namespace comptoir::ui
