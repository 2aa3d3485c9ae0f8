// SPDX-License-Identifier: Apache-2.0
// A register is killed (SIGKILL) at named steps and in the middle of writes, again and again over a day of baskets.
// What it had told as recorded is in the journal exactly once, and nothing is half there.
#include "tests/rigs/fail_point.h"
#include "tests/support/journal_proof.h"
#include "tests/support/seeded_random.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <map>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace comptoir;
using namespace comptoir::storage;
using namespace comptoir::test;

namespace {

constexpr int kBasketsADay = 25; // then session and day are closed
constexpr int kMostSales = 3; // in one life
constexpr int kMostWrites = 130; // a start and a sale of a few lines

constexpr auto kSteps = std::to_array<const char*>({"scan", "draft", "payment", "card", "terminal", "cash", "ticket",
    "recorded", "receipt", "paper", "checkpoint", "settle", "float", "count", "seal"});

/// The real baskets, each article standing for one of the test's catalogue; three pieces each without them.
std::vector<std::vector<std::string>> readBaskets()
{
    std::vector<std::vector<std::string>> baskets;
    QFile file(sharedPath(QStringLiteral("data/tickets/groceries_gtin_dev.csv")));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::vector<std::vector<std::string>>(1000, {"ART-1001", "ART-1002", "ART-1003"});
    }
    QByteArray ticket;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().split(',');
        if (baskets.empty() || fields.at(0) != ticket) {
            ticket = fields.at(0);
            baskets.emplace_back();
        }
        if (baskets.back().size() < 12) {
            baskets.back().push_back("ART-" + std::to_string(1000 + qHash(fields.at(3)) % 50));
        }
    }
    return baskets;
}

/// What one life of the register is to do.
struct Life {
    std::int64_t sold = 0; ///< baskets sold before
    FailPoint end;
    int pipe = -1;
};

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void killedAnywhereNothingToldIsLostAndNothingIsHalfThere()
    {
        const int kills = std::max(500, qEnvironmentVariableIntValue("COMPTOIR_KILLS"));
        for (int kill = 0; kill < kills; ++kill) {
            const std::vector<std::string> numbers = liveOnce();
            expectAll(numbers);
            if (QTest::currentTestFailed()) {
                return;
            }
            if (kill % 100 == 99 || kill + 1 == kills) {
                const QString faults = faultsOf(m_files.folder(), m_told);
                QVERIFY2(faults.isEmpty(), qPrintable(faults));
            }
        }
        report(kills);
    }

private:
    /// One life of the register in a process of its own, until it is killed. Answers the tickets it told.
    std::vector<std::string> liveOnce()
    {
        std::array<int, 2> pipe{};
        check(::pipe(pipe.data()) == 0, "a pipe opens");
        const Life life{.sold = m_sold, .end = nextPoint(), .pipe = pipe[1]};
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            live(life);
        }
        ::close(pipe[1]);
        std::string told;
        std::array<char, 4096> buffer{};
        for (ssize_t got = 0; (got = ::read(pipe[0], buffer.data(), buffer.size())) > 0;) {
            told.append(buffer.data(), static_cast<std::size_t>(got));
        }
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        check(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the register sells until it is killed");
        ++m_killed[life.end.name];
        std::vector<std::string> numbers;
        for (const QString& number : QString::fromStdString(told).split('\n', Qt::SkipEmptyParts)) {
            numbers.push_back(number.toStdString());
        }
        return numbers;
    }

    FailPoint nextPoint()
    {
        if (m_dice() % 2 == 0) {
            return {.name = "write", .passes = static_cast<int>(m_dice() % kMostWrites)};
        }
        return {.name = kSteps[m_dice() % kSteps.size()], .passes = static_cast<int>(m_dice() % 3)};
    }

    [[noreturn]] void live(const Life& life)
    {
        SystemClock clock;
        SystemRandom random;
        armWrites(life.end);
        WholeRegister shop(m_files.folder(), m_signer, clock, random);
        shop.onStep = [point = life.end](const char* step) mutable { point.pass(step); };
        Told told;
        told.onTicket = [&](const std::string& number) {
            const std::string line = number + "\n";
            check(::write(life.pipe, line.data(), line.size()) == static_cast<ssize_t>(line.size()), "it is told");
        };
        bool paying = shop.boot().has_value();
        if (const auto open = shop.receipts().leftOpen()) { // recorded, and its paper perhaps not out
            check(shop.receipts().give(open->sequence, shop::ReceiptChoice::Paper).has_value(), "it is printed");
        }
        for (auto next = life.sold;; ++next) {
            if (!shop.till().journal().state().session.open) {
                shop.openSession(told);
            }
            const auto& basket = m_baskets[static_cast<std::size_t>(next) % m_baskets.size()];
            shop.sell(told, paying ? std::vector<std::string>() : basket, next % 2 == 0 ? 100 : 0);
            paying = false;
            if (next % kBasketsADay == kBasketsADay - 1) {
                shop.closeSessionAndDay(told);
            }
            if (next - life.sold == kMostSales) { // the point was not passed
                ::kill(::getpid(), SIGKILL);
            }
        }
    }

    /// All that was told is there once; of the rest at most the sale the blow fell into: recorded, and not told yet.
    void expectAll(const std::vector<std::string>& numbers)
    {
        auto till = std::move(*TillDatabase::open(m_files.folder() / "till.db", "test"));
        Connection& connection = till->connection();
        for (const std::string& number : numbers) {
            Statement find(connection, "SELECT count(*) FROM ticket WHERE number = ?1");
            Rows rows = find.run(number);
            rows.next();
            QVERIFY2(rows.integer(0) == 1, qPrintable(QString::fromStdString(number) + " was told and is not there"));
        }
        const std::int64_t tickets = connection.integer("SELECT count(*) FROM ticket");
        const auto told = static_cast<std::int64_t>(numbers.size());
        QVERIFY(tickets == m_sold + told || tickets == m_sold + told + 1);
        m_told.untold += tickets - m_sold - told;
        m_sold = tickets;
        m_told.tickets.insert(m_told.tickets.end(), numbers.begin(), numbers.end());
    }

    void report(int kills)
    {
        QString points;
        for (const auto& [point, count] : m_killed) {
            points += QStringLiteral(" %1 %2").arg(QString::fromStdString(point)).arg(count);
        }
        qInfo("kills: %d (%s); %zu sales told, all there once; %lld recorded before they could be told; %lld in the "
              "journal",
            kills, qPrintable(points.trimmed()), m_told.tickets.size(), static_cast<long long>(m_told.untold),
            static_cast<long long>(m_sold));
    }

    StoreFiles m_files;
    crypto::FileSigner m_signer = crypto::FileSigner::generate();
    std::vector<std::vector<std::string>> m_baskets = readBaskets();
    std::mt19937 m_dice{20'261'126};
    std::map<std::string, int> m_killed;
    std::int64_t m_sold = 0;
    Told m_told;
};

QTEST_APPLESS_MAIN(KillTest)

#include "tst_kill.moc"
