// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journal_proof.h"

#include "app/core/storage/sales_projection.h"

#include <sqlite3.h>

namespace comptoir::test {

namespace {

constexpr const char* kRegister = "S042-C02";

/// Every row of the tables that records make, as text.
std::string projectionsOf(storage::Connection& connection)
{
    std::string text;
    const auto row = [](void* into, int columns, char** values, char**) {
        for (int column = 0; column < columns; ++column) {
            *static_cast<std::string*>(into) += values[column] == nullptr ? "-" : values[column];
            *static_cast<std::string*>(into) += '|';
        }
        *static_cast<std::string*>(into) += '\n';
        return 0;
    };
    for (const char* table :
        {"ticket", "ticket_line", "ticket_vat", "ticket_payment", "emission", "cash_session", "cash_ledger", "close"}) {
        const std::string read = std::string("SELECT * FROM ") + table + " ORDER BY 1, 2, 3, 4";
        text += table;
        check(sqlite3_exec(connection.handle(), read.c_str(), row, &text, nullptr) == SQLITE_OK, "rows are read");
    }
    return text;
}

/// The same tables filled again from the journal; the database keeps what it had.
std::string replayed(storage::Connection& connection)
{
    storage::Transaction undone(connection);
    storage::SalesProjection projection(connection);
    projection.clear(kRegister);
    storage::JournalTableSource source(connection);
    while (const auto stored = source.next()) {
        projection.apply(*journal::readRecord(stored->body));
    }
    return projectionsOf(connection);
}

void compareTickets(storage::Connection& connection, const Told& told, QString& faults)
{
    for (const std::string& number : told.tickets) {
        storage::Statement find(connection, "SELECT count(*) FROM ticket WHERE number = ?1");
        storage::Rows rows = find.run(number);
        rows.next();
        if (rows.integer(0) != 1) {
            faults += QStringLiteral("ticket %1 is there %2 times; ")
                          .arg(QString::fromStdString(number))
                          .arg(rows.integer(0));
        }
    }
    const std::int64_t tickets = connection.integer("SELECT count(*) FROM ticket");
    const auto least = static_cast<std::int64_t>(told.tickets.size());
    if (tickets > least + told.untold + 1) {
        faults += QStringLiteral("%1 tickets, %2 were told; ").arg(tickets).arg(least);
    }
    if (connection.integer("SELECT count(DISTINCT settlement) FROM ticket") != tickets) {
        faults += QStringLiteral("a sale was recorded twice; ");
    }
    if (connection.integer("SELECT max(sequence) FROM journal") < told.head) {
        faults += QStringLiteral("record %1 is lost; ").arg(told.head);
    }
}

/// The draft is the last one told or a later one; or it became a ticket.
void compareCart(storage::TillDatabase& till, const Told& told, QString& faults)
{
    const auto draft = till.carts().draft();
    if (till.connection().integer("SELECT count(*) FROM cart_draft") == 1 && !draft) {
        faults += QStringLiteral("the cart is not readable; ");
    }
    const auto sold = [&till](const Basket& basket) {
        storage::Statement find(till.connection(), "SELECT 1 FROM ticket WHERE settlement = ?1");
        return find.run(basket.id().text()).next();
    };
    if (draft && sold(draft->basket)) {
        faults += QStringLiteral("the cart was sold already; ");
    }
    if (told.cart && !sold(*told.cart)
        && (!draft || draft->basket.id() != told.cart->id()
            || draft->basket.lines().size() < told.cart->lines().size())) {
        faults += QStringLiteral("the cart is lost; ");
    }
}

/// Requests and answers of the terminal, prints and emissions: the tables and the records say the same.
void compareTogether(storage::Connection& connection, QString& faults)
{
    constexpr auto kPairs = std::to_array<std::pair<const char*, const char*>>({
        {"SELECT count(*) FROM payment_attempt", "SELECT count(*) FROM journal WHERE type = 'payment_request'"},
        {"SELECT count(*) FROM payment_attempt WHERE state <> 'requested'",
            "SELECT count(DISTINCT json_extract(CAST(body AS TEXT), '$.data.key')) FROM journal"
            " WHERE type = 'payment_result'"},
        {"SELECT count(*) FROM print_job", "SELECT count(*) FROM emission WHERE channel = 'paper' AND status = ''"},
    });
    for (const auto& [rows, records] : kPairs) {
        if (connection.integer(rows) != connection.integer(records)) {
            faults += QStringLiteral("half there: %1; ").arg(QLatin1String(rows));
        }
    }
}

QString faultsFound(const std::filesystem::path& folder, const Told& told)
{
    QString faults;
    auto till = std::move(*storage::TillDatabase::open(folder / "till.db", "test"));
    storage::Connection& connection = till->connection();
    if (connection.text("PRAGMA integrity_check") != "ok") {
        faults += QStringLiteral("the file is damaged; ");
    }
    storage::JournalTableSource source(connection);
    const auto report = journal::verify(source, {.key = {}, .signatures = false, .progress = {}});
    if (!report.sound()) {
        faults += QString::fromStdString(journal::reportText(report));
    }
    compareTickets(connection, told, faults);
    compareCart(*till, told, faults);
    compareTogether(connection, faults);
    if (projectionsOf(connection) != replayed(connection)) {
        faults += QStringLiteral("the projections are not what the journal gives; ");
    }
    return faults;
}

} // namespace

QString faultsOf(const std::filesystem::path& folder, const Told& told)
{
    try {
        return faultsFound(folder, told);
    } catch (const storage::StorageError& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace comptoir::test
