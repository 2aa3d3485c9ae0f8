// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/line_terms.h"

#include "app/core/journal/enum_names.h"

namespace comptoir::journal {

namespace {

constexpr EnumNames<OverrideKind, 2> kOverrides = {{
    {OverrideKind::Price, "price"},
    {OverrideKind::Tax, "tax"},
}};

constexpr EnumNames<ReturnGround, 8> kGrounds = {{
    {ReturnGround::Withdrawal, "withdrawal"},
    {ReturnGround::Conformity, "conformity"},
    {ReturnGround::HiddenDefect, "hidden_defect"},
    {ReturnGround::Policy, "policy"},
    {ReturnGround::PriceError, "price_error"},
    {ReturnGround::Recall, "recall"},
    {ReturnGround::Gift, "gift"},
    {ReturnGround::Gesture, "gesture"},
}};

constexpr EnumNames<GoodsCondition, 5> kConditions = {{
    {GoodsCondition::New, "new"},
    {GoodsCondition::Opened, "opened"},
    {GoodsCondition::Worn, "worn"},
    {GoodsCondition::Damaged, "damaged"},
    {GoodsCondition::Defective, "defective"},
}};

constexpr EnumNames<GoodsDestination, 4> kDestinations = {{
    {GoodsDestination::Shelf, "shelf"},
    {GoodsDestination::Repair, "repair"},
    {GoodsDestination::Destroy, "destroy"},
    {GoodsDestination::Warehouse, "warehouse"},
}};

} // namespace

std::string_view textOf(OverrideKind kind)
{
    return nameOf(kOverrides, kind);
}

std::optional<OverrideKind> overrideKindOf(std::string_view text)
{
    return valueOf(kOverrides, text);
}

std::string_view textOf(ReturnGround ground)
{
    return nameOf(kGrounds, ground);
}

std::optional<ReturnGround> returnGroundOf(std::string_view text)
{
    return valueOf(kGrounds, text);
}

std::string_view textOf(GoodsCondition condition)
{
    return nameOf(kConditions, condition);
}

std::optional<GoodsCondition> goodsConditionOf(std::string_view text)
{
    return valueOf(kConditions, text);
}

std::string_view textOf(GoodsDestination destination)
{
    return nameOf(kDestinations, destination);
}

std::optional<GoodsDestination> goodsDestinationOf(std::string_view text)
{
    return valueOf(kDestinations, text);
}

} // namespace comptoir::journal
