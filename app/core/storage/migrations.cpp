// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/migrations.h"

#include "app/core/storage/transaction.h"

#include <string>

namespace comptoir::storage {

namespace {

constexpr auto kFirstKind = static_cast<std::int64_t>(FileKind::Till);
constexpr auto kLastKind = static_cast<std::int64_t>(FileKind::Sales);

void refuseForeign(Connection& connection, FileKind kind)
{
    const std::int64_t found = connection.integer("PRAGMA application_id");
    if (found == static_cast<std::int64_t>(kind)) {
        return;
    }
    const std::string what = connection.path().string() + " is another kind of file";
    if (found == 0 || (found >= kFirstKind && found <= kLastKind)) {
        throw OtherFile(what);
    }
    throw StorageError(what); // no file of anybody's: its header is damaged
}

} // namespace

void migrate(Connection& connection, FileKind kind, std::span<const char* const> steps)
{
    const std::int64_t version = connection.integer("PRAGMA user_version");
    if (version > static_cast<std::int64_t>(steps.size())) {
        throw OtherFile(connection.path().string() + " comes from a newer version of this software");
    }
    if (version > 0) {
        refuseForeign(connection, kind);
    }
    for (auto step = static_cast<std::size_t>(version); step < steps.size(); ++step) {
        Transaction transaction(connection);
        connection.execute(steps[step]);
        connection.execute("PRAGMA application_id = " + std::to_string(static_cast<std::int32_t>(kind)));
        connection.execute("PRAGMA user_version = " + std::to_string(step + 1));
        transaction.commit();
    }
}

void checkSchema(Connection& connection, FileKind kind, std::size_t version)
{
    if (connection.integer("PRAGMA user_version") != static_cast<std::int64_t>(version)) {
        throw OtherFile(connection.path().string() + " has another schema than this software reads");
    }
    refuseForeign(connection, kind);
}

} // namespace comptoir::storage
