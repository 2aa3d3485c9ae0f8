// SPDX-License-Identifier: Apache-2.0
#include "ui/till/till_flow.h"

#include "ui/till/device_words.h"

namespace comptoir::ui {

TillFlow::TillFlow(TillParts parts, TillViewModels& models, CustomerDisplayViewModel& display, Pages pages,
    SoundPlayer& sounds, QObject* parent)
    : QObject(parent)
    , m_keys(models)
    , m_approval(parts, *models.approval(), *models.shell(), pages.signIn)
    , m_actions(parts, {*models.sale(), *models.reason()}, *models.shell(), pages.sale, m_approval)
    , m_reports(parts, *models.shell())
    , m_close(parts, {*models.cash(), *models.count(), *models.compare()}, *models.shell(), m_approval)
    , m_drawer(parts, *models.cash(), *models.shell(), m_reports)
    , m_move(parts, {*models.cash(), *models.move()}, *models.shell(), m_approval)
    , m_reading(parts, {*models.cash(), *models.reading()}, *models.shell(), m_reports)
    , m_sealed(parts, *models.sealed(), *models.shell(), m_reports)
    , m_cutOff(parts, *models.sale(), *models.shell())
    , m_edit(parts, *models.edit(), *models.shell(), pages.sale, m_approval)
    , m_search(parts, *models.search(), *models.shell())
    , m_held(parts, *models.held(), *models.shell(), pages.sale)
    , m_lastTicket(parts, *models.lastTicket(), *models.shell(), *models.change())
    , m_note(parts, *models.shell(), pages.sale)
    , m_cancel(parts, *models.cancelling(), *models.shell(), m_approval, pages.change)
    , m_journal(parts, *models.journal(), *models.shell(), pages.sale)
    , m_entry(parts, *models.journal(), m_reports)
    , m_trouble({*models.trouble(), *models.change(), *models.lastTicket()}, *models.shell(), pages.change)
    , m_recovery(parts, *models.recovery(), {pages.signIn, pages.sale, pages.payment})
    , m_reconcile(parts, *models.reconcile(), *models.shell())
    , m_status(parts, *models.status(), *models.shell(), pages.signIn)
    , m_clock(parts, *models.clock(), *models.shell(), m_approval)
    , m_display(parts, display, {*models.shell(), pages.sale, pages.payment, pages.change})
    , m_scans(parts, m_router, *models.shell(),
          {pages.signIn, m_approval, pages.sale, pages.payment, pages.change, m_keys, m_move, m_close}, sounds)
    , m_lock(m_idle, *models.shell(), pages.signIn)
    , m_fault(parts, models)
    , m_parts(parts)
    , m_shell(*models.shell())
    , m_change(pages.change)
{
    m_time.start();
    m_lock.setMinutes(StorePolicies().idleLockMinutes);
    join(models, pages);
    guardTouches();
    connect(&pages.payment, &PaymentPresenter::finished, this, [&sounds](const shop::RecordedTicket& ticket) {
        sounds.play(Sound::PaymentAccepted, ticket.ticket.basket.mode() == Mode::Training);
    });
    connect(&m_fault, &FaultPresenter::shown, this, [&sounds] { sounds.play(Sound::DeviceStopped, false); });
    connect(&m_approval, &ApprovalPresenter::granted, this, [&sounds] { sounds.play(Sound::ApprovalAnswered, false); });
}

void TillFlow::join(TillViewModels& models, Pages pages)
{
    connect(&m_wedge, &WedgeFilter::codeRead, this,
        [this](const QString& text, qint64 atMs) { m_router.submit(text, QStringLiteral("keyboard"), atMs); });
    connect(&m_fault, &FaultPresenter::retried, &pages.sale, &SalePresenter::refresh);
    connect(&m_fault, &FaultPresenter::retried, &pages.payment, &PaymentPresenter::finishAgain);
    connect(&m_router, &ScanRouter::applied, &m_idle, &IdleWatch::touch);
    connect(&m_router, &ScanRouter::refused, &m_idle, &IdleWatch::touch);
    connect(&pages.sale, &SalePresenter::saleShown, &pages.payment,
        [pages] { pages.payment.follow(pages.sale.view()->priced->total); });
    connect(&m_search, &SearchPresenter::chosen, &pages.sale,
        [&sale = pages.sale](const QString& sku) { sale.addProduct(sku); });
    connect(&pages.sale, &SalePresenter::weightAsked, &m_edit, &LineEditPresenter::askWeight);
    connect(&pages.sale, &SalePresenter::priceAsked, &m_edit, &LineEditPresenter::askPrice);
    connect(&m_approval, &ApprovalPresenter::holdAsked, models.sale(), &SaleViewModel::holdAsked);
    connect(models.payment(), &PaymentViewModel::holdAsked, models.sale(), [this, &models] {
        emit models.sale()->holdAsked();
        m_shell.openTask(ShellViewModel::NoTask);
    });
    connect(&m_lastTicket, &LastTicketPresenter::qrShown, &m_display, &DisplayPresenter::showQr);
    connect(&m_lastTicket, &LastTicketPresenter::printStarted, &m_trouble, &TroublePresenter::printStarted);
    connect(&pages.change, &ChangePresenter::printEnded, &m_reports, &ReportPrinter::printEnded);
    connect(&m_move, &MovePresenter::moved, &m_drawer, &DrawerPresenter::tell);
    connect(&m_recovery, &RecoveryPresenter::cardSettled, &m_reconcile, &ReconcilePresenter::refresh);
    connect(&pages.signIn, &SignInPresenter::signedIn, &m_reconcile, &ReconcilePresenter::remind);
    connect(&m_lastTicket, &LastTicketPresenter::cancelAsked, &m_cancel, &CancelPresenter::open);
    connect(&m_journal, &JournalPresenter::entryOpened, &m_entry, &EntryPresenter::open);
    connect(&m_entry, &EntryPresenter::cancelAsked, &m_cancel, &CancelPresenter::open);
    connect(&m_recovery, &RecoveryPresenter::cardSettled, &m_cancel, &CancelPresenter::resume);
    connect(&pages.signIn, &SignInPresenter::signedIn, &m_cancel, &CancelPresenter::resume);
    connect(&m_recovery, &RecoveryPresenter::printStarted, &m_trouble, &TroublePresenter::printStarted);
    connect(&m_actions, &ActionsPresenter::trainingChanged, &m_status, &StatusPresenter::showTraining);
    connect(&m_actions, &ActionsPresenter::trainingChanged, this, &TillFlow::trainingChanged);
    connect(&pages.signIn, &SignInPresenter::signedIn, this, [this](const shop::SignedIn& who) {
        m_status.showTraining(who.training);
        m_status.showUser(who.person);
        m_status.tellManager(who.role);
        m_clock.look();
        m_parts.thread.post([this] {
            // A trainee's first ticket is one of training, a seller's after a trainee is a real one.
            if (!m_parts.sale.basket().touched() && m_parts.sale.basket().mode() != m_parts.desk.mode()) {
                m_parts.sale.start();
            }
        });
    });
    connect(&m_close, &ClosePresenter::sealed, &m_sealed, &SealedPresenter::open);
    connect(&m_close, &ClosePresenter::sealed, this, &TillFlow::sessionChanged);
    connect(&m_close, &ClosePresenter::heldVoided, &pages.sale, &SalePresenter::refresh);
    connect(&m_sealed, &SealedPresenter::left, this, &TillFlow::sessionChanged);
    connect(&m_cutOff, &CutOffPresenter::dayClosed, this, &TillFlow::sessionChanged);
    connect(&pages.change, &ChangePresenter::printEnded, &m_sealed, &SealedPresenter::printEnded);
    m_scans.setHindrance([this] { return m_cutOff.keyNeeded() ? tr("Scellez d’abord la journée finie.") : QString(); });
    connect(models.shell(), &ShellViewModel::taskLeft, this, &TillFlow::leave);
    connect(models.status(), &StatusViewModel::deviceTestAsked, models.shell(),
        [shell = models.shell()](const QString& device) {
            if (device == deviceId(shop::DeviceKind::Clock)) {
                shell->openSheet(ShellViewModel::Clock);
            } else {
                shell->sayLater();
            }
        });
    connect(&m_display, &DisplayPresenter::linesChanged, this, &TillFlow::customerLines);
}

void TillFlow::watch(QObject* window)
{
    m_touches.watch(window);
    m_idle.watch(window);
    m_wedge.watch(window);
}

void TillFlow::guardTouches()
{
    for (const auto opened : {&ShellViewModel::stageChanged, &ShellViewModel::placeChanged,
             &ShellViewModel::taskChanged, &ShellViewModel::sheetChanged, &ShellViewModel::questionChanged,
             &ShellViewModel::menuChanged, &ShellViewModel::networkPanelChanged}) {
        connect(&m_shell, opened, &m_touches, &TouchGuard::arm);
    }
}

void TillFlow::readPolicies()
{
    m_parts.thread.run([this] { return m_parts.desk.store(); }).then(this, [this](const std::optional<Store>& store) {
        if (store) {
            m_lock.setMinutes(store->policies.idleLockMinutes);
            m_router.setWindow(std::chrono::milliseconds(store->policies.repeatedReadMs));
        }
    });
}

void TillFlow::leave(ShellViewModel::Task task)
{
    switch (task) {
    case ShellViewModel::Payment:
        // Tenders taken so far stay; only while the terminal works is there no way back.
        m_parts.thread.run([this] { return m_parts.payment.mayLeave(); }).then(this, [this](bool may) {
            if (may) {
                m_shell.openTask(ShellViewModel::NoTask);
            } else {
                m_shell.showToast(tr("Le terminal travaille encore sur la carte."));
            }
        });
        return;
    case ShellViewModel::Change:
        m_change.leave();
        return;
    case ShellViewModel::OpenSession:
    case ShellViewModel::Count:
    case ShellViewModel::Compare:
    case ShellViewModel::Sealed:
    case ShellViewModel::Journal:
    case ShellViewModel::CashMove:
    case ShellViewModel::Reading:
        m_shell.openTask(ShellViewModel::NoTask);
        return;
    case ShellViewModel::NoTask:
    case ShellViewModel::DeviceTrouble: // its presenter knows where to
        return;
    }
}

void TillFlow::speak(const TillWords& words)
{
    m_approval.speak(words);
    m_actions.speak(words);
    m_close.speak(words);
    m_drawer.speak(words);
    m_move.speak(words);
    m_reading.speak(words);
    m_sealed.speak(words);
    m_cutOff.speak(words);
    m_edit.speak(words);
    m_search.speak(words);
    m_held.speak(words);
    m_lastTicket.speak(words);
    m_cancel.speak(words);
    m_journal.speak(words);
    m_recovery.speak(words);
    m_reconcile.speak(words);
    m_status.speak(words);
    m_clock.speak(words);
    m_display.speak(words);
    m_fault.speak(words);
    readPolicies();
}

void TillFlow::scan(const QString& text, const QString& scanner)
{
    m_router.submit(text, scanner, m_time.elapsed());
}

void TillFlow::showDevices(const shop::DeviceBoard::Conditions& conditions)
{
    m_status.showDevices(conditions);
    m_trouble.showDevices(conditions);
    const auto drawer = conditions.find(shop::DeviceKind::Drawer);
    m_change.showDrawer(drawer != conditions.end() && drawer->second == shop::DeviceCondition::Open);
}

void TillFlow::refresh()
{
    m_status.refresh();
    m_clock.look();
    m_display.refresh();
    m_drawer.refresh();
    readPolicies();
}

} // namespace comptoir::ui
