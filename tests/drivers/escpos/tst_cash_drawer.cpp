// SPDX-License-Identifier: Apache-2.0
#include "app/core/base/check.h"
#include "tests/drivers/escpos/printer_rig.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;
using comptoir::tests::PrinterRig;

class CashDrawerTest : public QObject {
    Q_OBJECT

private slots:
    void seenToOpenIsConfirmed()
    {
        PrinterRig rig;
        std::vector<DrawerLevel> levels;
        rig.printer.onDrawerLevel([&](DrawerLevel level) { levels.push_back(level); });

        QCOMPARE(kick(rig), JobResult(Confirmed{}));
        QVERIFY(rig.mechanism.drawerOpen());
        QCOMPARE(levels, (std::vector{DrawerLevel::Closed, DrawerLevel::Open}));
    }

    void aDrawerThatStaysClosedIsTold()
    {
        PrinterRig rig;
        rig.mechanism.setDrawerConnected(false);

        QCOMPARE(kick(rig), JobResult(Failed{5, DeviceError::DrawerNotOpened}));
        QCOMPARE(rig.mechanism.pulses(), 1);
    }

    void withoutASensorItIsNotKnown()
    {
        PrinterProfile profile = *findPrinterProfile("epson-80");
        profile.drawerSensor = DrawerSensor::None;
        PrinterRig rig(profile);

        QCOMPARE(kick(rig), JobResult(Unknown{}));
        QVERIFY(rig.mechanism.drawerOpen());
    }

    void opensWhileAReceiptWaitsForPaper()
    {
        PrinterRig rig;
        std::optional<JobResult> kicked;
        rig.mechanism.setPaper(false);
        rig.persons = {
            [&] { rig.printer.openDrawer([&](JobResult result) { kicked = result; }); },
            [&] { QVERIFY(rig.mechanism.drawerOpen()); },
            [&] { rig.mechanism.setPaper(true); },
        };

        const JobResult printed = rig.printer.print({{TextLine{.text = "A"}, Cut{}}});

        QCOMPARE(printed, JobResult(Confirmed{}));
        QVERIFY(kicked.has_value());
        QCOMPARE(*kicked, JobResult(Confirmed{}));
        QCOMPARE(rig.mechanism.pulses(), 1);
    }

    void anUnpluggedPrinterOpensNothing()
    {
        PrinterRig rig;
        rig.device->linked = false;

        QCOMPARE(kick(rig), JobResult(Failed{0, DeviceError::Disconnected}));
    }

    void closingIsSeenBetweenJobs()
    {
        PrinterRig rig;
        QCOMPARE(kick(rig), JobResult(Confirmed{}));
        DrawerLevel seen = DrawerLevel::Unknown;
        rig.printer.onDrawerLevel([&](DrawerLevel level) { seen = level; });

        rig.mechanism.closeDrawer();
        rig.deliver(*rig.device);
        rig.printer.watch(std::chrono::milliseconds(0));

        QCOMPARE(seen, DrawerLevel::Closed);
    }

private:
    static JobResult kick(PrinterRig& rig)
    {
        std::optional<JobResult> kicked;
        rig.printer.openDrawer([&](JobResult result) { kicked = result; });
        rig.printer.watch(std::chrono::milliseconds(0));
        check(kicked.has_value(), "watch() serves the drawer");
        return *kicked;
    }
};

QTEST_APPLESS_MAIN(CashDrawerTest)

#include "tst_cash_drawer.moc"
