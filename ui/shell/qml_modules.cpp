// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/qml_modules.h"

#include <QtPlugin>

Q_IMPORT_PLUGIN(Comptoir_ThemePlugin)
Q_IMPORT_PLUGIN(Comptoir_ControlsPlugin)
Q_IMPORT_PLUGIN(Comptoir_SignInPlugin)
Q_IMPORT_PLUGIN(Comptoir_SellingPlugin)
Q_IMPORT_PLUGIN(Comptoir_PaymentPlugin)
Q_IMPORT_PLUGIN(Comptoir_CashPlugin)
Q_IMPORT_PLUGIN(Comptoir_BackOfficePlugin)
Q_IMPORT_PLUGIN(Comptoir_DisplayPlugin)
Q_IMPORT_PLUGIN(Comptoir_ShellPlugin)

namespace comptoir::ui {

void importQmlModules() { }

} // namespace comptoir::ui
