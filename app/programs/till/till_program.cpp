// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/till_program.h"

#include "app/adapters/device_identity.h"
#include "app/adapters/staying_keys.h"
#include "app/adapters/till_control.h"
#include "app/programs/process/log.h"
#include "app/programs/process/readiness.h"
#include "app/programs/settings/key_settings.h"
#include "app/programs/till/copy_exchange.h"
#include "app/programs/till/instant_trace.h"
#include "app/programs/till/machine_look.h"
#include "app/programs/till/network_watch.h"
#include "app/programs/till/opened_database.h"
#include "app/programs/till/program_name.h"
#include "app/programs/till/register_start.h"
#include "app/programs/till/scripted_day.h"
#include "app/programs/till/scripted_series.h"
#include "app/programs/till/till_devices.h"
#include "app/programs/till/till_look.h"
#include "app/programs/till/till_sync.h"
#include "app/programs/till/update_request.h"
#include "app/shop/settlement/boot.h"
#include "app/shop/settlement/update.h"
#include "ui/controls/product_pictures.h"
#include "ui/till/till_application.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QTimer>

#include <fmt/format.h>

namespace comptoir::programs {

namespace {

sync::EnrolledIdentity identityOf(const std::string& folder)
{
    adapters::settleStayingKeys(folder);
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
        , exports(folder / "exports")
        , identity(identityOf(options.folder))
        , opening(openDatabase(folder, clock))
        , database(opening.till.get())
        , signer(adapters::settledSigner(folder, database->connection(), keyHome(settings)))
        , catalogue(folder)
        , reference(folder / "reference.db")
        , journalConnection(storage::openTillReader(folder / "till.db"))
        , journalBook(journalConnection, identity.device)
        , chainWatch(journalConnection)
        , desk({*database, catalogue, reference, *signer, clock, random, {identity.certificate, identity.root}, true},
              identity.device,
              settings.text("till.name", "Caisse " + identity.device.substr(identity.device.size() - 1)))
        , clockWatch(desk, builtAt())
        , devices(settings, thread, board)
        , sale(desk)
        , selling(desk, sale)
        , payment(desk, sale, devices.cardTerminal(), devices.drawer())
        , cancellation(desk, sale, devices.cardTerminal(), devices.drawer())
        , receipts(desk, devices.paper())
        , notes(desk, sale, devices.paper())
        , cash(desk, sale)
        , staff(desk, adapters::ownSecret(folder, random))
    {
        if (!options.fellBack.empty()) {
            shop::noteFallBack(desk, options.fellBack);
        }
    }

    ui::TillParts parts()
    {
        return {thread, desk, sale, selling, payment, cancellation, receipts, notes, cash, staff, devices.drawer(),
            board, clockWatch, {journalThread, journalBook, chainWatch, exports}};
    }

    SystemClock clock;
    SystemRandom random;
    std::filesystem::path folder;
    std::filesystem::path exports;
    sync::EnrolledIdentity identity;
    storage::TillOpening opening;
    storage::TillDatabase* database;
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
    shop::ClockWatch clockWatch;
    TillDevices devices;
    shop::OpenSale sale;
    shop::Selling selling;
    shop::Payment payment;
    shop::Cancellation cancellation;
    shop::Receipts receipts;
    shop::Notes notes;
    shop::CashOffice cash;
    shop::StaffDesk staff;
};

/// The journal may be written: it tells the sync from here on, and what a crash left is settled. Till thread.
void goOn(Till& till, const std::function<void()>& moved)
{
    till.database->journal().whenMoved([moved](std::int64_t) { moved(); });
    till.clockWatch.begin();
    shop::closeOverdue(till.desk); // what the start left to the clock's word
    lookAtMachine(till.desk, till.board);
    shop::recordCertificate(till.desk);
    till.receipts.settleInterrupted();
    till.sale.recover();
    till.payment.requery();
    moved();
}

/// Disk and witnesses, each time `timer` says, once the register has begun. Both outlive it.
void lookEachTime(QTimer& timer, Till& till, RegisterStart& start)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, [&till, &start] {
        till.thread.post([&till, &start] {
            if (start.hasBegun()) {
                lookAtMachine(till.desk, till.board);
            }
        });
    });
}

/// Whoever works the till in place of a person, when the options ask for it.
class Script {
public:
    Script(const TillOptions& options, ui::TillApplication& application, const InstantTrace* trace)
    {
        if (!options.screenshots.empty()) {
            m_day.emplace(application, QString::fromStdString(options.screenshots));
            QObject::connect(&*m_day, &ScriptedDay::ended, qApp, [](const QString& problem) {
                if (!problem.isEmpty()) {
                    logLine(kProgramName, problem.toStdString());
                }
                QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
            });
            m_day->start();
        }
        if (options.series) {
            m_series.emplace(application, *options.series, [trace](const std::string& what) {
                if (trace != nullptr) {
                    trace->say(what);
                }
            });
            m_series->start();
        }
    }

private:
    std::optional<ScriptedDay> m_day;
    std::optional<ScriptedSeries> m_series;
};

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

/// Whether the tier above still admits this till: what it sells without that gets nowhere.
void tellKnown(Till& till, bool known)
{
    till.thread.post([&till, known] {
        till.board.set(
            shop::DeviceKind::Server, known ? shop::DeviceCondition::NotConfigured : shop::DeviceCondition::Fault);
    });
}

