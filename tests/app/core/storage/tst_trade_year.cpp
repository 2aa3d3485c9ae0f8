// SPDX-License-Identifier: Apache-2.0
#include "app/core/journal/draft_rules.h"
#include "app/core/storage/till_database.h"
#include "tests/app/core/journal/journal_fixture.h"
#include "tests/app/core/storage/storage_fixture.h"

#include <QTest>

#include <map>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

constexpr std::int64_t kMonday3January2028 = 1'830'502'800'000; ///< 10:00 in Paris; the year has a 29 February

struct Sums {
    std::int64_t tickets = 0;
    std::int64_t gross = 0;
    std::int64_t tax = 0;

    void add(const journal::TicketRecord& ticket)
    {
        ++tickets;
        gross += ticket.totals.gross;
        tax += ticket.totals.tax;
    }

    friend bool operator==(const Sums&, const Sums&) = default;
};

Sums sumsOf(const journal::CloseRecord& close)
{
    return {.tickets = close.tickets, .gross = close.totals.gross, .tax = close.totals.tax};
}

/// A register that trades on weekdays and Saturdays, and keeps its own account of what it sold.
class Shop {
public:
    Shop() { open(); }

    /// Starts the program (again).
    void open()
    {
        m_database.reset();
        m_database = std::move(*TillDatabase::open(m_folder / "till.db", "test"));
        m_database->startJournal(sampleIdentity(), parisCalendar(), clock, m_signer);
        if (journal().state().empty()) {
            record(journal::GenesisRecord());
            record(journal::announceKey(m_signer.publicKey(), journal::KeyReason::Install));
        }
    }

    journal::Record record(journal::Payload payload, Mode mode = Mode::Production)
    {
        clock.pass(1000);
        auto made = journal().appendAlone({.payload = std::move(payload), .operatorCode = "O17", .mode = mode});
        if (!made) {
            qFatal("refused: %s", made.error().detail.c_str());
        }
        return std::move(*made);
    }

    /// One day: float, a sale or two, at times something given back, at times training; Z and day close.
    void trade(int day)
    {
        Transaction transaction = m_database->begin();
        journal::CashRecord cashFloat = cashOf(journal::CashKind::Float, 15'000);
        cashFloat.session = "session-" + std::to_string(clock.nowMs);
        add(cashFloat);
        sell(ticketOf(1200 + 12 * day, 1000 + 10 * day));
        if (day % 3 == 0) {
            sell(ticketOf(-600, -500, -1000));
        }
        if (day % 5 == 0) {
            add(ticketOf(500, 417), Mode::Training);
        }
        add(cashOf(journal::CashKind::Count, journal().state().session.expectedCash - day % 2));
        add(closeOf(journal::CloseLevel::Session));
        add(closeOf(journal::CloseLevel::Day));
        transaction.commit();
    }

    std::vector<journal::CloseRecord> closes(const std::string& level)
    {
        std::vector<journal::CloseRecord> found;
        Statement read(m_database->connection(), "SELECT sequence FROM close WHERE level = ?1 ORDER BY sequence");
        for (Rows rows = read.run(level); rows.next();) {
            found.push_back(std::get<journal::CloseRecord>(journal().reader().record(rows.integer(0))->payload));
        }
        return found;
    }

    TillDatabase& database() { return *m_database; }
    RegisterJournal& journal() { return m_database->journal(); }

    SetClock clock;
    std::map<std::string, Sums> months; ///< what the test counted
    Sums year;

private:
    journal::Record add(journal::Payload payload, Mode mode = Mode::Production)
    {
        clock.pass(1000);
        auto made = journal().append({.payload = std::move(payload), .operatorCode = "O17", .mode = mode});
        if (!made) {
            qFatal("refused: %s", made.error().detail.c_str());
        }
        return std::move(*made);
    }

    void sell(const journal::TicketRecord& ticket)
    {
        const journal::Record record = add(ticket);
        months[record.envelope.businessDay.substr(0, 7)].add(ticket);
        year.add(ticket);
    }

    Folder m_folder;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    std::unique_ptr<TillDatabase> m_database;
};

journal::ChainState replayed(RegisterJournal& journal)
{
    journal::ChainState state;
    for (std::int64_t sequence = 1; sequence <= journal.state().sequence; ++sequence) {
        state.replay(*journal.reader().record(sequence));
    }
    return state;
}

/// What a state knows, as far as the next records can show it: all its scalars and what each close would say.
QString described(const journal::ChainState& state)
{
    QString text = QString("%1 %2 %3 %4 %5 %6 %7 %8 %9 ")
                       .arg(state.sequence)
                       .arg(QString::fromStdString(state.head.hex()))
                       .arg(state.grandTotal.net)
                       .arg(state.grandTotal.absolute)
                       .arg(state.ticketNumber)
                       .arg(state.trainingNumber)
                       .arg(state.dayOpen)
                       .arg(state.session.expectedCash)
                       .arg(state.types.size());
    for (const auto level : {journal::CloseLevel::Session, journal::CloseLevel::Day, journal::CloseLevel::Month,
             journal::CloseLevel::Year}) {
        const journal::CloseRecord close = journal::completedClose(closeOf(level), state);
        text += QString::fromStdString(journal::writeCanonical(journal::encodePayload(close)));
    }
    return text;
}

} // namespace

