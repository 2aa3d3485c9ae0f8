// SPDX-License-Identifier: Apache-2.0
#include "ui/till/scan_presenter.h"

namespace comptoir::ui {

ScanPresenter::ScanPresenter(TillParts parts, ScanRouter& router, ShellViewModel& shell, SalePresenter& sale,
    ChangePresenter& change, SoundPlayer& sounds, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_router(router)
    , m_shell(shell)
    , m_sale(sale)
    , m_change(change)
    , m_sounds(sounds)
{
    connect(&m_router, &ScanRouter::refused, this, [this](const Scan&, const QString& reason) {
        play(Sound::ScanRefused);
        if (!reason.isEmpty()) {
            m_shell.showToast(reason, m_shell.task() == ShellViewModel::Payment ? backToTicket() : QString());
        }
    });
    connect(&m_router, &ScanRouter::ignored, this, [this](const Scan&, int count) {
        play(Sound::ScanRefused);
        m_shell.showToast(tr("%n lecture(s) ignorée(s)", nullptr, count), tr("Ajouter"));
    });
    connect(&m_shell, &ShellViewModel::toastActionAsked, this, [this] {
        if (m_shell.toastAction() == tr("Ajouter")) {
            m_shell.hideToast();
            m_router.countIgnored();
        } else if (m_shell.toastAction() == backToTicket()) {
            m_shell.hideToast();
            m_shell.back();
        }
    });
    m_router.setTarget([this](const Scan& scan) { return receive(scan); });
}

ScanReception ScanPresenter::receive(const Scan& scan)
{
    if (m_shell.stage() != ShellViewModel::Working) {
        return ScanReception::refused(tr("Identifiez-vous pour vendre."));
    }
    if (m_shell.question() != ShellViewModel::NoQuestion) {
        return ScanReception::refused(tr("Répondez d’abord à la question."));
    }
    return receiveInTask(scan);
}

ScanReception ScanPresenter::receiveInTask(const Scan& scan)
{
    switch (m_shell.task()) {
    case ShellViewModel::NoTask:
        if (m_shell.place() != ShellViewModel::Sell) {
            m_shell.openPlace(ShellViewModel::Sell);
        }
        return sell(scan);
    case ShellViewModel::Payment:
        return ScanReception::refused(tr("Revenez au ticket pour ajouter un article."));
    case ShellViewModel::Change:
        m_change.leave();
        return sell(scan);
    case ShellViewModel::DeviceTrouble:
        // The sale is recorded: the next one begins, what was not printed can be asked from the last ticket.
        m_shell.openTask(ShellViewModel::NoTask);
        m_change.leave();
        return sell(scan);
    case ShellViewModel::OpenSession:
    case ShellViewModel::Count:
    case ShellViewModel::Compare:
    case ShellViewModel::Sealed:
        return ScanReception::refused(tr("Terminez d’abord la caisse : rien ne se vend ici."));
    case ShellViewModel::Journal:
        return ScanReception::refused(tr("Quittez le journal pour vendre : rien ne se vend ici."));
    }
    return ScanReception::refused({});
}

ScanReception ScanPresenter::sell(const Scan& scan)
{
    m_parts.thread.run([this, scan] { return m_parts.selling.scan(scan); })
        .then(this, [this](const shop::ScanAnswer& answer) { answered(answer); });
    return ScanReception::inHand();
}

void ScanPresenter::answered(const shop::ScanAnswer& answer)
{
    m_sale.answer(answer);
    switch (answer.outcome) {
    case shop::ScanOutcome::Added:
        play(Sound::ScanAccepted);
        m_router.finished(true);
        return;
    case shop::ScanOutcome::Joined:
        play(Sound::ScanRepeated);
        m_router.finished(true);
        return;
    case shop::ScanOutcome::WeightNeeded: // taken: its sheet asks the weight
        play(Sound::ScanAccepted);
        m_router.finished(true);
        return;
    case shop::ScanOutcome::Unknown:
    case shop::ScanOutcome::BadCode:
    case shop::ScanOutcome::NoPrice:
    case shop::ScanOutcome::BasketFull:
    case shop::ScanOutcome::QuantityRefused:
    case shop::ScanOutcome::NotSoldHere:
        m_router.finished(false); // the sale said why
        return;
    }
}

void ScanPresenter::play(Sound sound)
{
    m_sounds.play(sound, m_sale.view() && m_sale.view()->training);
}

} // namespace comptoir::ui
