// SPDX-License-Identifier: Apache-2.0
#include "ui/till/status_presenter.h"

#include "app/shop/settlement/witness_watch.h"
#include "ui/till/device_words.h"

#include <utility>

namespace comptoir::ui {

StatusPresenter::StatusPresenter(
    TillParts parts, StatusViewModel& page, ShellViewModel& shell, SignInPresenter& signIn, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_signIn(signIn)
{
    connect(
        &m_page, &StatusViewModel::leaveTrainingAsked, this, [this] { m_shell.ask(ShellViewModel::LeaveTraining); });
    connect(&m_clock, &QTimer::timeout, this, [this] {
        // Shown again only when the minute turned: every binding of the bar follows it.
        if (m_words.time(m_parts.desk.clock().now()) != m_state.clock) {
            show();
        }
    });
    m_clock.start(std::chrono::seconds(1));
}

void StatusPresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void StatusPresenter::refresh()
{
    struct House {
        std::optional<Store> store;
        std::string till;
        std::optional<Operator> person;
        bool training = false;
    };
    m_parts.thread
        .run([this] {
            return House{
                m_parts.desk.store(), m_parts.desk.name(), m_parts.desk.staff(), m_parts.desk.mode() == Mode::Training};
        })
        .then(this, [this](const House& house) {
            m_state.till = QString::fromStdString(house.till);
            m_state.training = house.training;
            if (house.store) {
                m_state.store = m_words.in(house.store->name);
                m_words.timeZone = house.store->timeZone;
            }
            if (house.person) {
                showUser(*house.person);
            }
            show();
            showReadiness();
        });
}

void StatusPresenter::showUser(const Operator& person)
{
    m_state.userName = QString::fromStdString(person.firstName);
    m_state.userInitials = initials(person);
    m_state.userColor = avatarColour(person);
    show();
}

void StatusPresenter::showTraining(bool on)
{
    m_state.training = on;
    show();
}

void StatusPresenter::showNetwork(const NetworkState& state)
{
    const Network before = m_state.network;
    const bool known = m_network.has_value();
    m_network = state;
    m_state.network = !state.hub ? Network::Alone : state.hq ? Network::Online : Network::StoreOffline;
    m_state.waiting = state.waiting;
    m_state.sent = state.sent;
    m_state.toSend = state.toSend;
    show();
    if (known && before == Network::Online && m_state.network != Network::Online
        && m_shell.stage() == ShellViewModel::Working) {
        m_shell.showToast(tr("Hors ligne. Continuez à vendre."));
    }
    showReadiness();
}

void StatusPresenter::showDevices(const shop::DeviceBoard::Conditions& conditions)
{
    const shop::DeviceBoard::Conditions before = std::exchange(m_conditions, conditions);
    for (const auto& [device, condition] : conditions) {
        const auto known = before.find(device);
        if (known != before.end() && known->second == condition) {
            continue;
        }
        m_changed[device] = m_parts.desk.clock().now();
        if (known != before.end()) {
            sayWhatChanged(device, condition);
        }
    }
    show();
    showReadiness();
}

void StatusPresenter::sayWhatChanged(shop::DeviceKind device, shop::DeviceCondition condition)
{
    if (m_shell.stage() != ShellViewModel::Working) {
        return;
    }
    // The pill says the rest; these two change what the person does now (ui.md §9.13).
    if (device == shop::DeviceKind::Scanner && condition == shop::DeviceCondition::Missing) {
        m_shell.showToast(tr("Douchette débranchée. Tapez les codes en attendant."));
    } else if (device == shop::DeviceKind::Drawer && condition == shop::DeviceCondition::Fault) {
        m_shell.showToast(tr("Le tiroir ne s’ouvre pas. Ouvrez-le avec sa clé."));
    }
}

void StatusPresenter::show()
{
    m_state.clock = m_words.time(m_parts.desk.clock().now());
    showLateness();
    m_state.devices.clear();
    for (const auto& [device, condition] : m_conditions) {
        if (condition == shop::DeviceCondition::NotConfigured) {
            continue;
        }
        const auto changed = m_changed.find(device);
        const QString since = changed == m_changed.end() ? QString() : m_words.time(changed->second);
        m_state.devices << deviceRow(device, condition, since);
    }
    m_page.show(m_state);
}

void StatusPresenter::showLateness()
{
    m_state.lateHours = 0;
    if (!m_network) {
        return;
    }
    m_state.offlineSince = m_words.time(m_network->since);
    if (m_state.network == Network::Online || !m_network->oldest) {
        return;
    }
    const auto waits = std::chrono::floor<std::chrono::hours>(m_parts.desk.clock().now() - *m_network->oldest);
    if (waits >= shop::kLongestUnseen) {
        m_state.lateHours = static_cast<int>(waits.count());
        m_state.offlineSince = tr("%1 h").arg(m_state.lateHours);
    }
}

void StatusPresenter::tellManager(const Role& role)
{
    if (!role.may(Permission::Approve)) {
        return;
    }
    const auto isNoted = [this](shop::DeviceKind kind) {
        const auto noted = m_conditions.find(kind);
        return noted != m_conditions.end() && noted->second != shop::DeviceCondition::NotConfigured;
    };
    if (isNoted(shop::DeviceKind::Disk)) {
        m_shell.showToast(tr("Le disque de cette caisse est presque plein. Appelez l’assistance."));
    } else if (isNoted(shop::DeviceKind::Server)) {
        m_shell.showToast(
            tr("Le magasin ne reconnaît plus cette caisse : ce qu’elle vend ne lui arrive pas. Vendez sur une "
               "autre."));
    } else if (isNoted(shop::DeviceKind::Records)) {
        m_shell.showToast(tr("Il manque des écritures à cette caisse, et personne ne les a : voyez le journal."));
    } else if (m_state.lateHours > 0) {
        m_shell.showToast(
            tr("Rien n’est parti de cette caisse depuis %1 h. Appelez l’assistance.").arg(m_state.lateHours));
    }
}

void StatusPresenter::showReadiness()
{
    QList<ReadinessRow> rows;
    if (m_network) {
        ReadinessRow network{.id = QStringLiteral("network"), .name = {}, .word = {}, .ready = true};
        switch (m_state.network) {
        case Network::Online:
            network.name = tr("En ligne");
            network.word = tr("à l’instant");
            break;
        case Network::StoreOffline:
            network.name = tr("Hors ligne");
            network.word = tr("depuis %1").arg(m_state.offlineSince);
            network.ready = false;
            break;
        case Network::Alone:
            network.name = tr("Caisse seule");
            network.word = tr("depuis %1").arg(m_state.offlineSince);
            network.ready = false;
            break;
        }
        rows << network;
    }
    for (const DeviceRow& device : std::as_const(m_state.devices)) {
        if (device.id != deviceId(shop::DeviceKind::Drawer)) {
            rows << ReadinessRow{device.id, device.name, device.word, !device.trouble};
        }
    }
    m_signIn.showReadiness(rows);
}

} // namespace comptoir::ui
