// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/scripted_series.h"

#include "app/programs/till/scripted_sign_in.h"

#include <algorithm>
#include <array>

namespace comptoir::programs {

namespace {

using ui::ShellViewModel;

constexpr int kMostArticles = 5; // below the law's limit for cash
// Of the demo's shop, each in its turn.
constexpr auto kArticles = std::to_array<const char*>(
    {"2004001010011", "2004001030019", "2004001060030", "2004001080151", "2004001120048", "2004001160068",
        "2004001190102", "2004001230037", "2004001250073", "2004002040031", "2004005110014", "2004005410015"});

} // namespace

ScriptedSeries::ScriptedSeries(
    ui::TillApplication& till, unsigned seed, std::function<void(const std::string&)> say, QObject* parent)
    : QObject(parent)
    , m_till(till)
    , m_models(till.models())
    , m_dice(seed)
    , m_next(seed)
    , m_say(std::move(say))
{
    m_watch.setInterval(kLookEvery);
    connect(&m_watch, &QTimer::timeout, this, &ScriptedSeries::look);
}

void ScriptedSeries::take(const char* name, const std::function<void()>& step, std::function<bool()> done)
{
    m_step = name;
    m_looks = 0;
    m_done = std::move(done);
    step();
}

void ScriptedSeries::look()
{
    if (!m_done || m_done()) {
        m_done = nullptr;
        act();
    } else if (++m_looks == kMostLooks) {
        m_say(where());
    }
}

std::string ScriptedSeries::where() const
{
    const ShellViewModel& shell = *m_models.shell();
    return QStringLiteral("stuck at %1: stage %2, task %3, %4 article(s), code '%5', note '%6', toast '%7', print '%8'")
        .arg(QLatin1String(m_step))
        .arg(shell.stage())
        .arg(shell.task())
        .arg(m_models.sale()->articles())
        .arg(m_models.signIn()->pin()->problem(), m_models.payment()->note(), shell.toast(),
            m_models.change()->printing())
        .toStdString();
}

void ScriptedSeries::act()
{
    ShellViewModel& shell = *m_models.shell();
    if (shell.stage() != ShellViewModel::Working) {
        signIn();
    } else if (shell.task() == ShellViewModel::OpenSession) {
        take(
            "the float",
            [this] {
                emit m_models.count()->chosen(2000);
                emit m_models.count()->digitTyped(QStringLiteral("5"));
                emit m_models.count()->restZeroAsked();
                emit m_models.count()->actionAsked();
            },
            [&shell] { return shell.task() == ShellViewModel::NoTask; });
    } else if (shell.task() == ShellViewModel::Payment) {
        pay();
    } else if (shell.task() == ShellViewModel::Change) {
        giveReceipt();
    } else if (shell.task() == ShellViewModel::DeviceTrouble) {
        take(
            "the printer's trouble", [this] { emit m_models.trouble()->noReceiptAsked(); },
            [&shell] { return shell.task() != ShellViewModel::DeviceTrouble; });
    } else if (m_models.recovery()->asks()) {
        recover();
    } else {
        scanOrPay();
    }
}

void ScriptedSeries::signIn()
{
    if (!signInAsCashier(*m_models.signIn())) {
        return;
    }
    take(
        "the sign-in", [] {},
        [this] {
            // Refused aloud while the store is not there or the journal is compared: asked again.
            return m_models.shell()->stage() == ShellViewModel::Working
                || !m_models.signIn()->pin()->problem().isEmpty();
        });
}

void ScriptedSeries::recover()
{
    ui::RecoveryViewModel& band = *m_models.recovery();
    const bool other = !band.otherAction().isEmpty() && dice(3);
    take(
        "the recovery",
        [&] {
            m_say("recovery " + band.title().toStdString());
            other ? emit band.otherActionAsked() : emit band.actionAsked();
        },
        [] { return true; });
}

void ScriptedSeries::scanOrPay()
{
    ui::SaleViewModel& sale = *m_models.sale();
    if (sale.articles() >= kMostArticles || (sale.articles() > 0 && dice(3))) {
        take(
            "Encaisser", [&sale] { emit sale.paymentAsked(); },
            [this] { return m_models.shell()->task() == ShellViewModel::Payment; });
        return;
    }
    const char* code = kArticles[m_next++ % kArticles.size()];
    take(
        "a scan",
        [this, code] {
            m_till.scan(QString::fromLatin1(code));
            if (m_models.shell()->toastAction() == ui::ScanPresenter::tr("Ajouter")) {
                emit m_models.shell()->toastActionAsked(); // so soon after the last one it was taken for the same
            }
        },
        [this, &sale, before = sale.articles()] {
            // A payment that a recovery began may open first: the scan is refused there.
            return sale.articles() > before || m_models.shell()->task() != ShellViewModel::NoTask;
        });
}

void ScriptedSeries::pay()
{
    ui::PaymentViewModel& payment = *m_models.payment();
    const auto moved = [this, &payment, due = payment.due(), events = payment.cardEvents()->rows()] {
        return m_models.shell()->task() != ShellViewModel::Payment || payment.due() != due
            || payment.cardEvents()->rows() != events;
    };
    if (payment.cardWaiting()) {
        take(
            "the card", [] {}, [&payment] { return !payment.cardWaiting(); });
    } else if (payment.cardSilent()) {
        take(
            "the silent card", [&payment] { emit payment.cardRefusedAsked(); },
            [&payment] { return !payment.cardSilent(); });
    } else if (dice(2)) {
        take(
            "Carte", [&payment] { emit payment.cardAsked(); }, moved);
    } else {
        take(
            "the cash",
            [&payment] {
                emit payment.shortcutAsked(0);
                emit payment.actionAsked();
            },
            moved);
    }
}

void ScriptedSeries::giveReceipt()
{
    ui::ChangeViewModel& change = *m_models.change();
    if (m_told != change.ticket()) {
        m_told = change.ticket();
        m_say("sold " + m_told.toStdString());
        if (dice(2)) {
            take(
                "the paper", [&change] { emit change.receiptAsked(ui::ChangeViewModel::Paper); },
                [&change, printing = change.printing()] { return change.printing() != printing; });
        }
        return;
    }
    take(
        "the next sale", [&change] { emit change.nextAsked(); },
        [this] { return m_models.shell()->task() == ShellViewModel::NoTask && m_models.sale()->empty(); });
}

} // namespace comptoir::programs
