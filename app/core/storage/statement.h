// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace comptoir::storage {

class Connection;

/// Bytes to bind as a BLOB; text binds as TEXT.
struct Blob {
    std::string_view bytes;

    static Blob of(std::span<const std::byte> raw)
    {
        return {std::string_view(reinterpret_cast<const char*>(raw.data()), raw.size())};
    }
};

/// The answer of a running statement, row by row. Its statement can run again once it is gone.
class Rows {
public:
    ~Rows();
    Rows(Rows&& other) noexcept;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;

    /// Steps to the next row; false after the last.
    bool next();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::string text(int column) const { return std::string(view(column)); }

    /// Text or bytes that live until the next next().
    std::string_view view(int column) const;
    std::span<const std::byte> bytes(int column) const;

private:
    friend class Statement;
    Rows(Connection& connection, sqlite3_stmt* statement)
        : m_connection(&connection)
        , m_statement(statement)
    {
    }

    Connection* m_connection;
    sqlite3_stmt* m_statement;
};

/// One SQL statement, prepared once and run many times. Not longer-lived than its connection.
class Statement {
public:
    Statement(Connection& connection, std::string_view sql);

    /// Binds ?1, ?2, … and starts; values are copied.
    template <class... Values>
    Rows run(const Values&... values)
    {
        begin();
        int index = 0;
        (bind(++index, values, true), ...);
        return rows(index);
    }

    /// Binds and runs to the end; for what answers nothing.
    template <class... Values>
    void execute(const Values&... values)
    {
        begin();
        int index = 0;
        (bind(++index, values, false), ...);
        finish(index);
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    template <class Value>
    void bind(int index, const Value& value, bool copy)
    {
        if constexpr (std::same_as<Value, bool>) {
            bindInteger(index, value ? 1 : 0);
        } else if constexpr (std::integral<Value>) {
            bindInteger(index, static_cast<std::int64_t>(value));
        } else if constexpr (std::same_as<Value, Blob>) {
            bindBlob(index, value.bytes, copy);
        } else {
            bindText(index, value, copy);
        }
    }
    template <class Value>
    void bind(int index, const std::optional<Value>& value, bool copy)
    {
        value ? bind(index, *value, copy) : bindNull(index);
    }

    void begin();
    Rows rows(int bound);
    void finish(int bound);
    void bindInteger(int index, std::int64_t value);
    void bindText(int index, std::string_view text, bool copy);
    void bindBlob(int index, std::string_view bytes, bool copy);
    void bindNull(int index);
    void checkBound(int code, int index);

    Connection* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace comptoir::storage
