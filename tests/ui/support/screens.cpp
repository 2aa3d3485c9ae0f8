// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/screens.h"

#include "tests/ui/support/cancel_screens.h"
#include "tests/ui/support/close_screens.h"
#include "tests/ui/support/drawer_screens.h"

#include <QQuickWindow>

namespace comptoir::ui::mock {

namespace {

Look wide()
{
    return {.window = {1920, 1080}};
}

Look dark()
{
    return {.theme = {.dark = true}};
}

Look english()
{
    return {.english = true};
}

Look doubleText()
{
    return {.theme = {.textScale = 2}};
}

const auto kNothing = [](Stage&) {};

void sellEmpty(Stage& stage)
{
    stage.till.status()->show(stage.day.status("15:40"));
    stage.till.sale()->show(stage.day.emptySale());
}

void recovered(Stage& stage)
{
    stage.till.recovery()->show(stage.day.cartFound());
}

void receiptOpen(Stage& stage)
{
    stage.till.sale()->show(stage.day.emptySale());
    stage.till.recovery()->show(stage.day.receiptOpen());
}

void reconcile(Stage& stage)
{
    stage.till.reconcile()->show(stage.day.reconcile());
    stage.till.shell()->openPlace(ShellViewModel::More);
    stage.till.shell()->openSheet(ShellViewModel::Reconcile);
}

void sellMany(Stage& stage)
{
    SaleState state = stage.day.sevenLines();
    for (const SaleLine& line : stage.day.fourLinesOffline().lines) {
        SaleLine more = line;
        more.id += QStringLiteral("-more");
        state.lines.append(more);
    }
    state.selected = static_cast<int>(state.lines.size()) - 1;
    stage.till.sale()->show(state);
}

void sellNote(Stage& stage)
{
    stage.till.sale()->show(stage.day.alteration());
}

void sellOffline(Stage& stage)
{
    stage.till.status()->show(stage.day.offline());
    stage.till.sale()->show(stage.day.fourLinesOffline());
    stage.till.shell()->toggleNetworkPanel();
}

void sellNearlyFull(Stage& stage)
{
    StatusState status = stage.day.status(QStringLiteral("15:42"));
    status.devices << DeviceRow{.id = "disk",
        .name = "Disque de la caisse",
        .icon = "disk",
        .word = "presque plein",
        .lastEvent = "15:40",
        .trouble = true,
        .pill = "Disque"};
    stage.till.status()->show(status);
}

void fullDisk(Stage& stage)
{
    stage.till.fault()->show({
        .title = QStringLiteral("La vente n’est pas enregistrée"),
        .safe = QStringLiteral("Ne rendez rien. Les ventes déjà enregistrées sont sûres."),
        .step = QStringLiteral("Le disque de la caisse est plein\u00a0: continuez sur une autre caisse et appelez "
                               "l’assistance avec ce code. "
                               "Une fois de la place faite, réessayez\u00a0: le ticket est toujours là."),
        .code = QStringLiteral("15:42-3F0A"),
    });
    stage.till.shell()->setStage(ShellViewModel::Faulted);
}

void forked(Stage& stage)
{
    stage.till.fault()->show({
        .title = QStringLiteral("Deux caisses portent le nom S042-C02"),
        .safe = QStringLiteral("Les ventes de l’une et de l’autre sont sûres. Aucune n’est effacée."),
        .step =
            QStringLiteral("Une responsable choisit ici si cette caisse reste. Celle qui reste reçoit une nouvelle clé "
                           "et reprend\u00a0; l’autre est refusée partout."),
        .code = QStringLiteral("15:42-FORK"),
        .action = QStringLiteral("Cette caisse reste"),
        .other = QStringLiteral("Elle ne vend plus"),
    });
    stage.till.shell()->setStage(ShellViewModel::Faulted);
}

void clockSheet(Stage& stage)
{
    stage.till.clock()->show({.expected = QStringLiteral("jeudi 8 octobre 2026, 15:42"),
        .shown = QStringLiteral("dimanche 11 octobre 2026, 15:42"),
        .away = QStringLiteral("3 jours plus tard")});
    stage.till.shell()->openSheet(ShellViewModel::Clock);
}

void sellLate(Stage& stage)
{
    StatusState status = stage.day.offline();
    status.lateHours = 26;
    stage.till.status()->show(status);
}

void training(Stage& stage)
{
    StatusState status = stage.day.status("19:48");
    status.training = true;
    status.userName = QStringLiteral("Noé");
    status.userInitials = QStringLiteral("NF");
    stage.till.status()->show(status);
    stage.till.sale()->show(stage.day.trainingLines());
    stage.theme().setInset(44);
}

void signIn(Stage& stage)
{
    stage.till.signIn()->show(stage.day.signIn());
    stage.till.signIn()->choose(0);
    for (const char* digit : {"1", "2", "3", "4"}) {
        stage.till.signIn()->pin()->digit(QString::fromLatin1(digit));
    }
    stage.till.shell()->setStage(ShellViewModel::SignIn);
}

void locked(Stage& stage)
{
    SignInState state = stage.day.signIn();
    state.lockedBy = QStringLiteral("Inès B.");
    stage.till.signIn()->show(state);
    stage.till.signIn()->pin()->answer(QStringLiteral("Code incorrect, 4 essais restants"));
    stage.till.shell()->setStage(ShellViewModel::Locked);
}

std::function<void(Stage&)> opened(ShellViewModel::Sheet sheet)
{
    return [sheet](Stage& stage) {
        stage.till.search()->show(stage.day.search());
        stage.till.edit()->show(sheet == ShellViewModel::Quantity ? stage.day.quantity()
                : sheet == ShellViewModel::Price                  ? stage.day.price()
                                                                  : stage.day.discount());
        stage.till.held()->show(stage.day.held());
        stage.till.lastTicket()->show(stage.day.lastTicket());
        stage.till.approval()->show(stage.day.approval());
        stage.till.shell()->openSheet(sheet);
    };
}

std::function<void(Stage&)> paying(PaymentState (Day::*state)() const)
{
    return [state](Stage& stage) {
        stage.till.payment()->show((stage.day.*state)());
        stage.till.shell()->openTask(ShellViewModel::Payment);
    };
}

void change(Stage& stage)
{
    stage.till.status()->show(stage.day.status("15:47"));
    stage.till.change()->show(stage.day.change());
    stage.till.shell()->openTask(ShellViewModel::Change);
}

void changeMany(Stage& stage)
{
    change(stage);
    stage.till.change()->show(stage.day.changeInEveryPiece());
}

void paperOut(Stage& stage)
{
    StatusState status = stage.day.status("16:22");
    status.devices[0].trouble = true;
    stage.till.status()->show(status);
    stage.till.trouble()->show(stage.day.paperOut());
    stage.till.shell()->openTask(ShellViewModel::DeviceTrouble);
}

void cardSilent(Stage& stage)
{
    StatusState status = stage.day.status("15:44");
    status.devices[2].trouble = true;
    stage.till.status()->show(status);
    paying (&Day::cardSilent)(stage);
}

std::function<void(Stage&)> cash(ShellViewModel::Task task)
{
    return [task](Stage& stage) {
        stage.till.status()->show(stage.day.status("20:06"));
        stage.till.cash()->show(stage.day.session());
        stage.till.count()->show(task == ShellViewModel::OpenSession ? stage.day.floatCount() : stage.day.count());
        stage.till.shell()->openPlace(ShellViewModel::Cash);
        stage.till.shell()->openTask(task);
    };
}

void rolls(Stage& stage)
{
    cash(ShellViewModel::Count)(stage);
    stage.till.count()->show(stage.day.rollsCount());
}

void countNote(Stage& stage)
{
    rolls(stage);
    stage.till.shell()->openSheet(ShellViewModel::CountNote);
}

void journal(Stage& stage)
{
    StatusState status = stage.day.status("15:42");
    status.userName = QStringLiteral("Sophie");
    status.userInitials = QStringLiteral("SP");
    stage.till.status()->show(status);
    stage.till.journal()->show(stage.day.journal());
    stage.till.shell()->openPlace(ShellViewModel::More);
    stage.till.shell()->openTask(ShellViewModel::Journal);
}

void journalBroken(Stage& stage)
{
    journal(stage);
    stage.till.journal()->show(stage.day.journalBroken());
}

void journalEntry(Stage& stage)
{
    journal(stage);
    stage.till.journal()->showEntry(stage.day.journalEntry());
    stage.till.journal()->showActions({.prints = true, .cancels = true});
    stage.till.shell()->openSheet(ShellViewModel::JournalEntry);
}

void fault(Stage& stage)
{
    stage.till.fault()->show(stage.day.fault());
    stage.till.shell()->setStage(ShellViewModel::Faulted);
}

QList<Screen> sellScreens()
{
    return {
        {"sign-in", {}, signIn},
        {"locked", {}, locked},
        {"sell", {}, kNothing},
        {"sell-en", english(), kNothing},
        {"sell-dark", dark(), kNothing},
        {"sell-wide", wide(), kNothing},
        {"sell-text200", doubleText(), kNothing},
        {"sell-scale140", {.window = {1920, 1080}, .theme = {.scale = 1.4}}, kNothing},
        {"sell-text125", {.theme = {.textScale = 1.25}}, kNothing},
        {"fault", {}, fault},
        {"sell-empty", {}, sellEmpty},
        {"sell-many", {}, sellMany},
        {"sell-note", {}, sellNote},
        {"sell-note-text200", doubleText(), sellNote},
        {"recovered", {}, recovered},
        {"recovered-en", english(), recovered},
        {"recovered-wide", wide(), recovered},
        {"receipt-open", {}, receiptOpen},
        {"card-paid", {}, [](Stage& stage) { stage.till.recovery()->show(stage.day.cardPaid()); }},
        {"card-unknown", {}, [](Stage& stage) { stage.till.recovery()->show(stage.day.cardUnknown()); }},
        {"reconcile", {}, reconcile},
        {"sell-offline", {}, sellOffline},
        {"sell-late", {}, sellLate},
        {"sell-disk", {}, sellNearlyFull},
        {"fault-disk", {}, fullDisk},
        {"fault-fork", {}, forked},
        {"training-dark", dark(), training},
        {"more", {}, [](Stage& stage) { stage.till.shell()->openPlace(ShellViewModel::More); }},
    };
}

QList<Screen> sheetScreens()
{
    return {
        {"article-search", {}, opened(ShellViewModel::ArticleSearch)},
        {"quantity", {}, opened(ShellViewModel::Quantity)},
        {"clock", {}, clockSheet},
        {"discount", {}, opened(ShellViewModel::Discount)},
        {"remark", {}, opened(ShellViewModel::Remark)},
        {"held-tickets", {}, opened(ShellViewModel::HeldTickets)},
        {"last-ticket", {}, opened(ShellViewModel::LastTicket)},
        {"approval", {}, opened(ShellViewModel::Approval)},
        {"devices", {}, opened(ShellViewModel::Devices)},
        {"actions", {}, opened(ShellViewModel::Actions)},
        {"price", {}, opened(ShellViewModel::Price)},
        {"authorisation", {}, opened(ShellViewModel::Authorisation)},
        {"email", {}, opened(ShellViewModel::Email)},
        {"removed", {},
            [](Stage& stage) {
                stage.till.shell()->showToast(QStringLiteral("Ligne retirée."), QStringLiteral("Annuler"));
            }},
        {"void-question", {}, [](Stage& stage) { stage.till.shell()->ask(ShellViewModel::VoidSale); }},
    };
}

QList<Screen> paymentScreens()
{
    return {
        {"payment-split", {}, paying(&Day::paymentSplit)},
        {"payment-split-en", english(), paying(&Day::paymentSplit)},
        {"payment-split-dark", dark(), paying(&Day::paymentSplit)},
        {"payment-text125", {.theme = {.textScale = 1.25}, .english = true}, paying(&Day::paymentSplit)},
        {"card-waiting", {}, paying(&Day::cardWaiting)},
        {"card-timeout", {}, cardSilent},
        {"cash-change", {}, change},
        {"cash-change-wide", wide(), change},
        {"cash-change-many", {}, changeMany},
        {"device-trouble", {}, paperOut},
    };
}

QList<Screen> cashScreens()
{
    return {
        {"open-session", {}, cash(ShellViewModel::OpenSession)},
        {"day-close", {}, cash(ShellViewModel::Count)},
        {"day-close-wide", wide(), cash(ShellViewModel::Count)},
        {"day-close-rolls", {}, rolls},
        {"count-note", {}, countNote},
    };
}

QList<Screen> journalScreens()
{
    const Look wideDark{.window = {1920, 1080}, .theme = {.dark = true}};
    const Look wideEnglish{.window = {1920, 1080}, .english = true};
    return {
        {"journal", {}, journal},
        {"journal-wide", wide(), journal},
        {"journal-wide-dark", wideDark, journal},
        {"journal-wide-en", wideEnglish, journal},
        {"journal-broken", {}, journalBroken},
        {"journal-entry-wide", wide(), journalEntry},
        {"journal-text200", doubleText(), journal},
    };
}

QList<Screen> largeScreens()
{
    return {
        {"sign-in-text200", doubleText(), signIn},
        {"recovered-text200", doubleText(), recovered},
        {"article-search-text200", doubleText(), opened(ShellViewModel::ArticleSearch)},
        {"discount-text200", doubleText(), opened(ShellViewModel::Discount)},
        {"approval-text200", doubleText(), opened(ShellViewModel::Approval)},
        {"actions-text200", doubleText(), opened(ShellViewModel::Actions)},
        {"payment-text200", doubleText(), paying(&Day::paymentSplit)},
        {"change-text200", doubleText(), change},
        {"day-close-text200", doubleText(), cash(ShellViewModel::Count)},
        {"sell-offline-text200", doubleText(), sellOffline},
        {"void-question-text200", doubleText(),
            [](Stage& stage) { stage.till.shell()->ask(ShellViewModel::VoidSale); }},
    };
}

QList<Screen> displayScreens()
{
    Look facing;
    facing.display = true;
    return {
        {"customer-display", facing, [](Stage& stage) { stage.display.show(stage.day.displayItems()); }},
        {"customer-receipt", facing, [](Stage& stage) { stage.display.show(stage.day.displayReceipt()); }},
    };
}

} // namespace

void chooseSoftwareRendering()
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QList<Screen> allScreens()
{
    return sellScreens() + sheetScreens() + paymentScreens() + cashScreens() + cancelScreens() + closeScreens()
        + drawerScreens() + journalScreens() + largeScreens() + displayScreens();
}

QImage draw(const Screen& screen)
{
    Stage stage(screen.look);
    screen.arrange(stage);
    return stage.picture();
}

} // namespace comptoir::ui::mock
