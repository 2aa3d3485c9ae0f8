// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/scripted_sign_in.h"

#include <algorithm>

namespace comptoir::programs {

namespace {

constexpr auto kPerson = "ines";
constexpr auto kPin = "204816";

} // namespace

bool signInAsCashier(ui::SignInViewModel& page)
{
    const auto& people = page.people()->rows();
    const auto person = std::ranges::find(people, QLatin1String(kPerson), &ui::PersonRow::id);
    if (person == people.end()) {
        return false;
    }
    page.choose(static_cast<int>(person - people.begin()));
    for (const char* digit = kPin; *digit != '\0'; ++digit) {
        page.pin()->digit(QString(QLatin1Char(*digit)));
    }
    return true;
}

} // namespace comptoir::programs
