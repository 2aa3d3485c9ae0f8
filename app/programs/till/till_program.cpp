// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_program.h"

#include "app/adapters/device_identity.h"
#include "app/programs/process/log.h"
#include "app/programs/process/readiness.h"
#include "app/programs/settings/key_settings.h"
#include "app/programs/till/instant_trace.h"
#include "app/programs/till/network_watch.h"
#include "app/programs/till/scripted_day.h"
#include "app/programs/till/till_devices.h"
#include "app/programs/till/till_look.h"
#include "app/programs/till/till_sync.h"
#include "app/shop/settlement/boot.h"
#include "app/shop/settlement/witness_watch.h"
#include "ui/controls/product_pictures.h"
#include "ui/till/till_application.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QTimer>

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

constexpr const char* kName = "comptoir-till";

std::unique_ptr<storage::TillDatabase> openDatabase(const std::filesystem::path& folder)
{
    auto opened = storage::TillDatabase::open(folder / "till.db", kName);
    if (!opened) {
        throw std::runtime_error(fmt::format("{} is in use by {}. A register runs once: close the other till first.",
            folder.native(), opened.error().holder));
    }
    return std::move(*opened);
}

sync::EnrolledIdentity identityOf(const std::string& folder)
{
    const auto identity = adapters::loadIdentity(folder);
    if (!identity) {
        throw std::runtime_error(fmt::format(
            "{} is not enrolled. Run `comptoirctl pair` at the hub, then `comptoirctl enrol` here.", folder));
    }
    return *identity;
}

/// A till's parts in the order they depend on each other; destroyed in the other order.
struct Till {
    Till(const TillOptions& options, const SettingsFile& settings)
        : folder(options.folder)
        , identity(identityOf(options.folder))
        , database(openDatabase(folder))
        , signer(adapters::settledSigner(folder, database->connection(), keyHome(settings)))
        , catalogue(folder)
        , reference(folder / "reference.db")
        , journalConnection(storage::openTillReader(folder / "till.db"))
        , journalBook(journalConnection, identity.device)
        , chainWatch(journalConnection)
        , desk({*database, catalogue, reference, *signer, clock, random, {identity.certificate, identity.root}},
              identity.device,
              settings.text("till.name", "Caisse " + identity.device.substr(identity.device.size() - 1)))
        , devices(settings, thread, board)
        , sale(desk)
        , selling(desk, sale)
        , payment(desk, sale, devices.cardTerminal(), devices.drawer())
        , receipts(desk, devices.paper())
        , notes(desk, sale, devices.paper())
        , cash(desk, sale)
        , staff(desk, adapters::ownSecret(folder, random))
    {
    }

    ui::TillParts parts()
    {
        return {thread, desk, sale, selling, payment, receipts, notes, cash, staff, devices.drawer(), board,
            {journalThread, journalBook, chainWatch, folder / "exports"}};
    }

    SystemClock clock;
    SystemRandom random;
    std::filesystem::path folder;
    sync::EnrolledIdentity identity;
    std::unique_ptr<storage::TillDatabase> database;
    std::unique_ptr<crypto::Signer> signer;
    storage::CatalogueReader catalogue;
    storage::ReferenceReader reference;
    storage::Connection journalConnection; // the journal thread's
    shop::JournalBook journalBook;
    shop::ChainWatch chainWatch;
    ui::WorkThread journalThread;
    ui::TillThread thread;
    shop::DeviceBoard board;
    shop::Desk desk;
    TillDevices devices;
    shop::OpenSale sale;
    shop::Selling selling;
    shop::Payment payment;
    shop::Receipts receipts;
    shop::Notes notes;
    shop::CashOffice cash;
    shop::StaffDesk staff;
    bool booted = false; // till thread
};

/// Once the store is known: the journal tells the sync, and the start is journaled; after that what a feed brought for
/// the journal. Till thread.
void bootOnce(Till& till, const std::function<void()>& moved)
{
    if (!till.desk.ready()) {
        return;
    }
    if (till.booted) {
        shop::recordCertificate(till.desk);
        return;
    }
    till.booted = true;
    till.database->journal().whenMoved([moved](std::int64_t) { moved(); });
    shop::recordBoot(till.desk);
    shop::recordCertificate(till.desk);
    till.receipts.settleInterrupted();
    till.sale.start();
}

