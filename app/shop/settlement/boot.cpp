// SPDX-License-Identifier: Apache-2.0
#include "app/shop/settlement/boot.h"

#include "app/shop/settlement/business_day.h"
#include "app/shop/settlement/update.h"

namespace comptoir::shop {

namespace {

constexpr const char* kRunning = "running";

} // namespace

void recordBoot(Desk& desk)
{
    storage::SettingRepository& settings = desk.till().settings();
    if (settings.integer(kRunning) == 1) {
        desk.event("SHUTDOWN_DIRTY", "arrêt sans fermeture");
    }
    settings.set(kRunning, 1);
    desk.event("BOOT", "démarrage");
    concludeUpdate(desk);
    closeOverdue(desk);
}

void recordShutdown(Desk& desk)
{
    desk.event("SHUTDOWN_CLEAN", "arrêt");
    desk.till().settings().set(kRunning, 0);
}

} // namespace comptoir::shop
