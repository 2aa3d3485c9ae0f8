// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cash_presenter.h"

namespace comptoir::ui {

namespace {

ComparisonRow rowOf(const shop::TenderComparison& tender, const TillWords& words)
{
    ComparisonRow row;
    const bool cash = tender.kind == TenderKind::Cash;
    row.id = cash ? QStringLiteral("cash") : QStringLiteral("card");
    row.name = cash ? CashPresenter::tr("Espèces") : CashPresenter::tr("Carte bancaire");
    row.icon = cash ? QStringLiteral("banknote") : QStringLiteral("card");
    row.counted = tender.counted ? words.amount(*tender.counted) : QStringLiteral("—");
    row.expected = tender.expected ? words.amount(*tender.expected) : QStringLiteral("—");
    const auto difference = tender.difference();
    row.difference = !difference || difference->isZero() ? QString() : words.amount(*difference);
    return row;
}

} // namespace

CashPresenter::CashPresenter(TillParts parts, Pages pages, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_entry(Currency::eur())
{
    connectPages();
}

void CashPresenter::connectPages()
{
    connect(&m_pages.place, &CashPlaceViewModel::openAsked, this, &CashPresenter::openSession);
    connect(&m_pages.place, &CashPlaceViewModel::closeAsked, this, [this] { startCount(true); });
    connect(&m_pages.place, &CashPlaceViewModel::readAsked, this, [this] {
        m_parts.thread.run([this] { return m_parts.cash.read(); }).then(this, [this](const Comparison& reading) {
            if (reading) {
                show(*reading, true);
            } else {
                refuse(reading.error());
            }
        });
    });
    connect(&m_pages.place, &CashPlaceViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    CountViewModel* const count = &m_pages.count;
    const auto change = [this](auto edit) {
        return [this, edit](const auto&... typed) {
            edit(m_entry, typed...);
            showCount();
        };
    };
    connect(count, &CountViewModel::chosen, this, change([](CountEntry& entry, int cents) { entry.choose(cents); }));
    connect(count, &CountViewModel::digitTyped, this,
        change([](CountEntry& entry, const QString& digits) { entry.type(digits); }));
    connect(count, &CountViewModel::digitErased, this, change([](CountEntry& entry) { entry.erase(); }));
    connect(count, &CountViewModel::digitsCleared, this, change([](CountEntry& entry) { entry.clearCurrent(); }));
    connect(count, &CountViewModel::nextAsked, this, change([](CountEntry& entry) { entry.next(); }));
    connect(count, &CountViewModel::restZeroAsked, this, change([](CountEntry& entry) { entry.restZero(); }));
    connect(count, &CountViewModel::actionAsked, this, &CashPresenter::act);
    connect(count, &CountViewModel::postponeAsked, &m_shell, &ShellViewModel::back);
    connect(count, &CountViewModel::laterAsked, &m_shell, &ShellViewModel::sayLater);
    CompareViewModel* const compare = &m_pages.compare;
    connect(compare, &CompareViewModel::reasonAsked, this, [this](int reason) {
        m_compare.reason = reason;
        m_compare.ready = true;
        m_pages.compare.show(m_compare);
    });
    connect(compare, &CompareViewModel::recountAsked, this, [this] { startCount(true); });
    connect(compare, &CompareViewModel::sealAsked, this, [this] { sealWith(std::nullopt); });
    connect(compare, &CompareViewModel::doneAsked, this, [this] {
        m_shell.openTask(ShellViewModel::NoTask);
        refresh();
    });
}

void CashPresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void CashPresenter::refresh()
{
    struct Place {
        shop::SessionView session;
        std::string till;
        std::string who;
        std::optional<Store> store;
    };
    m_parts.thread
        .run([this] {
            return Place{m_parts.cash.session(), m_parts.desk.name(),
                m_parts.desk.staff() ? m_parts.desk.staff()->firstName : std::string(), m_parts.desk.store()};
        })
        .then(this, [this](const Place& place) {
            m_subtitle =
                QStringLiteral("%1 · %2").arg(QString::fromStdString(place.till), QString::fromStdString(place.who));
            m_reasons = choicesOf(place.store ? place.store->policies.varianceReasons : std::vector<ReasonPreset>());
            CashPlaceState state;
            state.open = place.session.open;
            if (place.session.open) {
                state.since = tr("Ouverte à %1").arg(m_words.time(place.session.since));
                state.who = QString::fromStdString(place.who);
                state.cashFloat = m_words.amount(place.session.cashFloat);
                state.tickets = place.session.tickets;
                state.sales = m_words.amount(place.session.sales);
            }
            m_pages.place.show(state);
        });
}

void CashPresenter::openSession()
{
    startCount(false);
}

void CashPresenter::startCount(bool closing)
{
    m_closing = closing;
    m_entry.clear();
    showCount();
    m_shell.openTask(closing ? ShellViewModel::Count : ShellViewModel::OpenSession);
}

void CashPresenter::showCount()
{
    m_pages.count.show(m_entry.state(m_closing, m_subtitle, m_words));
}

void CashPresenter::act()
{
    if (!m_entry.complete()) {
        return;
    }
    if (m_closing) {
        m_parts.thread.run([this, count = m_entry.count()] { return m_parts.cash.closing().count(count); })
            .then(this, [this](const Comparison& comparison) {
                if (comparison) {
                    show(*comparison, false);
                } else {
                    refuse(comparison.error());
                }
            });
        return;
    }
    using Opened = Result<shop::SessionView, shop::CashRefusal>;
    m_parts.thread.run([this, count = m_entry.count()] { return m_parts.cash.open(count); })
        .then(this, [this](const Opened& session) {
            if (!session) {
                refuse(session.error());
                return;
            }
            m_shell.openTask(ShellViewModel::NoTask);
            refresh();
            emit sessionOpened();
        });
}

void CashPresenter::show(const shop::CloseComparison& comparison, bool reading)
{
    CompareState state;
    state.reading = reading;
    state.subtitle = m_subtitle;
    state.counted = m_words.amount(comparison.counted);
    state.expected = m_words.amount(comparison.expected);
    state.difference = m_words.amount(comparison.difference);
    state.spokenDifference = tr("Écart, %1").arg(state.difference);
    state.right = comparison.difference.isZero();
    for (const shop::TenderComparison& tender : comparison.tenders) {
        state.rows << rowOf(tender, m_words);
    }
    if (!state.right) {
        state.question = tr("D’où vient l’écart de %1 ?").arg(m_words.amount(comparison.difference.absolute()));
        for (const ReasonPreset& reason : m_reasons) {
            state.reasons << m_words.in(reason.label);
        }
        state.note = comparison.overLimit
            ? tr("Au-delà de %1 : le motif part au responsable.").arg(m_words.amount(*comparison.limit))
            : comparison.limit ? tr("Sous %1 : un motif suffit.").arg(m_words.amount(*comparison.limit))
                               : QString();
    }
    state.ready = state.right;
    m_compare = state;
    m_pages.compare.show(m_compare);
    m_shell.openTask(ShellViewModel::Compare);
}

void CashPresenter::sealWith(const std::optional<Uuid>& approval)
{
    const std::string reason = m_compare.reason >= 0 && m_compare.reason < static_cast<int>(m_reasons.size())
        ? m_reasons[static_cast<std::size_t>(m_compare.reason)].code
        : std::string();
    const shop::SealChoice choice{.reason = reason, .approval = approval, .unattended = !approval};
    m_parts.thread.run([this, choice] { return m_parts.cash.closing().seal(choice); })
        .then(this, [this](const Sealed& session) {
            if (session) {
                showSealed(*session);
            } else {
                refuse(session.error());
            }
        });
}

void CashPresenter::showSealed(const shop::SealedSession& session)
{
    m_compare.sealed = true;
    m_compare.sealNumber = tr("Z n° %1").arg(session.number);
    m_compare.sealFacts = tr("%1 tickets · %2").arg(session.tickets).arg(m_words.amount(session.sales));
    m_pages.compare.show(m_compare);
    m_shell.openTask(ShellViewModel::Sealed);
    refresh();
    emit sealed();
}

void CashPresenter::refuse(shop::CashRefusal refusal)
{
    m_shell.showToast(sentence(refusal));
}

QString sentence(shop::CashRefusal refusal)
{
    switch (refusal) {
    case shop::CashRefusal::SessionOpen:
        return CashPresenter::tr("La caisse est déjà ouverte.");
    case shop::CashRefusal::NoSession:
        return CashPresenter::tr("La caisse n’est pas ouverte.");
    case shop::CashRefusal::SaleInProgress:
        return CashPresenter::tr("Terminez ou mettez en attente la vente en cours.");
    case shop::CashRefusal::CountIncomplete:
        return CashPresenter::tr("Comptez chaque coupure, zéro compris.");
    case shop::CashRefusal::NotCounted:
        return CashPresenter::tr("Recomptez le tiroir : le comptage n’a pas été gardé.");
    case shop::CashRefusal::NothingMoved:
        return CashPresenter::tr("Indiquez un montant.");
    case shop::CashRefusal::BagNeeded:
        return CashPresenter::tr("Indiquez le numéro du sac.");
    case shop::CashRefusal::NeedsApproval:
        return CashPresenter::tr("L’accord d’un responsable est nécessaire.");
    case shop::CashRefusal::ReasonNeeded:
        return CashPresenter::tr("Choisissez un motif.");
    case shop::CashRefusal::NotAllowed:
        return CashPresenter::tr("Votre rôle ne le permet pas. Appelez un responsable.");
    }
    return {};
}

} // namespace comptoir::ui
