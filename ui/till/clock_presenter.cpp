// SPDX-License-Identifier: Apache-2.0
#include "ui/till/clock_presenter.h"

namespace comptoir::ui {

ClockPresenter::ClockPresenter(
    TillParts parts, ClockViewModel& page, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_approval(approval)
{
    connect(&m_page, &ClockViewModel::rightAsked, this, &ClockPresenter::accept);
    connect(&m_page, &ClockViewModel::wrongAsked, this, &ClockPresenter::correct);
    connect(&m_minute, &QTimer::timeout, this, &ClockPresenter::look);
    m_minute.start(std::chrono::minutes(1));
}

void ClockPresenter::speak(const TillWords& words)
{
    m_words = words;
    show(m_doubt);
}

void ClockPresenter::look()
{
    m_parts.thread
        .run([this] {
            m_parts.clockWatch.look();
            const auto& doubt = m_parts.clockWatch.doubt();
            m_parts.devices.set(shop::DeviceKind::Clock,
                doubt ? shop::DeviceCondition::Doubtful : shop::DeviceCondition::NotConfigured);
            return doubt;
        })
        .then(this, [this](const std::optional<shop::ClockDoubt>& doubt) { show(doubt); });
}

void ClockPresenter::show(const std::optional<shop::ClockDoubt>& doubt)
{
    m_doubt = doubt;
    if (!doubt) {
        m_asked = false;
        if (m_shell.sheet() == ShellViewModel::Clock) {
            m_shell.closeSheet(); // put right meanwhile
        }
        return;
    }
    const auto apart = doubt->shown - doubt->expected;
    const int days = static_cast<int>(std::chrono::round<std::chrono::days>(std::chrono::abs(apart)).count());
    const bool later = apart.count() > 0;
    m_page.show({.expected = moment(doubt->expected),
        .shown = moment(doubt->shown),
        .away = days == 0 ? tr("moins d’un jour d’écart")
            : later       ? tr("%n jour(s) plus tard", nullptr, days)
                          : tr("%n jour(s) plus tôt", nullptr, days)});
    openOnce();
}

// Never over what someone is doing: a payment, a sheet, a count.
void ClockPresenter::openOnce()
{
    const bool free = m_shell.stage() == ShellViewModel::Working && m_shell.task() == ShellViewModel::NoTask
        && m_shell.sheet() == ShellViewModel::NoSheet && m_shell.question() == ShellViewModel::NoQuestion;
    if (free && !m_asked) {
        m_asked = true;
        m_shell.openSheet(ShellViewModel::Clock);
    }
}

void ClockPresenter::accept()
{
    m_parts.thread.run([this] { return m_parts.clockWatch.accept(std::nullopt); }).then(this, [this](bool done) {
        if (done) {
            accepted(true);
            return;
        }
        if (!m_doubt) {
            m_shell.closeSheet();
            return;
        }
        m_approval.ask({.action = shop::ClockWatch::kAction,
            .what = tr("C’est la bonne heure : %1").arg(moment(m_doubt->shown)),
            .amount = {},
            .why = tr("D’après la dernière écriture : %1").arg(moment(m_doubt->expected)),
            .again =
                [this](const Uuid& approval) {
                    m_parts.thread.run([this, approval] { return m_parts.clockWatch.accept(approval); })
                        .then(this, [this](bool accepts) { accepted(accepts); });
                },
            .lower = {},
            .lowered = {},
            .aloneWhy = tr("Personne ici ne peut confirmer l’heure. Continuez à vendre."),
            .holds = false});
    });
}

void ClockPresenter::accepted(bool done)
{
    m_shell.showToast(done ? tr("Heure confirmée.") : tr("L’accord n’est plus valable. Demandez-le de nouveau."));
    look();
}

void ClockPresenter::correct()
{
    m_parts.thread.post([this] { m_parts.clockWatch.reject(); });
    m_shell.closeSheet();
    m_shell.showToast(tr("Réglez l’heure dans les réglages de la machine. La caisse la reprend d’elle-même."));
}

QString ClockPresenter::moment(Instant at) const
{
    return QStringLiteral("%1, %2").arg(
        QString::fromStdString(text::longDate(at, m_words.timeZone, m_words.language)), m_words.time(at));
}

} // namespace comptoir::ui
