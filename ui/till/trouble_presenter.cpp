// SPDX-License-Identifier: Apache-2.0
#include "ui/till/trouble_presenter.h"

namespace comptoir::ui {

TroublePresenter::TroublePresenter(Pages pages, ShellViewModel& shell, ChangePresenter& change, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_shell(shell)
    , m_change(change)
{
    connectPage();
    connect(&m_change, &ChangePresenter::printStarted, this, &TroublePresenter::printStarted);
    connect(&m_change, &ChangePresenter::printEnded, this, &TroublePresenter::printEnded);
}

void TroublePresenter::connectPage()
{
    TroubleViewModel* const page = &m_pages.trouble;
    connect(page, &TroubleViewModel::emailAsked, this, [this] {
        leaveTo(m_change.isOpen() ? ShellViewModel::Change : ShellViewModel::NoTask);
        if (m_change.isOpen()) {
            m_shell.openSheet(ShellViewModel::Email);
        } else {
            emit m_pages.lastTicket.emailAsked();
        }
    });
    connect(page, &TroubleViewModel::qrAsked, this, [this] {
        leaveTo(m_change.isOpen() ? ShellViewModel::Change : ShellViewModel::NoTask);
        if (m_change.isOpen()) {
            emit m_pages.change.receiptAsked(ChangeViewModel::Qr);
        } else {
            emit m_pages.lastTicket.qrAsked();
        }
    });
    connect(page, &TroubleViewModel::printAgainAsked, this, [this] {
        if (m_change.isOpen()) {
            emit m_pages.change.receiptAsked(ChangeViewModel::Paper);
        } else {
            emit m_pages.lastTicket.printAsked();
        }
    });
    connect(page, &TroubleViewModel::noReceiptAsked, this,
        [this] { leaveTo(m_change.isOpen() ? ShellViewModel::Change : ShellViewModel::NoTask); });
    connect(page, &TroubleViewModel::nextAsked, this, [this] {
        leaveTo(ShellViewModel::NoTask);
        m_change.leave();
    });
    connect(&m_shell, &ShellViewModel::taskLeft, this, [this](ShellViewModel::Task task) {
        if (task == ShellViewModel::DeviceTrouble) {
            leaveTo(m_change.isOpen() ? ShellViewModel::Change : ShellViewModel::NoTask);
        }
    });
    connect(&m_shell, &ShellViewModel::taskChanged, this, [this] {
        if (m_shell.task() == ShellViewModel::DeviceTrouble) {
            show();
        }
    });
}

bool TroublePresenter::stopped() const
{
    switch (m_printer) {
    case shop::DeviceCondition::PaperOut:
    case shop::DeviceCondition::CoverOpen:
    case shop::DeviceCondition::Fault:
    case shop::DeviceCondition::Missing:
        return true;
    case shop::DeviceCondition::NotConfigured:
    case shop::DeviceCondition::Ready:
    case shop::DeviceCondition::Busy:
    case shop::DeviceCondition::Open:
    case shop::DeviceCondition::Doubtful: // of a clock, and of a disk
    case shop::DeviceCondition::NearlyFull:
    case shop::DeviceCondition::Full:
        return false;
    }
    return false;
}

void TroublePresenter::printStarted(const QString& label, const QString& amount)
{
    m_printing = true;
    m_label = label;
    m_amount = amount;
    if (stopped()) {
        m_shell.openTask(ShellViewModel::DeviceTrouble);
    }
}

void TroublePresenter::printEnded(shop::PrintOutcome outcome)
{
    const bool came = outcome == shop::PrintOutcome::Printed;
    m_printing = m_printing && !came;
    if (came && m_shell.task() == ShellViewModel::DeviceTrouble) {
        leaveTo(m_change.isOpen() ? ShellViewModel::Change : ShellViewModel::NoTask);
    } else if (m_printing && stopped()) { // what was printing may have been a report: its page says so
        m_shell.openTask(ShellViewModel::DeviceTrouble);
    }
}

void TroublePresenter::showDevices(const shop::DeviceBoard::Conditions& conditions)
{
    const auto printer = conditions.find(shop::DeviceKind::Printer);
    m_printer = printer == conditions.end() ? shop::DeviceCondition::NotConfigured : printer->second;
    if (m_shell.task() == ShellViewModel::DeviceTrouble) {
        show();
    } else if (m_printing && stopped()) {
        m_shell.openTask(ShellViewModel::DeviceTrouble);
    }
}

void TroublePresenter::leaveTo(ShellViewModel::Task task)
{
    m_printing = false;
    if (m_shell.task() == ShellViewModel::DeviceTrouble) {
        m_shell.openTask(task);
    }
}

void TroublePresenter::show()
{
    TroubleState state;
    state.label = m_label;
    state.amount = m_amount;
    switch (m_printer) {
    case shop::DeviceCondition::PaperOut:
        state.title = tr("Plus de papier dans l’imprimante");
        state.step = 1;
        break;
    case shop::DeviceCondition::CoverOpen:
        state.title = tr("Capot de l’imprimante ouvert");
        state.step = 2;
        break;
    case shop::DeviceCondition::Fault:
        state.title = tr("L’imprimante s’est arrêtée");
        break;
    case shop::DeviceCondition::Missing:
    case shop::DeviceCondition::NotConfigured:
        state.title = tr("L’imprimante ne répond pas");
        break;
    case shop::DeviceCondition::Ready:
    case shop::DeviceCondition::Busy:
    case shop::DeviceCondition::Open:
    case shop::DeviceCondition::Doubtful:
    case shop::DeviceCondition::NearlyFull:
    case shop::DeviceCondition::Full:
        state.title = tr("L’imprimante est prête");
        state.step = 3;
        break;
    }
    state.sentence = stopped() ? tr("La vente est enregistrée. Rien n’est perdu.")
                               : tr("Demandez de nouveau le ticket s’il n’est pas sorti en entier.");
    state.safe = {
        {QStringLiteral("sale"), tr("Vente enregistrée"), m_label},
        {QStringLiteral("money"), tr("Règlement enregistré"), m_amount},
        {QStringLiteral("journal"), tr("Journal scellé"), tr("rien n’est à ressaisir")},
    };
    m_pages.trouble.show(state);
}

} // namespace comptoir::ui