/// What a person answers to the page of a start.
void connectStart(ui::TillApplication& application, Till& till, RegisterStart& start, CopyExchange& copies)
{
    QObject::connect(&application.start(), &ui::StartPresenter::goOnAsked, &application,
        [&till, &start] { till.thread.post([&start] { start.begin(true); }); });
    QObject::connect(
        &application.start(), &ui::StartPresenter::closeAsked, &application, [] { QCoreApplication::quit(); });
    QObject::connect(&application.start(), &ui::StartPresenter::decided, &application,
        [&till, &copies] { till.thread.post([&copies] { copies.look(); }); });
}

void startDevices(ui::TillApplication& application, Till& till)
{
    QObject::connect(&application, &ui::TillApplication::customerLines, &application,
        [&till](const QString& upper, const QString& lower) {
            till.devices.showLines(upper.toStdString(), lower.toStdString());
        });
    till.devices.start([&application](const drivers::ScannedCode& code) {
        QMetaObject::invokeMethod(
            &application, [&application, text = QString::fromStdString(code.text)] { application.scan(text); });
    });
}

/// Answers `comptoirctl`. A till that cannot be asked sells all the same.
std::unique_ptr<adapters::ControlServer> serve(const std::filesystem::path& folder, adapters::TillControl& control)
{
    try {
        return std::make_unique<adapters::ControlServer>(folder / "control.sock",
            [&control](const auto& request, const auto& /*progress*/) { return control.handle(request); });
    } catch (const std::system_error& error) {
        logLine(kProgramName, std::string("comptoirctl cannot reach this till: ") + error.what());
        return nullptr;
    }
}

} // namespace

int runTill(const TillOptions& options)
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
    const sync::Watermarks acknowledged =
        till.thread
            .run([&till] {
                return till.desk.store() ? adapters::keptWatermarks(till.database->journal()) : sync::Watermarks{};
            })
            .result();
    TillSync* running = nullptr;
    const std::function<void()> moved = [&running, &trace] {
        running->moved();
        if (trace) {
            trace->say("durable");
        }
    };
    CopyExchange copies(till.desk, till.folder, till.random, keyHome(settings),
        {.startAgain = [&onGui] { onGui([] { QCoreApplication::exit(kStartAgain); }); },
            .outdone = [&] { onGui([&application] { application.start().showOutdone(); }); },
            .logged = [](const std::string& said) { logLine(kProgramName, said); }});
    RecordsLine line(till.identity.device);
    RegisterStart start(till.desk, line, till.thread, till.opening.mended,
        {.told =
                [&](shop::StartOutcome outcome) {
                    copies.look();
                    onGui([&application, outcome] { application.showStart(outcome); });
                },
            .filled =
                [&] {
                    till.board.set(shop::DeviceKind::Records, shop::DeviceCondition::NotConfigured);
                    onGui([&application] { application.start().showFilled(); });
                },
            .missing = [&till] { till.board.set(shop::DeviceKind::Records, shop::DeviceCondition::Missing); },
            .begun = [&] { goOn(till, moved); }});
    bool online = false; // sync thread
    TillSync sync(
        {.identity = till.identity, .keys = adapters::ownCurveKeys(till.folder, till.random), .folder = till.folder},
        *till.database, till.thread, acknowledged,
        {.status =
                [&](const TillSyncStatus& status) {
                    if (!std::exchange(online, status.uplink.online) && status.uplink.online) {
                        start.online();
                        tellKnown(till, true);
                    }
                    onGui([&network, status] { network.take(status); });
                },
            .serverTime =
                [&till](std::chrono::milliseconds ahead) {
                    till.thread.post([&till, ahead] { till.clockWatch.hearServer(ahead); });
                },
            .feedApplied =
                [&] {
                    till.thread.post([&till, &start] {
                        start.hasBegun() ? shop::recordCertificate(till.desk) : start.begin(false);
                    });
                    onGui([&application] { application.feedApplied(); });
                },
            .alarm =
                [&](const sync::UplinkAlarm& alarm) {
                    logLine(kProgramName, alarm.subject + ": " + alarm.detail);
                    start.heard(alarm);
                    if (alarm.kind == sync::UplinkAlarmKind::NotAdmitted) {
                        copies.refused();
                        tellKnown(till, false);
                    }
                },
            .returned = [&](const sync::ReturnedRecords& page) { line.returned(page); },
            .copyChosen = [&](const sync::CopyChosen& answer) { copies.answered(answer); },
            .failed = [](const std::string& reason) { logLine(kProgramName, "sync stopped: " + reason); }});
    running = &sync;
    copies.connect(sync);
    line.connect([&](auto work) { sync.post(std::move(work)); },
        [&](const sync::ReturnedRecords& page) { start.returned(page); });
    connectStart(application, till, start, copies);
    till.thread.post([&] {
        till.board.whenChanged([&](const shop::DeviceBoard::Conditions& conditions) {
            onGui([&application, conditions] { application.showDevices(conditions); });
        });
    });
    startDevices(application, till);
    QTimer minute;
    lookEachTime(minute, till, start);
    minute.start(std::chrono::minutes(1));
    // Before the first record: until then whoever started this version may go back to the one before.
    QTimer::singleShot(0, [&] {
        tellReady(options.readyFd);
        sync.start();
        till.thread.post([&start] { start.begin(false); });
    });
    adapters::TillControl control(till.folder, till.desk, till.thread);
    answerUpdates(control, options, till.desk, till.sale);
    auto served = serve(till.folder, control);
    const Script script(options, application, trace ? &*trace : nullptr);
    const int exitCode = QGuiApplication::exec();
    served.reset(); // what is being asked still finds the till thread
    till.thread.post([&till, &start] {
        if (start.hasBegun()) {
            shop::recordShutdown(till.desk);
        }
    });
    till.thread.drain();
    return exitCode;
}

} // namespace comptoir::programs
