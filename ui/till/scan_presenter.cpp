// SPDX-License-Identifier: Apache-2.0
#include "ui/till/scan_presenter.h"

#include <utility>

namespace comptoir::ui {

ScanPresenter::ScanPresenter(TillParts parts, ScanRouter& router, ShellViewModel& shell, Listeners listeners,
    SoundPlayer& sounds, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_router(router)
    , m_shell(shell)
    , m_to(listeners)
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
    connect(&m_to.payment, &PaymentPresenter::opened, &m_router, &ScanRouter::resume);
    m_router.setTarget([this](const Scan& scan) { return receive(scan); });
}

ScanReception ScanPresenter::receive(const Scan& scan)
{
    if (scan.ownCode && scan.ownCode->kind() == OwnCodeKind::Badge) {
        return badge(*scan.ownCode);
    }
    if (m_shell.stage() == ShellViewModel::Faulted) {
        return ScanReception::refused(tr("La caisse est arrêtée. Suivez l’écran, puis scannez de nouveau."));
    }
    if (m_shell.stage() != ShellViewModel::Working) {
        return ScanReception::refused(tr("Identifiez-vous pour vendre."));
    }
    if (m_shell.question() != ShellViewModel::NoQuestion) {
        return ScanReception::refused(tr("Répondez d’abord à la question."));
    }
    if (scan.ownCode || scan.kind == ScanKind::Receipt || scan.kind == ScanKind::Pickup) {
        return ScanReception::refused(tr("Cette version ne prend pas encore ce code."));
    }
    return receiveInTask(scan);
}

ScanReception ScanPresenter::badge(const OwnCode& code)
{
    m_parts.thread.run([this, code] { return m_parts.staff.badgeHolder(code); })
        .then(
            this,
            [this](const std::optional<Operator>& holder) {
                if (holder) {
                    shown(*holder);
                } else {
                    m_router.finished(false, tr("Ce badge n’est à personne d’ici."));
                }
            },
            [this] { m_router.finished(false); });
    return ScanReception::inHand();
}

void ScanPresenter::shown(const Operator& holder)
{
    const QString code = QString::fromStdString(holder.code);
    if (m_shell.stage() != ShellViewModel::Working) {
        m_to.signIn.choose(code);
    } else if (m_shell.sheet() != ShellViewModel::Approval) {
        m_to.signIn.lock(code);
    } else if (!m_to.approval.name(code)) {
        m_router.finished(false, tr("%1 ne peut pas donner cet accord.").arg(QString::fromStdString(holder.firstName)));
        return;
    }
    play(Sound::ScanAccepted);
    m_router.finished(true);
}

ScanReception ScanPresenter::receiveInTask(const Scan& scan)
{
    switch (m_shell.task()) {
    case ShellViewModel::NoTask:
        if (m_to.payment.opening()) {
            return ScanReception::busy();
        }
        if (m_shell.place() != ShellViewModel::Sell) {
            m_shell.openPlace(ShellViewModel::Sell);
        }
        return sell(scan);
    case ShellViewModel::Payment:
        return ScanReception::refused(tr("Revenez au ticket pour ajouter un article."));
    case ShellViewModel::Change:
        m_to.change.leave();
        return sell(scan);
    case ShellViewModel::DeviceTrouble:
        // The sale is recorded: the next one begins, what was not printed can be asked from the last ticket.
        m_shell.openTask(ShellViewModel::NoTask);
        m_to.change.leave();
        return sell(scan);
    case ShellViewModel::OpenSession:
    case ShellViewModel::Count:
    case ShellViewModel::Sealed:
        return ScanReception::refused(tr("Terminez d’abord la caisse : rien ne se vend ici."));
    case ShellViewModel::Compare:
    case ShellViewModel::CashMove:
        return bag(scan);
    case ShellViewModel::Reading:
        return ScanReception::refused(tr("Fermez la lecture pour vendre : rien ne se vend ici."));
    case ShellViewModel::Journal:
        return ScanReception::refused(tr("Quittez le journal pour vendre : rien ne se vend ici."));
    }
    return ScanReception::refused({});
}

ScanReception ScanPresenter::bag(const Scan& scan)
{
    const bool forBank = m_to.close.takesBag() && scan.kind != ScanKind::Gtin; // an article is no bag
    if (!m_to.move.takesBag() && !forBank) {
        return ScanReception::refused(tr("Terminez d’abord la caisse : rien ne se vend ici."));
    }
    if (m_shell.sheet() == ShellViewModel::Bag) {
        m_shell.closeSheet();
    }
    const QString number = QString::fromStdString(scan.text);
    if (forBank) {
        m_to.close.takeBag(number);
    } else {
        m_to.move.takeBag(number);
    }
    play(Sound::ScanAccepted);
    m_router.finished(true);
    return ScanReception::inHand();
}

ScanReception ScanPresenter::sell(const Scan& scan)
{
    if (const QString why = m_hindrance(); !why.isEmpty()) {
        return ScanReception::refused(why);
    }
    m_parts.thread
        .run([this, scan, quantity = m_to.keys.takeQuantity()] { return m_parts.selling.scan(scan, quantity); })
        .then(
            this, [this](shop::ScanAnswer answer) { answered(std::move(answer)); },
            [this] { m_router.finished(false); }); // the fault page says why
    return ScanReception::inHand();
}

void ScanPresenter::answered(shop::ScanAnswer answer)
{
    const bool joined = answer.outcome == shop::ScanOutcome::Joined;
    if (!m_to.sale.answer(std::move(answer))) {
        m_router.finished(false); // the sale said why
        return;
    }
    play(joined ? Sound::ScanRepeated : Sound::ScanAccepted);
    m_router.finished(true);
}

void ScanPresenter::play(Sound sound)
{
    m_sounds.play(sound, m_to.sale.view() && m_to.sale.view()->training);
}

} // namespace comptoir::ui
