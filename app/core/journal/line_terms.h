// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace comptoir::journal {

enum class OverrideKind {
    Price,
    Tax,
};

std::string_view textOf(OverrideKind kind);
std::optional<OverrideKind> overrideKindOf(std::string_view text);

/// The legal ground of a return (receipts-and-returns.md §2).
enum class ReturnGround {
    Withdrawal, ///< from a distance contract
    Conformity, ///< legal guarantee of conformity
    HiddenDefect,
    Policy, ///< the shop's own, announced
    PriceError,
    Recall,
    Gift,
    Gesture, ///< nothing obliges
};

std::string_view textOf(ReturnGround ground);
std::optional<ReturnGround> returnGroundOf(std::string_view text);

enum class GoodsCondition {
    New,
    Opened,
    Worn,
    Damaged,
    Defective,
};

std::string_view textOf(GoodsCondition condition);
std::optional<GoodsCondition> goodsConditionOf(std::string_view text);

/// Where returned goods go.
enum class GoodsDestination {
    Shelf,
    Repair,
    Destroy,
    Warehouse,
};

std::string_view textOf(GoodsDestination destination);
std::optional<GoodsDestination> goodsDestinationOf(std::string_view text);

} // namespace comptoir::journal
