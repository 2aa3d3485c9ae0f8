// SPDX-License-Identifier: Apache-2.0
#include "app/adapters/role_names.h"

#include "app/core/base/check.h"

namespace comptoir::adapters {

std::string_view nameOf(sync::Role role)
{
    switch (role) {
    case sync::Role::Till:
        return "till";
    case sync::Role::Tablet:
        return "tablet";
    case sync::Role::BackOffice:
        return "back_office";
    case sync::Role::Hub:
        return "hub";
    }
    check(false, "an unknown role");
    return {};
}

std::optional<sync::Role> roleNamed(std::string_view name)
{
    for (const sync::Role role : {sync::Role::Till, sync::Role::Tablet, sync::Role::BackOffice, sync::Role::Hub}) {
        if (nameOf(role) == name) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace comptoir::adapters
