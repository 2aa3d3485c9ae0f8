// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace comptoir::storage {

/// Kinds of feed rows: the first part of their keys.
inline constexpr std::string_view kProductRow = "product";
inline constexpr std::string_view kVatRow = "vat";
inline constexpr std::string_view kMaskRow = "mask";
inline constexpr std::string_view kPromotionRow = "promotion";
inline constexpr std::string_view kPictureRow = "picture";
inline constexpr std::string_view kOperatorRow = "operator";
inline constexpr std::string_view kRoleRow = "role";
inline constexpr std::string_view kStoreRow = "store";

/// "product/TSHIRT-M": parts joined by '/', with '/' and '%' inside a part written %2F and %25.
std::string feedKey(std::string_view kind, std::initializer_list<std::string_view> parts);

/// The parts of a key, kind first.
std::vector<std::string> feedKeyParts(std::string_view key);

std::string_view feedKind(std::string_view key);

} // namespace comptoir::storage
