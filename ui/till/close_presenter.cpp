// SPDX-License-Identifier: Apache-2.0
#include "ui/till/close_presenter.h"

#include "ui/till/cash_words.h"

namespace comptoir::ui {

ClosePresenter::ClosePresenter(
    TillParts parts, Pages pages, ShellViewModel& shell, ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_approval(approval)
    , m_entry(Currency::eur())
{
    connect(&m_pages.place, &CashPlaceViewModel::closeAsked, this, &ClosePresenter::start);
    connectCount();
    connectCompare();
}

void ClosePresenter::connectCount()
{
    CountViewModel* const count = &m_pages.count;
    const auto change = [this](auto edit) {
        return [this, edit](const auto&... typed) {
            if (m_shell.task() == ShellViewModel::Count) { // the same page also counts a float
                edit(m_entry, typed...);
                showCount();
            }
        };
    };
    connect(count, &CountViewModel::chosen, this, change([](CountEntry& entry, int cents) { entry.choose(cents); }));
    connect(count, &CountViewModel::digitTyped, this,
        change([](CountEntry& entry, const QString& digits) { entry.type(digits); }));
    connect(count, &CountViewModel::digitErased, this, change([](CountEntry& entry) { entry.erase(); }));
    connect(count, &CountViewModel::digitsCleared, this, change([](CountEntry& entry) { entry.clearCurrent(); }));
    connect(count, &CountViewModel::nextAsked, this, change([](CountEntry& entry) { entry.next(); }));
    connect(count, &CountViewModel::restZeroAsked, this, change([](CountEntry& entry) { entry.restZero(); }));
    connect(count, &CountViewModel::postponeAsked, this, [this] {
        if (m_shell.task() == ShellViewModel::Count) {
            m_shell.back();
        }
    });
    connect(count, &CountViewModel::actionAsked, this, [this] {
        if (m_shell.task() == ShellViewModel::Count && m_entry.complete()) {
            handIn();
        }
    });
}

void ClosePresenter::connectCompare()
{
    CompareViewModel* const page = &m_pages.compare;
    connect(page, &CompareViewModel::reasonAsked, this, [this](int reason) {
        m_reason = reason;
        m_choice.reason = m_reasons[static_cast<std::size_t>(reason)].code;
        showComparison();
    });
    connect(page, &CompareViewModel::recountAsked, this, [this] {
        m_session.reset(); // a recount begins with nothing counted
        start();
    });
    connect(page, &CompareViewModel::sealAsked, this, &ClosePresenter::act);
    connect(&m_shell, &ShellViewModel::sealAsked, this, [this] {
        m_shell.closeQuestion();
        seal();
    });
}

void ClosePresenter::start()
{
    struct Till {
        shop::SessionView session;
        std::string name;
        std::string who;
        std::optional<Store> store;
    };
    m_parts.thread
        .run([this] {
            return Till{m_parts.cash.session(), m_parts.desk.name(),
                m_parts.desk.staff() ? m_parts.desk.staff()->firstName : std::string(), m_parts.desk.store()};
        })
        .then(this, [this](const Till& till) {
            if (!till.session.open) {
                refuse(shop::CashRefusal::NoSession);
                return;
            }
            m_subtitle =
                QStringLiteral("%1 · %2").arg(QString::fromStdString(till.name), QString::fromStdString(till.who));
            m_reasons = choicesOf(till.store ? till.store->policies.varianceReasons : std::vector<ReasonPreset>());
            if (m_session != till.session.since) { // a count that was left is gone on with
                m_session = till.session.since;
                m_entry.clear();
            }
            showCount();
            m_shell.openTask(ShellViewModel::Count);
        });
}

void ClosePresenter::showCount()
{
    m_pages.count.show(m_entry.state(true, m_subtitle, m_words));
}

void ClosePresenter::handIn()
{
    m_parts.thread.run([this, count = m_entry.count()] { return m_parts.cash.closing().count(count); })
        .then(this, [this](const Comparison& comparison) {
            if (!comparison) {
                refuse(comparison.error());
                return;
            }
            m_reason = -1;
            m_choice = {};
            compare(*comparison);
            m_shell.openTask(ShellViewModel::Compare);
        });
}

void ClosePresenter::compare(const shop::CloseComparison& comparison)
{
    m_comparison = comparison;
    showComparison();
}

void ClosePresenter::showComparison()
{
    CompareState state = figuresOf(*m_comparison, m_words);
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
    const QString lacks = missing();
    state.ready = lacks.isEmpty();
    state.action = !lacks.isEmpty()            ? lacks
        : m_comparison->overLimit && !agreed() ? tr("Demander l’accord")
                                               : tr("Sceller la caisse");
    state.consequence = tr("Le comptage ne pourra plus changer. La journée est scellée avec lui.");
    m_pages.compare.show(state);
}

/// What the limit asks of this difference.
QString ClosePresenter::threshold() const
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
QString ClosePresenter::missing() const
{
    if (!m_comparison->difference.isZero() && m_reason < 0) {
        return tr("Choisissez un motif");
    }
    return {};
}

void ClosePresenter::act()
{
    if (!m_comparison || !missing().isEmpty()) {
        return;
    }
    if (m_comparison->overLimit && !agreed()) {
        askApproval();
    } else {
        m_shell.ask(ShellViewModel::SealTill);
    }
}

void ClosePresenter::askApproval()
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

void ClosePresenter::agree(const std::optional<Uuid>& approval)
{
    m_choice.approval = approval;
    m_choice.unattended = !approval;
    showComparison();
    m_shell.ask(ShellViewModel::SealTill);
}

void ClosePresenter::seal()
{
    m_parts.thread.run([this, choice = m_choice] { return m_parts.cash.closing().seal(choice); })
        .then(this, [this](const Sealed& session) {
            if (session) {
                showSealed(*session);
                return;
            }
            if (session.error() == shop::CashRefusal::NeedsApproval) { // granted too long ago
                m_choice.approval.reset();
                showComparison();
            }
            refuse(session.error());
        });
}

void ClosePresenter::showSealed(const shop::SealedSession& session)
{
    CompareState state = figuresOf(session.comparison, m_words);
    state.subtitle = m_subtitle;
    state.sealed = true;
    state.sealNumber = tr("Z n° %1").arg(session.number);
    state.sealFacts = tr("%1 tickets · %2").arg(session.tickets).arg(m_words.amount(session.sales));
    m_pages.compare.show(state);
    m_session.reset();
    m_comparison.reset();
    m_shell.openTask(ShellViewModel::Sealed);
    emit sealed();
}

void ClosePresenter::refuse(shop::CashRefusal refusal)
{
    m_shell.showToast(sentence(refusal));
}

} // namespace comptoir::ui
