// SPDX-License-Identifier: Apache-2.0
// As the programs run: every loop on its own thread, commits announced from a third.
#include "tests/support/server_node.h"
#include "tests/support/till_node.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace comptoir;
using namespace comptoir::sync;
using namespace comptoir::tests;

namespace {

const std::string kTill = "S042-C03";
constexpr int kRecords = 200;

} // namespace

class ThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void commitsOfAnotherThreadTravelBetweenTwoLoops()
    {
        QTemporaryDir folder;
        SyncWorld store;
        SyncWorld desk;
        ServerNode server(store, Tier::Hub);
        TillNode till(desk, kTill, folder.path().toStdString());
        server.admit(kTill, Role::Till, till.keys.publicKey);
        QVERIFY(server.start());
        const ServerAddress address = server.address();
        std::thread storeThread([&] { store.loop().run(); });
        till.connect(address);

        std::thread tillThread([&] {
            for (int i = 0; i < kRecords; ++i) {
                desk.loop().post([&] {
                    till.journal.write(kTill, 1);
                    till.uplink->journalMoved();
                });
            }
        });
        const bool arrived = desk.until([&] { return till.journal.watermarks(kTill).hub == kRecords; });
        tillThread.join();
        store.loop().stop();
        storeThread.join();

        QVERIFY(arrived);
        QCOMPARE(server.journal.records(kTill), till.journal.records(kTill));
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)

#include "tst_threads.moc"
