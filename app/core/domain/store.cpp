// SPDX-License-Identifier: Apache-2.0
#include "app/core/domain/store.h"

namespace comptoir {

std::vector<ReasonPreset> choicesOf(const std::vector<ReasonPreset>& given)
{
    if (!given.empty()) {
        return given;
    }
    return {{.code = "other", .label = {.fr = "Autre", .en = "Other"}}};
}

} // namespace comptoir