class TradeYearTest : public QObject {
    Q_OBJECT

private slots:
    void aYearOfTradeAddsUpOverRestartsAndClosedDays()
    {
        Shop shop;
        shop.clock.nowMs = kMonday3January2028;
        for (int day = 0; day < 363; ++day) { // to Saturday 30 December 2028
            const bool sunday = day % 7 == 6;
            if (!sunday && day != 119) { // 1 May
                shop.trade(day);
            }
            if (day % 30 == 29) {
                shop.open();
                QCOMPARE(described(shop.journal().state()), described(replayed(shop.journal())));
            }
            shop.clock.nowMs = kMonday3January2028 + (day + 1) * kDayMs;
        }
        const Sums year = shop.year;
        const auto months = shop.months;
        shop.clock.pass(3 * kDayMs);
        shop.trade(1); // 2 January 2029 closes December and the year
        shop.open();

        QCOMPARE(described(shop.journal().state()), described(replayed(shop.journal())));
        QCOMPARE(months.size(), 12U);
        QCOMPARE(year.tickets, 415); // 311 days with a sale, 104 of them with a return
        std::map<std::string, Sums> closed;
        std::int64_t days = 0;
        for (const journal::CloseRecord& close : shop.closes("month")) {
            closed[close.period] = sumsOf(close);
            days += close.closes;
        }
        QVERIFY(closed == months);
        QCOMPARE(days, 311);
        const auto years = shop.closes("year");
        QCOMPARE(years.size(), 1U);
        QCOMPARE(years[0].period, std::string("2028"));
        QVERIFY(sumsOf(years[0]) == year);
        QCOMPARE(years[0].closes, 12);

        JournalTableSource source(shop.database().connection());
        const journal::Report report = journal::verify(source, {});
        QVERIFY2(report.sound(), journal::reportText(report).c_str());
        QCOMPARE(report.remarks, 0);
    }

    void loadingReadsTheRunningPeriodsOnly()
    {
        Shop shop;
        shop.clock.nowMs = kMonday3January2028;
        for (int day = 0; day < 60; ++day) {
            shop.trade(day);
            shop.clock.nowMs = kMonday3January2028 + (day + 1) * kDayMs;
        }
        const std::int64_t head = shop.journal().state().sequence;
        shop.database().connection().execute("DROP TRIGGER journal_never_updated");
        // An old sale that no landmark needs can be unreadable, and the register still starts: the full check runs
        // beside it.
        shop.database().connection().execute("UPDATE journal SET body = x'00' WHERE sequence = 4");

        shop.open();

        QCOMPARE(shop.journal().state().sequence, head);
    }
};

QTEST_APPLESS_MAIN(TradeYearTest)

#include "tst_trade_year.moc"
