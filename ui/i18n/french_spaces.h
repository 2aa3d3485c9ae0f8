// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace comptoir::ui {

/// A French sentence whose spaces hold together where its typography wants it: before ; : ! ? » % €, after «, after n°.
/// A placeholder such as %1 is no per cent sign.
QString withFrenchSpaces(QString sentence);

} // namespace comptoir::ui
