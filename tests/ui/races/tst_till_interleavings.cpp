// SPDX-License-Identifier: Apache-2.0
// Scans and touches in any order, before and after the answers of a till thread that is late at times: in the end the
// cart holds what was scanned, and what it does not hold was refused aloud.
#include "tests/ui/races/busy_till.h"
#include "tests/ui/races/scan_ledger.h"

#include <QTest>

#include <array>
#include <random>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

constexpr int kSeeds = 24;
constexpr int kRounds = 12;
constexpr auto kCodes = std::to_array<const char*>({kSoapCode, kTrousersCode, "ART-1003", "ART-1017", "ART-1042",
    "3000000000038" /* weighed */, kLampCode /* no price */, "ZZ-9" /* unknown */});

/// A hasty cashier: touches only what the screen offers at that moment.
class HastyCashier {
public:
    explicit HastyCashier(unsigned seed)
        : m_dice(seed)
    {
        const ShellViewModel* const shell = m_till.models.shell();
        QObject::connect(shell, &ShellViewModel::taskChanged, &m_ledger,
            [this, shell] { m_unanswered &= shell->task() != ShellViewModel::Payment; });
        QObject::connect(shell, &ShellViewModel::sheetChanged, &m_ledger,
            [this, shell] { m_unanswered &= shell->sheet() == ShellViewModel::NoSheet; });
        QObject::connect(shell, &ShellViewModel::toastChanged, &m_ledger,
            [this, shell] { m_unanswered &= shell->toast() != QStringLiteral("Il ne reste rien à payer."); });
    }

    /// Some steps with the till thread late or not, then all that is under way ends. What is wrong then.
    QString round()
    {
        m_done.clear();
        const bool late = dice(2);
        if (late) {
            m_till.hold();
        }
        for (unsigned steps = 1 + m_dice() % 8; steps > 0; --steps) {
            step();
        }
        if (late) {
            m_till.letGo();
        }
        m_till.settle();
        return m_unanswered ? QStringLiteral("Encaisser led nowhere") : m_ledger.wrong();
    }

    const QStringList& done() const { return m_done; }

private:
    bool dice(unsigned sides) { return m_dice() % sides == 0; }

    void step()
    {
        ShellViewModel& shell = *m_till.models.shell();
        if (dice(2)) {
            const char* code = kCodes[m_dice() % kCodes.size()];
            m_done << QLatin1String(code);
            m_ledger.scan(QLatin1String(code));
        } else if (dice(5)) {
            m_done << QStringLiteral("feed");
            m_till.salePage.refresh();
            m_till.salePage.showCatalogue();
            m_till.flow.refresh();
        } else if (dice(5)) {
            m_done << QStringLiteral("events");
            QCoreApplication::processEvents();
        } else if (shell.sheet() != ShellViewModel::NoSheet) {
            m_done << QStringLiteral("close");
            shell.closeSheet();
        } else if (shell.task() == ShellViewModel::Payment) {
            pay();
        } else if (shell.task() == ShellViewModel::Change) {
            m_done << QStringLiteral("next");
            emit m_till.models.change()->nextAsked();
        } else {
            touchSale();
        }
    }

    void touchSale()
    {
        SaleViewModel& sale = *m_till.models.sale();
        if (dice(3) && sale.payable()) {
            m_done << QStringLiteral("Encaisser");
            m_unanswered = true;
            m_till.touchPayment();
        } else if (dice(2)) {
            m_done << QStringLiteral("+");
            m_ledger.touchMore();
        } else if (const auto rows = static_cast<unsigned>(sale.lines()->rowCount()); rows > 0) {
            m_done << QStringLiteral("line");
            sale.selectLine(static_cast<int>(m_dice() % rows));
        } else {
            m_till.models.shell()->openSheet(ShellViewModel::Discount);
        }
    }

    void pay()
    {
        if (dice(3)) {
            m_done << QStringLiteral("back");
            m_till.models.shell()->back();
        } else {
            m_done << QStringLiteral("cash");
            emit m_till.models.payment()->shortcutAsked(0);
            emit m_till.models.payment()->actionAsked();
        }
    }

    std::mt19937 m_dice;
    BusyTill m_till{{.repeatedReadMs = 0}}; // every code is an article of its own
    ScanLedger m_ledger{m_till};
    QStringList m_done;
    bool m_unanswered = false; // Encaisser
};

} // namespace

class TillInterleavingsTest : public QObject {
    Q_OBJECT

private slots:
    void cartIsWhatWasScannedWhateverTheOrder_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void cartIsWhatWasScannedWhateverTheOrder()
    {
        QFETCH(unsigned, seed);
        HastyCashier cashier(seed);

        for (int round = 0; round < kRounds; ++round) {
            const QString wrong = cashier.round();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("round %1, %2: %3").arg(round).arg(cashier.done().join(u' '), wrong)));
        }
    }
};

QTEST_MAIN(TillInterleavingsTest)
#include "tst_till_interleavings.moc"
