// SPDX-License-Identifier: Apache-2.0
// A disk that takes nothing any more: the page says what is safe and what to do, and nothing is lost when it is back.
#include "tests/ui/till/till_window.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace comptoir;
using namespace comptoir::test;
using namespace comptoir::ui;

namespace {

/// While it lives, no file of this process can grow: what a full disk does to a database.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        check(getrlimit(RLIMIT_FSIZE, &m_before) == 0, "the limit is read");
        const rlimit none{0, m_before.rlim_max};
        check(setrlimit(RLIMIT_FSIZE, &none) == 0, "the limit is set");
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TillFaultTest : public QObject {
    Q_OBJECT

private slots:
    void fullDiskIsSaidOnAPageOfItsOwn()
    {
        TillWindow shop;
        shop.signIn();
        const FullDisk disk;

        shop.scan(kTrousersCode);
        shop.settle();

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
        QCOMPARE(shop.models.fault()->title(), QStringLiteral("La caisse ne peut plus écrire"));
        QCOMPARE(shop.models.fault()->safe(),
            QStringLiteral("Les ventes enregistrées sont sûres. Le ticket en cours n’est pas encore encaissé."));
        QVERIFY(shop.models.fault()->code().startsWith(QStringLiteral("10:00-")));
        QVERIFY(shop.shows(QStringLiteral("Réessayer")));
        QVERIFY(!shop.shows(QStringLiteral("Encaisser")));
    }

    void tillGoesOnWhenTheDiskIsBack()
    {
        TillWindow shop;
        shop.signIn();
        {
            const FullDisk disk;
            shop.scan(kTrousersCode);
            shop.settle();
        }

        shop.tap(QStringLiteral("Réessayer"));
        shop.scan(kSoapCode);
        shop.settle();

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Working);
        QCOMPARE(shop.models.sale()->lines()->rowCount(), 2);
        const ScanCounts counts = shop.flow.scans().counts();
        QCOMPARE(counts.read, counts.applied + counts.refused);
    }

    void diskThatStaysFullShowsThePageAgain()
    {
        TillWindow shop;
        shop.signIn();
        const FullDisk disk;
        shop.scan(kTrousersCode);
        shop.settle();

        shop.tap(QStringLiteral("Réessayer"));

        QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
    }

    void saleThatWasNotRecordedIsPaidOnceAfterwards()
    {
        TillWindow shop;
        shop.signIn();
        shop.scan(kTrousersCode);
        shop.settle();
        shop.press(Qt::Key_Return);
        shop.type(QStringLiteral("10000"));
        {
            const FullDisk disk;
            shop.press(Qt::Key_Return);
            QCOMPARE(shop.models.shell()->stage(), ShellViewModel::Faulted);
            QCOMPARE(shop.models.fault()->safe(),
                QStringLiteral("Les ventes enregistrées sont sûres. Celle-ci ne l’est pas encore : ne rendez rien."));
            QCOMPARE(shop.drawer.opened, 0);
            QVERIFY(!shop.receipts.last().has_value());
        }

        shop.tap(QStringLiteral("Réessayer"));

        QCOMPARE(shop.models.shell()->task(), ShellViewModel::Change);
        QCOMPARE(shop.models.change()->change(), QStringLiteral("11,00\u00a0€"));
        QCOMPARE(shop.drawer.opened, 1);
    }

    void recordsThatNobodyHasAreAPillAndANoteToAManager()
    {
        TillWindow shop;
        shop.flow.showDevices({{shop::DeviceKind::Records, shop::DeviceCondition::Missing}});
        shop.signIn();
        QCOMPARE(shop.models.shell()->toast(), QString());

        shop.signIn(kManager, kManagerPin);

        QCOMPARE(shop.models.shell()->toast(),
            QStringLiteral("Il manque des écritures à cette caisse, et personne ne les a : voyez le journal."));
        QVERIFY(shop.shows(QStringLiteral("Écritures du journal, il en manque : voyez le journal avec une "
                                          "responsable, ouvrir les appareils")));
    }

    void aTillThatTheStoreKnowsNoMoreSaysSo()
    {
        TillWindow shop;
        shop.flow.showDevices({{shop::DeviceKind::Server, shop::DeviceCondition::Fault}});

        shop.signIn(kManager, kManagerPin);

        QVERIFY(shop.models.shell()->toast().startsWith(
            QStringLiteral("Le magasin ne reconnaît plus cette caisse : ce qu’elle vend ne lui arrive pas.")));
        QVERIFY(shop.shows(QStringLiteral("Serveur du magasin, ne reconnaît plus cette caisse : appelez une "
                                          "responsable, ouvrir les appareils")));
    }

    void nearlyFullDiskIsAPillAndANoteToAManager()
    {
        TillWindow shop;
        shop.flow.showDevices({{shop::DeviceKind::Disk, shop::DeviceCondition::NearlyFull}});
        shop.signIn();
        QCOMPARE(shop.models.shell()->toast(), QString());
        QVERIFY(shop.shows(QStringLiteral("Disque de la caisse, presque plein, ouvrir les appareils")));

        shop.signIn(kManager, kManagerPin);

        QCOMPARE(shop.models.shell()->toast(),
            QStringLiteral("Le disque de cette caisse est presque plein. Appelez l’assistance."));
        shop.flow.showDevices({{shop::DeviceKind::Disk, shop::DeviceCondition::NotConfigured}});
        QVERIFY(!shop.shows(QStringLiteral("Disque de la caisse, presque plein, ouvrir les appareils")));
    }
};

int main(int argc, char** argv)
{
    chooseSoftwareRendering();
    const QGuiApplication application(argc, argv);
    TillFaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_till_fault.moc"
