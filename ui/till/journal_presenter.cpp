// SPDX-License-Identifier: Apache-2.0
#include "ui/till/journal_presenter.h"

#include "app/shop/settlement/start.h"

namespace comptoir::ui {

JournalPresenter::JournalPresenter(
    TillParts parts, JournalViewModel& page, ShellViewModel& shell, SalePresenter& sale, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_sale(sale)
{
    connectPage();
    connect(&m_shell, &ShellViewModel::taskChanged, this, [this] {
        if (showing()) {
            open();
        }
    });
    connect(&m_sale, &SalePresenter::saleShown, this, &JournalPresenter::watch);
    connect(&m_parts.journal.thread, &WorkThread::failed, this, [this](const QString& reason) {
        qWarning("the journal cannot be read: %s", qPrintable(reason));
        m_stepping = false;
        m_loading = false;
        m_shell.showToast(tr("Le journal ne peut pas être lu en ce moment. Les ventes continuent."));
    });
}

void JournalPresenter::connectPage()
{
    connect(&m_page, &JournalViewModel::kindAsked, this, [this](int kind) {
        m_filter.kind = static_cast<shop::JournalKind>(kind);
        load();
    });
    connect(&m_page, &JournalViewModel::numberAsked, this, [this](const QString& number) {
        m_filter.number = number.trimmed().toStdString();
        load();
    });
    connect(&m_page, &JournalViewModel::earlierDayAsked, this, [this] {
        m_parts.journal.thread.run([this, day = m_filter.businessDay] { return m_parts.journal.book.dayBefore(day); })
            .then(this, [this](const std::string& day) {
                if (!day.empty()) {
                    showDay(day);
                }
            });
    });
    connect(&m_page, &JournalViewModel::laterDayAsked, this, [this] {
        m_parts.journal.thread.run([this, day = m_filter.businessDay] { return m_parts.journal.book.dayAfter(day); })
            .then(this, [this](const std::string& day) { showDay(day); });
    });
    connect(&m_page, &JournalViewModel::everyDayAsked, this, [this] { showDay({}); });
    connect(&m_page, &JournalViewModel::moreAsked, this, &JournalPresenter::loadMore);
    connect(&m_page, &JournalViewModel::entryAsked, this, &JournalPresenter::openEntry);
    connect(&m_page, &JournalViewModel::verifyAsked, this, &JournalPresenter::verifyAll);
    connect(&m_page, &JournalViewModel::exportAsked, this, &JournalPresenter::exportAll);
}

void JournalPresenter::speak(const TillWords& words)
{
    m_words = words;
    m_state.kinds = {tr("Tout"), tr("Ventes"), tr("Paiements"), tr("Espèces"), tr("Clôtures"), tr("Tickets remis"),
        tr("Évènements")};
    if (showing()) {
        open();
    }
}

void JournalPresenter::open()
{
    struct House {
        std::vector<Operator> people;
        std::string till;
        std::string timeZone;
    };
    m_parts.thread
        .run([this] {
            const auto& store = m_parts.desk.store();
            return House{m_parts.staff.people(), m_parts.desk.name(), store ? store->timeZone : "UTC"};
        })
        .then(this, [this](const House& house) {
            m_people.clear();
            for (const Operator& person : house.people) {
                m_people[person.code] = QString::fromStdString(person.firstName);
            }
            m_words.timeZone = house.timeZone;
            m_state.subtitle = QString::fromStdString(house.till);
            load();
            watch();
        });
}

void JournalPresenter::showDay(const std::string& day)
{
    m_filter.businessDay = day;
    load();
}

void JournalPresenter::load()
{
    const int asked = ++m_asked;
    m_loading = true;
    struct First {
        shop::JournalPage page;
        bool laterDay = false;
    };
    m_parts.journal.thread
        .run([this, filter = m_filter] {
            shop::JournalBook& book = m_parts.journal.book;
            return First{book.page(filter), !filter.businessDay.empty() && !book.dayAfter(filter.businessDay).empty()};
        })
        .then(this, [this, asked](const First& first) {
            if (asked != m_asked) {
                return;
            }
            m_loading = false;
            m_entries = first.page.entries;
            m_next = first.page.next;
            m_state.laterDay = first.laterDay;
            showRows();
        });
}

void JournalPresenter::loadMore()
{
    if (!m_next || m_loading) {
        return;
    }
    m_loading = true;
    m_parts.journal.thread
        .run([this, filter = m_filter, before = *m_next] { return m_parts.journal.book.page(filter, before); })
        .then(this, [this, asked = m_asked](const shop::JournalPage& page) {
            if (asked != m_asked) {
                return;
            }
            m_loading = false;
            m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
            m_next = page.next;
            showRows();
        });
}

void JournalPresenter::showRows()
{
    m_state.rows.clear();
    for (const shop::JournalEntry& entry : m_entries) {
        m_state.rows << journalRow(entry, m_chain, m_people, m_words);
    }
    m_state.kind = static_cast<int>(m_filter.kind);
    m_state.day = m_filter.businessDay.empty() ? QString() : dayName(m_filter.businessDay, m_words.language);
    m_state.problem = m_filter.number.empty() ? tr("Aucune écriture de ce genre.")
                                              : tr("Aucune écriture et aucun ticket ne portent ce numéro.");
    describeChain(m_state, m_chain, m_verifiedAt, m_words);
    m_page.show(m_state);
}

void JournalPresenter::openEntry(const QString& id)
{
    m_parts.journal.thread.run([this, sequence = id.toLongLong()] { return m_parts.journal.book.proof(sequence); })
        .then(this, [this](const std::optional<shop::JournalProof>& proof) {
            if (proof) {
                m_page.showEntry(journalEntry(*proof, m_people, m_words));
                emit entryOpened(proof->entry);
                m_shell.openSheet(ShellViewModel::JournalEntry);
            }
        });
}

void JournalPresenter::verifyAll()
{
    m_owed = true;
    m_parts.journal.thread.post([this] { m_parts.journal.watch.restart(); });
    m_chain = {.checked = 0, .checkedTo = 0, .head = m_chain.head, .anomalies = 0, .found = {}, .pages = false};
    showRows();
    watch();
}

void JournalPresenter::watch()
{
    const bool selling = m_sale.view() && m_sale.view()->basket.touched();
    if (selling) {
        m_parts.journal.watch.pause();
    }
    if (m_stepping || selling) {
        return;
    }
    m_stepping = true;
    m_parts.journal.thread.run([this] { return m_parts.journal.watch.step(); })
        .then(this, [this](const shop::ChainStatus& chain) { checked(chain); });
}

void JournalPresenter::checked(const shop::ChainStatus& chain)
{
    m_stepping = false;
    m_chain = chain;
    if (!chain.complete()) {
        if (showing()) {
            showRows();
        }
        watch();
        return;
    }
    m_verifiedAt = m_parts.desk.clock().now();
    if (!chain.sound() && !std::exchange(m_told, true)) {
        const journal::Finding& first = chain.found.front();
        m_parts.thread.post([this, sequence = first.sequence, detail = first.detail] {
            journal::Object data;
            data.set("sequence", sequence);
            m_parts.desk.event("VERIFY_FAILED", detail, std::move(data));
            shop::checkAllAtNextStart(m_parts.desk);
        });
        m_shell.showToast(first.sequence == 0
                ? tr("La base de la caisse est abîmée. Les ventes continuent : redémarrez la caisse, elle la réparera.")
                : tr("Journal à vérifier à l’écriture %1. Les ventes continuent.")
                      .arg(counted(first.sequence, m_words.language)));
    } else if (chain.sound() && chain.head > 0 && std::exchange(m_owed, false)) {
        m_parts.thread.post([this, head = chain.head] {
            journal::Object data;
            data.set("sequence", head);
            m_parts.desk.event("VERIFY_OK", "vérification complète", std::move(data));
        });
    }
    if (showing()) {
        showRows();
    }
    emit verified(chain.sound());
}

void JournalPresenter::exportAll()
{
    const QString day = QString::fromStdString(text::shortDate(m_parts.desk.clock().now(), m_words.timeZone));
    const QString name = QStringLiteral("journal-%1-%2.tsv")
                             .arg(QString::fromStdString(m_parts.desk.registerId()), QString(day).replace(u'/', u'-'));
    const std::filesystem::path file = m_parts.journal.exports / name.toStdString();
    m_parts.journal.thread.run([this, file] { return m_parts.journal.book.exportTo(file); })
        .then(this, [this, file](std::int64_t records) {
            m_shell.showToast(tr("%1 écritures exportées dans %2.")
                                  .arg(counted(records, m_words.language), QString::fromStdString(file.native())));
            m_parts.thread.post([this, records, name = file.filename().native()] {
                journal::Object data;
                data.set("records", records);
                m_parts.desk.event("EXPORT_TAX", "journal exporté : " + name, std::move(data));
            });
        });
}

} // namespace comptoir::ui