/// Lets both windows draw the catalogue's pictures. `catalogue` is the GUI thread's own and outlives them.
void givePictures(ui::TillApplication& application, storage::CatalogueReader& catalogue)
{
    for (QQuickView* view : {&application.window(), &application.customerWindow()}) {
        view->engine()->addImageProvider(
            QLatin1String(ui::ProductPictures::kProvider), new ui::ProductPictures([&catalogue](const QString& sha256) {
                return QByteArray::fromStdString(catalogue.picture(sha256.toStdString()));
            }));
    }
}

} // namespace

int runTill(const TillOptions& options, StopSignal& stopSignal)
{
    const SettingsFile settings(options.folder);
    Till till(options, settings);
    storage::CatalogueReader pictures(options.folder);
    ui::TillApplication application(till.parts(), tillLook(settings));
    givePictures(application, pictures);
    std::optional<InstantTrace> trace;
    if (options.traceFd >= 0) {
        trace.emplace(application, options.traceFd);
    }
    if (!application.open()) {
        throw std::runtime_error("a page of the till cannot be loaded. Install the package again.");
    }
    if (options.selfTest) {
        return 0;
    }
    NetworkWatch network(application, till.clock);
    const auto onGui = [&application](auto work) { QMetaObject::invokeMethod(&application, std::move(work)); };
    const auto acknowledged = till.thread.run([&till] {
        return till.desk.ready() ? adapters::keptWatermarks(till.database->journal()) : sync::Watermarks{};
    });
    TillSync* running = nullptr;
    const std::function<void()> moved = [&running, &trace] {
        running->moved();
        if (trace) {
            trace->say("durable");
        }
    };
    TillSync sync(
        {.identity = till.identity, .keys = adapters::ownCurveKeys(till.folder, till.random), .folder = till.folder},
        *till.database, till.thread, acknowledged.result(),
        {.status = [&](const TillSyncStatus& status) { onGui([&network, status] { network.take(status); }); },
            .feedApplied =
                [&] {
                    till.thread.post([&till, &moved] { bootOnce(till, moved); });
                    onGui([&application] { application.feedApplied(); });
                },
            .alarm = [](const sync::UplinkAlarm& alarm) { logLine(kName, alarm.subject + ": " + alarm.detail); },
            .failed = [](const std::string& reason) { logLine(kName, "sync stopped: " + reason); }});
    running = &sync;
    till.thread.post([&] {
        till.board.whenChanged([&](const shop::DeviceBoard::Conditions& conditions) {
            onGui([&application, conditions] { application.showDevices(conditions); });
        });
        bootOnce(till, moved);
    });
    QObject::connect(&application, &ui::TillApplication::customerLines, &application,
        [&till](const QString& upper, const QString& lower) {
            till.devices.showLines(upper.toStdString(), lower.toStdString());
        });
    till.devices.start([&](const drivers::ScannedCode& code) {
        onGui([&application, text = QString::fromStdString(code.text)] { application.scan(text); });
    });
    QTimer minute;
    QObject::connect(&minute, &QTimer::timeout, &application, [&till] {
        till.thread.post([&till] {
            if (till.booted) {
                shop::noteLateWitness(till.desk);
            }
        });
    });
    minute.start(std::chrono::minutes(1));
    stopSignal.then([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit); });
    QTimer::singleShot(0, [&] { tellReady(options.readyFd); });
    std::optional<ScriptedDay> day;
    if (!options.screenshots.empty()) {
        day.emplace(application, QString::fromStdString(options.screenshots));
        QObject::connect(&*day, &ScriptedDay::ended, qApp, [](const QString& problem) {
            if (!problem.isEmpty()) {
                logLine(kName, problem.toStdString());
            }
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
        });
        day->start();
    }
    const int exitCode = QGuiApplication::exec();
    till.thread.post([&till] {
        if (till.booted) {
            shop::recordShutdown(till.desk);
        }
    });
    till.thread.drain();
    return exitCode;
}

} // namespace comptoir::programs
