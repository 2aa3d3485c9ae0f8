// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/base/result.h"
#include "app/core/journal/canonical.h"
#include "app/core/storage/feed_codec.h"
#include "app/core/storage/json_fields.h"

namespace comptoir::storage {

/// Parses `body` and reads it with `read(fields)`; every way a body can be wrong becomes one fault.
template <class Read>
auto readBody(std::string_view body, Read read, std::size_t most = journal::kMaxBody)
    -> Result<decltype(read(std::declval<const JsonFields&>())), FeedFault>
{
    const auto value = journal::parseCanonical(body, most);
    if (!value || value->object() == nullptr) {
        return unexpected(FeedFault{"body"});
    }
    std::string fault;
    auto answer = read(JsonFields(*value->object(), fault));
    if (!fault.empty()) {
        return unexpected(FeedFault{fault});
    }
    return answer;
}

inline std::string writeBody(journal::Object object)
{
    return journal::writeCanonical(journal::Value(std::move(object)));
}

} // namespace comptoir::storage
