// SPDX-License-Identifier: Apache-2.0
#include "ui/till/fault_presenter.h"

#include "app/shop/settlement/disk_watch.h"

#include <utility>

namespace comptoir::ui {

namespace {

/// Four hexadecimal digits: enough to find the line of that minute in a log.
QString shortSum(const QString& reason)
{
    return QStringLiteral("%1").arg(qChecksum(reason.toUtf8()), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

FaultPresenter::FaultPresenter(TillParts parts, TillViewModels& models, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_models(models)
{
    connect(&m_parts.thread, &TillThread::failed, this, &FaultPresenter::broke);
    connect(m_models.fault(), &FaultViewModel::retryAsked, this, &FaultPresenter::retry);
    connect(m_models.fault(), &FaultViewModel::otherAsked, this, [this] {
        if (m_act && m_other) {
            m_other();
        }
    });
    m_room.setInterval(std::chrono::seconds(1)); // the kernel tells nobody that a disk has room again
    connect(&m_room, &QTimer::timeout, this, &FaultPresenter::lookForRoom);
}

void FaultPresenter::broke(const QString& reason)
{
    const QString code = QStringLiteral("%1-%2").arg(m_words.time(m_parts.desk.clock().now()), shortSum(reason));
    if (std::exchange(m_code, code) != code) {
        qCritical("fault %s: %s", qPrintable(code), qPrintable(reason));
    }
    m_room.start();
    ShellViewModel& shell = *m_models.shell();
    if (shell.stage() == ShellViewModel::Faulted) {
        return; // what comes after the first is its consequence
    }
    m_before = shell.stage();
    const bool paying = shell.task() == ShellViewModel::Payment;
    m_models.fault()->show({
        .title = tr("La caisse ne peut plus écrire"),
        .safe = paying ? tr("Les ventes enregistrées sont sûres. Celle-ci ne l’est pas encore : ne rendez rien.")
                       : tr("Les ventes enregistrées sont sûres. Le ticket en cours n’est pas encore encaissé."),
        .step = tr("Réessayez. Si cette page revient, arrêtez de vendre ici et appelez l’assistance avec ce code."),
        .code = code,
        .action = {},
    });
    shell.hideToast();
    shell.setStage(ShellViewModel::Faulted);
    emit shown();
    m_parts.thread.run([this] { return shop::diskIsFull(m_parts.desk); }).then(this, [this, code, paying](bool full) {
        if (full) {
            showFullDisk(code, paying || !m_models.sale()->empty());
        }
    });
}

void FaultPresenter::showFullDisk(const QString& code, bool selling)
{
    m_models.fault()->show({
        .title = selling ? tr("La vente n’est pas enregistrée") : tr("Le disque de la caisse est plein"),
        .safe = selling ? tr("Ne rendez rien. Les ventes déjà enregistrées sont sûres.")
                        : tr("Les ventes déjà enregistrées sont sûres."),
        .step = tr("Le disque de la caisse est plein : continuez sur une autre caisse et appelez l’assistance avec ce "
                   "code. Une fois de la place faite, réessayez : le ticket est toujours là."),
        .code = code,
    });
}

void FaultPresenter::hold(const FaultState& state, std::function<void()> act, std::function<void()> other)
{
    ShellViewModel& shell = *m_models.shell();
    if (shell.stage() != ShellViewModel::Faulted) {
        m_before = shell.stage();
    }
    m_act = std::move(act);
    m_other = std::move(other);
    m_models.fault()->show(state);
    shell.hideToast();
    shell.setStage(ShellViewModel::Faulted);
    emit shown();
}

void FaultPresenter::release()
{
    if (std::exchange(m_act, nullptr)) {
        m_models.shell()->setStage(m_before);
        emit retried();
    }
}

void FaultPresenter::lookForRoom()
{
    m_parts.thread
        .run([this] {
            if (!m_parts.payment.answersWait() || shop::diskIsFull(m_parts.desk)) {
                return false;
            }
            m_parts.payment.storeAnswers();
            return true;
        })
        .then(this, [this](bool stored) {
            if (stored && m_act) {
                m_room.stop();
            } else if (stored && m_models.shell()->stage() == ShellViewModel::Faulted) {
                retry();
            }
        });
}

void FaultPresenter::retry()
{
    if (m_act) {
        m_act();
        return;
    }
    // A code being checked when the disk broke got no answer.
    m_models.signIn()->pin()->clear();
    m_room.stop();
    m_parts.thread.post([this] {
        shop::diskIsFull(m_parts.desk); // what was freed counts from here on
        m_parts.payment.storeAnswers();
    });
    m_models.approval()->pin()->clear();
    m_models.shell()->setStage(m_before);
    emit retried();
}

} // namespace comptoir::ui
