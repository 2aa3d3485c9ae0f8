// SPDX-License-Identifier: Apache-2.0
#include "ui/till/compare_presenter.h"

#include "ui/till/cash_words.h"

namespace comptoir::ui {

ComparePresenter::ComparePresenter(
    TillParts parts, CompareViewModel& page, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_approval(approval)
{
    connectPage();
    connectQuestions();
}

void ComparePresenter::connectPage()
{
    const auto change = [this](auto apply) {
        return [this, apply](const auto&... said) {
            if (m_comparison) { // the same page also shows a reading
                apply(said...);
                show();
            }
        };
    };
    CompareViewModel* const page = &m_page;
    connect(page, &CompareViewModel::reasonAsked, this, change([this](int reason) {
        m_reason = reason;
        m_choice.reason = m_reasons[static_cast<std::size_t>(reason)].code;
    }));
    connect(page, &CompareViewModel::slipAsked, this,
        change([this] { m_slip = m_slip ? std::nullopt : std::optional(QString()); }));
    connect(page, &CompareViewModel::digitTyped, this, change([this](const QString& digits) { type(digits); }));
    connect(page, &CompareViewModel::digitErased, this, change([this] {
        if (m_slip) {
            m_slip->chop(1);
        }
    }));
    connect(page, &CompareViewModel::digitsCleared, this, change([this] {
        if (m_slip) {
            m_slip->clear();
        }
    }));
    connect(page, &CompareViewModel::dayAsked, this, change([this] { m_choice.closeDay = !m_choice.closeDay; }));
    connect(page, &CompareViewModel::heldKeepAsked, this, change([this] { m_keepsHeld = true; }));
    connect(page, &CompareViewModel::bagAsked, &m_shell, [this] { m_shell.openSheet(ShellViewModel::Bag); });
    connect(page, &CompareViewModel::bagTyped, this, [this](const QString& number) {
        m_shell.closeSheet();
        takeBag(number.toUpper()); // as bags are printed; a scan is taken as it reads
    });
    connect(page, &CompareViewModel::slipEntered, this, &ComparePresenter::enterSlip);
    connect(page, &CompareViewModel::recountAsked, this, &ComparePresenter::recountAsked);
    connect(page, &CompareViewModel::sealAsked, this, &ComparePresenter::act);
    connect(page, &CompareViewModel::heldVoidAsked, this, [this] {
        m_shell.ask(ShellViewModel::VoidHeld, tr("%n ticket(s) en attente", nullptr, m_comparison->heldSales));
    });
}

void ComparePresenter::connectQuestions()
{
    connect(&m_shell, &ShellViewModel::sealAsked, this, [this] {
        m_shell.closeQuestion();
        seal();
    });
    connect(&m_shell, &ShellViewModel::voidHeldAsked, this, [this] {
        m_shell.closeQuestion();
        voidHeld(std::nullopt);
    });
}

void ComparePresenter::open(
    const shop::CloseComparison& comparison, const QString& subtitle, std::vector<ReasonPreset> reasons)
{
    m_comparison = comparison;
    m_subtitle = subtitle;
    m_reasons = std::move(reasons);
    m_choice = {};
    m_reason = -1;
    m_slip.reset();
    m_keepsHeld = false;
    show();
    m_shell.openTask(ShellViewModel::Compare);
}

void ComparePresenter::show()
{
    CompareState state = figuresOf(*m_comparison, m_words);
    for (ComparisonRow& row : state.rows) {
        if (row.id == QStringLiteral("cash")) {
            continue;
        }
        row.typable = true;
        row.entering = m_slip.has_value();
        if (row.difference.isEmpty() || m_slip) { // typed blind, like the drawer is counted
            row.expected = QStringLiteral("—");
            row.difference.clear();
            row.exact = false;
        }
        if (m_slip) {
            row.counted = typed() ? m_words.amount(*typed()) : QString();
        }
    }
    state.subtitle = m_subtitle;
    state.note = threshold();
    if (!state.right) {
        state.question = tr("D’où vient l’écart de %1 ?").arg(m_words.amount(m_comparison->difference.absolute()));
        for (const ReasonPreset& reason : m_reasons) {
            state.reasons << m_words.in(reason.label);
        }
        state.reason = m_reason;
    }
    if (const auto& hint = m_comparison->hint) {
        state.hint = tr("Indice : un rendu de %1 a été validé à %2, ticket %3.")
                         .arg(m_words.amount(hint->change), m_words.time(hint->at),
                             QString::fromStdString(text::shortTicketNumber(hint->ticket)));
    }
    if (m_comparison->recounts > 0) {
        state.recounts = tr("recompté %n fois, noté au journal", nullptr, m_comparison->recounts);
    }
    if (m_comparison->heldSales > 0) {
        state.held = tr("%n ticket(s) en attente", nullptr, m_comparison->heldSales);
    }
    state.heldKept = m_keepsHeld;
    state.closesDay = m_choice.closeDay;
    state.bag = QString::fromStdString(m_choice.bag);
    state.entering = m_slip.has_value();
    state.action = action();
    state.ready = m_slip ? typed().has_value() : missing().isEmpty();
    m_page.show(state);
}

/// What the limit asks of this difference.
QString ComparePresenter::threshold() const
{
    const shop::CloseComparison& now = *m_comparison;
    if (now.difference.isZero()) {
        return tr("rien à expliquer");
    }
    if (!now.limit) {
        return tr("votre rôle accepte l’écart");
    }
    const QString limit = m_words.amount(*now.limit);
    if (!now.overLimit) {
        return tr("sous le seuil de %1 : pas de responsable requis").arg(limit);
    }
    if (m_choice.approval) {
        return tr("au-delà du seuil de %1 : accord donné").arg(limit);
    }
    return m_choice.unattended ? tr("au-delà du seuil de %1 : sans accord, le responsable le verra").arg(limit)
                               : tr("au-delà du seuil de %1 : accord d’un responsable").arg(limit);
}

/// What is still to be said before it can be sealed; empty when nothing is.
QString ComparePresenter::missing() const
{
    if (!m_comparison->difference.isZero() && m_reason < 0) {
        return tr("Choisissez un motif");
    }
    if (m_comparison->heldSales > 0 && m_choice.closeDay && !m_keepsHeld) {
        return tr("Tickets en attente : à décider");
    }
    return {};
}

QString ComparePresenter::action() const
{
    if (m_slip) {
        return typed() ? tr("Valider %1").arg(m_words.amount(*typed())) : tr("Tapez le total");
    }
    if (QString lacks = missing(); !lacks.isEmpty()) {
        return lacks;
    }
    return m_comparison->overLimit && !agreed() ? tr("Demander l’accord") : tr("Sceller la caisse");
}

QString ComparePresenter::consequence() const
{
    QStringList sentences{tr("Le comptage ne pourra plus changer."),
        m_choice.closeDay ? tr("La journée est scellée avec lui.") : tr("La journée continue.")};
    if (m_choice.unattended) {
        sentences << tr("Le responsable verra l’écart sur sa liste.");
    }
    if (m_comparison->heldSales > 0) {
        sentences << tr("%n ticket(s) en attente sont gardés.", nullptr, m_comparison->heldSales);
    }
    return sentences.join(QLatin1Char(' '));
}

void ComparePresenter::act()
{
    if (!m_comparison) {
        return;
    }
    if (m_slip) {
        enterSlip();
    } else if (!missing().isEmpty()) {
        return;
    } else if (m_comparison->overLimit && !agreed()) {
        askApproval();
    } else {
        m_shell.ask(ShellViewModel::SealTill, consequence());
    }
}

void ComparePresenter::askApproval()
{
    const Money difference = m_comparison->difference;
    m_approval.ask({.action = "VARIANCE",
        .what = tr("Sceller avec un écart de %1").arg(m_words.amount(difference)),
        .amount = m_words.amount(difference),
        .why = tr("%1 dépasse votre limite de %2.")
                   .arg(m_words.amount(difference.absolute()), m_words.amount(*m_comparison->limit)),
        .again = [this](const Uuid& granted) { agree(granted); },
        .lower = tr("Sceller sans accord"),
        .lowered = [this] { agree(std::nullopt); },
        .aloneWhy = tr("Personne ici ne peut donner son accord. Scellez sans : le responsable le verra."),
        .holds = false});
}

void ComparePresenter::agree(const std::optional<Uuid>& approval)
{
    m_choice.approval = approval;
    m_choice.unattended = !approval;
    show();
    m_shell.ask(ShellViewModel::SealTill, consequence());
}

void ComparePresenter::seal()
{
    m_parts.thread.run([this, choice = m_choice] { return m_parts.cash.closing().seal(choice); })
        .then(this, [this](const Sealed& session) {
            if (session) {
                m_comparison.reset();
                emit sealed(*session);
                return;
            }
            if (session.error() == shop::CashRefusal::NeedsApproval) { // granted too long ago
                m_choice.approval.reset();
                show();
            }
            refuse(session.error());
        });
}

void ComparePresenter::refuse(shop::CashRefusal refusal)
{
    m_shell.showToast(sentence(refusal));
}

} // namespace comptoir::ui
