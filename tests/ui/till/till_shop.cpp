// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/till/till_shop.h"

#include <QSignalSpy>
#include <QTest>

namespace comptoir::test {

namespace {

constexpr auto kSecret = "0123456789abcdef0123456789abcdef"; // of the device
constexpr int kLongestWaitMs = 5000;

std::unique_ptr<storage::TillDatabase> opened(const std::filesystem::path& folder)
{
    auto database = storage::TillDatabase::open(folder / "till.db", "test");
    check(database.has_value(), "the till's database opens");
    return std::move(*database);
}

} // namespace

TillShop::TillShop(const StorePolicies& policies, const RulePack& rules)
    : TillShop(std::make_unique<StoreFiles>(policies, rules), nullptr, std::nullopt)
{
}

TillShop::TillShop(const StoreFiles& kept, const std::optional<shop::CardAnswer>& memory)
    : TillShop(nullptr, &kept, memory)
{
}

TillShop::TillShop(
    std::unique_ptr<StoreFiles> own, const StoreFiles* kept, const std::optional<shop::CardAnswer>& memory)
    : ownFiles(std::move(own))
    , files(ownFiles ? *ownFiles : *kept)
    , exports(files.folder() / "exports")
    , database(opened(files.folder()))
    , catalogue(files.folder())
    , reference(files.folder() / "reference.db")
    , journalConnection(storage::openTillReader(files.folder() / "till.db"))
    , journalBook(journalConnection, "S042-C02")
    , chainWatch(journalConnection)
    , desk({*database, catalogue, reference, signer, clock, random}, "S042-C02", "Caisse 2")
    , clockWatch(desk, {0})
    , openSale(desk)
    , selling(desk, openSale)
    , payment(desk, openSale, terminal, drawer)
    , cancellation(desk, openSale, terminal, drawer)
    , receipts(desk, paper)
    , notes(desk, openSale, paper)
    , cash(desk, openSale)
    , staff(desk, kSecret)
    , parts{thread, desk, openSale, selling, payment, cancellation, receipts, notes, cash, staff, drawer, board,
          clockWatch, {journalThread, journalBook, chainWatch, exports}}
    , signInPage(parts, *models.signIn(), *models.shell())
    , salePage(parts, *models.sale(), *models.shell())
    , paymentPage(parts, *models.payment(), *models.shell())
    , changePage(parts, *models.change(), *models.shell())
    , flow(parts, models, display, {signInPage, salePage, paymentPage, changePage}, sounds)
{
    // The program joins these itself.
    QObject::connect(models.sale(), &ui::SaleViewModel::paymentAsked, models.sale(), [this] {
        if (models.sale()->noteDue()) {
            emit models.shell()->noteAsked();
        } else {
            paymentPage.open();
        }
    });
    QObject::connect(&paymentPage, &ui::PaymentPresenter::finished, &changePage, &ui::ChangePresenter::open);
    QObject::connect(&paymentPage, &ui::PaymentPresenter::finished, &salePage, &ui::SalePresenter::refresh);
    QObject::connect(&changePage, &ui::ChangePresenter::left, &salePage, &ui::SalePresenter::refresh);
    terminal.memory = memory;
    thread.post([this] {
        if (desk.ready()) {
            clockWatch.begin();
            receipts.settleInterrupted();
        }
        openSale.recover();
        payment.requery();
    });
    const ui::TillWords words;
    signInPage.speak(words);
    salePage.speak(words);
    paymentPage.speak(words);
    changePage.speak(words);
    flow.speak(words);
    settle();
}

TillShop::~TillShop()
{
    settle();
}

void TillShop::settle()
{
    // An answer may ask again, so both sides run until a whole round brought nothing: some rounds are plenty.
    for (int round = 0; round < 8; ++round) {
        salePage.keepDraft(); // as each frame of the window does
        thread.drain();
        journalThread.drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

void TillShop::answer(const std::vector<HandTerminal::Asked>& asked, const shop::CardAnswer& answer)
{
    check(!asked.empty(), "the terminal was asked");
    thread.post([told = asked.back().answered, answer] { told(answer); });
    settle();
}

void TillShop::signIn(const char* person, const char* pin)
{
    const QSignalSpy in(&signInPage, &ui::SignInPresenter::signedIn);
    emit models.signIn()->signInAsked(QString::fromLatin1(person), QString::fromLatin1(pin));
    const bool came = QTest::qWaitFor([&in] { return in.count() == 1; }, kLongestWaitMs);
    check(came, "the person signs in");
    settle();
}

} // namespace comptoir::test
