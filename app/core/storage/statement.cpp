// SPDX-License-Identifier: Apache-2.0
#include "app/core/storage/statement.h"

#include "app/core/base/check.h"
#include "app/core/storage/connection.h"

#include <sqlite3.h>

#include <utility>

namespace comptoir::storage {

namespace {

[[noreturn]] void fail(const Connection& connection, const char* what)
{
    sqlite3* handle = connection.handle();
    throw StorageError(connection.path().filename().string() + ": " + what + ": " + sqlite3_errmsg(handle),
        sqlite3_extended_errcode(handle));
}

} // namespace

Rows::Rows(Rows&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Rows::~Rows()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        fail(*m_connection, sqlite3_sql(m_statement));
    }
    return false;
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Rows::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Rows::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? std::string_view() : std::string_view(data, static_cast<std::size_t>(size));
}

std::span<const std::byte> Rows::bytes(int column) const
{
    return std::as_bytes(std::span(view(column)));
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Connection& connection, std::string_view sql)
    : m_connection(&connection)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(
        connection.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK) {
        fail(connection, "prepare");
    }
}

void Statement::begin()
{
    check(sqlite3_stmt_busy(m_statement.get()) == 0, "the statement is still being read");
    m_connection->startDeadline();
}

Rows Statement::rows(int bound)
{
    check(bound == sqlite3_bind_parameter_count(m_statement.get()), "as many values as the statement has places");
    return {*m_connection, m_statement.get()};
}

void Statement::finish(int bound)
{
    Rows answer = rows(bound);
    while (answer.next()) { }
}

void Statement::bindInteger(int index, std::int64_t value)
{
    checkBound(sqlite3_bind_int64(m_statement.get(), index, value), index);
}

void Statement::bindText(int index, std::string_view text, bool copy)
{
    // A null pointer would bind NULL, and an empty view may hold one.
    const char* data = text.data() == nullptr ? "" : text.data();
    checkBound(sqlite3_bind_text64(m_statement.get(), index, data, text.size(), copy ? SQLITE_TRANSIENT : SQLITE_STATIC,
                   SQLITE_UTF8), // NOLINT: SQLite's own macro casts
        index);
}

void Statement::bindBlob(int index, std::string_view bytes, bool copy)
{
    const char* data = bytes.data() == nullptr ? "" : bytes.data();
    checkBound(sqlite3_bind_blob64(m_statement.get(), index, data, bytes.size(),
                   copy ? SQLITE_TRANSIENT : SQLITE_STATIC), // NOLINT: SQLite's own macro casts
        index);
}

void Statement::bindNull(int index)
{
    checkBound(sqlite3_bind_null(m_statement.get(), index), index);
}

void Statement::checkBound(int code, int index)
{
    check(index <= sqlite3_bind_parameter_count(m_statement.get()), "more values than the statement has places");
    if (code != SQLITE_OK) {
        fail(*m_connection, "bind");
    }
}

} // namespace comptoir::storage
