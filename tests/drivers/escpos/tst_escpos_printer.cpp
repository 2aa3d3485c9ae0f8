// SPDX-License-Identifier: Apache-2.0
#include "tests/drivers/escpos/printer_rig.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::drivers;
using comptoir::tests::PrinterRig;

class EscPosPrinterTest : public QObject {
    Q_OBJECT

private slots:
    void onlyThePrintersWordConfirms()
    {
        PrinterRig rig;

        QCOMPARE(rig.printer.print(receipt(3)), JobResult(Confirmed{}));
        QCOMPARE(QString::fromStdString(rig.paper), "Crème brûlée n° 1\nCrème brûlée n° 2\nCrème brûlée n° 3\n");
    }

    void withoutProcessIdsAnAnswerInItsTurnConfirms()
    {
        PrinterRig rig(*findPrinterProfile("generic-80"));

        QCOMPARE(rig.printer.print(receipt(3)), JobResult(Confirmed{}));
        QCOMPARE(rig.pieces, 1);
    }

    void aPrinterWithNoWayBackIsNeverConfirmed()
    {
        PrinterRig rig(*findPrinterProfile("plain-42"));

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Unknown{}));
        QCOMPARE(rig.pieces, 1);
    }

    void nothingIsSentToASilentPrinter()
    {
        PrinterRig rig;
        rig.mute = true;

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Failed{0, DeviceError::NoProgress}));
        QCOMPARE(rig.states.back(), DeviceState::Silent);
        QVERIFY(rig.mechanism.paper().blank());
        QCOMPARE(rig.pieces, 0);
    }

    void silenceAfterTheFirstByteIsUnknown()
    {
        PrinterRig rig;
        rig.device->react = [&](tests::ScriptedDevice& device, std::span<const std::byte> bytes) {
            // A printer that prints, and never answers again once it has begun.
            rig.mute = rig.mute || bytes.size() > 12;
            rig.mechanism.receive(bytes);
            rig.deliver(device);
        };

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Unknown{DeviceError::NoProgress}));
        QCOMPARE(rig.pieces, 1);
    }

    void anUnpluggedPrinterTakesNothing()
    {
        PrinterRig rig;
        rig.device->linked = false;

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Failed{0, DeviceError::Disconnected}));
        QCOMPARE(rig.states, std::vector{DeviceState::Offline});
    }

    void unpluggedOnTheWayIsUnknown()
    {
        PrinterRig rig;
        rig.device->breaksAt = 200;

        QCOMPARE(rig.printer.print(receipt(40)), JobResult(Unknown{DeviceError::Disconnected}));
        QCOMPARE(rig.states.back(), DeviceState::Offline);
    }

    void unpluggedWhileItConfirmsIsUnknown()
    {
        PrinterRig rig;
        rig.mechanism.endPaperAfter(2);
        rig.persons = {[&] { rig.device->linked = false; }};

        QCOMPARE(rig.printer.print(receipt(3)), JobResult(Unknown{DeviceError::Disconnected}));
    }

    void paperOutOnTheWayGoesOnAtTheSameByte()
    {
        PrinterRig whole;
        QCOMPARE(whole.printer.print(receipt(400)), JobResult(Confirmed{}));

        PrinterRig rig;
        rig.mechanism.endPaperAfter(57);
        rig.persons = {[&] { rig.mechanism.setPaper(true); }};

        QCOMPARE(rig.printer.print(receipt(400)), JobResult(Confirmed{}));
        QCOMPARE(rig.printedBytes(), whole.printedBytes());
        QCOMPARE(rig.paper, whole.paper);
        QVERIFY(std::find(rig.states.begin(), rig.states.end(), DeviceState::PaperOut) != rig.states.end());
        QCOMPARE(rig.states.back(), DeviceState::Ready);
    }

    void withoutAutomaticStatusItAsksUntilThePaperIsBack()
    {
        PrinterRig rig(*findPrinterProfile("generic-80"));
        rig.mechanism.setPaper(false);
        rig.persons = {[] {}, [&] { rig.mechanism.setPaper(true); }};

        QCOMPARE(rig.printer.print(receipt(2)), JobResult(Confirmed{}));
        QCOMPARE(rig.pieces, 1);
    }

    void anOpenCoverIsWaitedFor()
    {
        PrinterRig rig;
        rig.mechanism.setCover(true);
        rig.persons = {[&] { rig.mechanism.setCover(false); }};

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Confirmed{}));
        QCOMPARE(rig.states[0], DeviceState::CoverOpen);
    }

    void aPartialWriteGoesOnWhereItStopped()
    {
        PrinterRig whole;
        QCOMPARE(whole.printer.print(receipt(20)), JobResult(Confirmed{}));

        PrinterRig rig;
        // Seven bytes at a time: commands, questions and text are taken in pieces.
        rig.device->room = 7;
        rig.device->react = [&](tests::ScriptedDevice& device, std::span<const std::byte> bytes) {
            device.room = 7;
            rig.mechanism.receive(bytes);
            rig.deliver(device);
        };
        rig.device->idle = {};

        QCOMPARE(rig.printer.print(receipt(20)), JobResult(Confirmed{}));
        QCOMPARE(rig.paper, whole.paper);
        QCOMPARE(rig.mechanism.unknownCommands(), std::size_t{0});
    }

    void aPrinterThatTakesNoMoreIsUnknown()
    {
        PrinterRig rig;
        rig.device->room = 100;

        const JobResult result = rig.printer.print(receipt(40));

        QCOMPARE(result, JobResult(Unknown{DeviceError::NoProgress}));
    }

    void cancelledWithoutPaperNothingComesOutLater()
    {
        PrinterRig rig;
        rig.mechanism.endPaperAfter(2);
        rig.persons = {[&] { rig.printer.cancel(); }, [] {}};
        rig.device->idle = [&](tests::ScriptedDevice&) {
            rig.printer.cancel();
            return true;
        };

        const JobResult result = rig.printer.print(receipt(3));

        const auto* failed = std::get_if<Failed>(&result);
        QVERIFY(failed != nullptr);
        QCOMPARE(failed->reason, DeviceError::Cancelled);
        QVERIFY(failed->offset > 0);
        rig.mechanism.setPaper(true);
        QCOMPARE(rig.pieces, 0);
        QCOMPARE(rig.mechanism.paper().text(), std::string("Crème brûlée n° 1\nCrème brûlée n° 2\n"));
    }

    void aLinkThatDiedWhileNobodyPrintedIsOpenedAgain()
    {
        PrinterRig rig;
        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Confirmed{}));
        rig.device->breaksAt = rig.device->written.size();
        rig.device->react = [&](tests::ScriptedDevice& device, std::span<const std::byte> bytes) {
            rig.mechanism.receive(bytes);
            rig.deliver(device);
        };
        // The break is seen by the first write; the printer is there again at once.
        rig.device->idle = {};
        rig.device->relinks = true;

        QCOMPARE(rig.printer.print(receipt(1)), JobResult(Confirmed{}));
        QCOMPARE(rig.device->opened, 2);
        QCOMPARE(rig.pieces, 2);
    }

    void aSharedPrinterIsLetGoAfterEachJob()
    {
        PrinterRig rig;
        EscPosPrinter shared(rig.profile, tests::connectorTo(rig.device), {}, false);

        QCOMPARE(shared.print(receipt(1)), JobResult(Confirmed{}));

        // The end of the job was told, so that a small print server passes all of it on.
        QVERIFY(rig.device->halfClosed);
        QCOMPARE(shared.print(receipt(1)), JobResult(Confirmed{}));
        QCOMPARE(rig.device->opened, 2);
        QCOMPARE(rig.pieces, 2);
    }

    void theStateIsKnownBetweenJobs()
    {
        PrinterRig rig;
        rig.printer.watch(std::chrono::milliseconds(0));
        rig.printer.watch(std::chrono::milliseconds(0));
        QCOMPARE(rig.states, std::vector{DeviceState::Ready});

        rig.mechanism.setPaper(false);
        rig.deliver(*rig.device);
        rig.printer.watch(std::chrono::milliseconds(0));

        QCOMPARE(rig.states.back(), DeviceState::PaperOut);
    }

private:
    static ReceiptDocument receipt(int lines)
    {
        ReceiptDocument document;
        for (int i = 1; i <= lines; ++i) {
            document.elements.emplace_back(TextLine{.text = "Crème brûlée n° " + std::to_string(i)});
        }
        document.elements.emplace_back(Cut{});
        return document;
    }
};

QTEST_APPLESS_MAIN(EscPosPrinterTest)

#include "tst_escpos_printer.moc"
