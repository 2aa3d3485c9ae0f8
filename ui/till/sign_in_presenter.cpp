// SPDX-License-Identifier: Apache-2.0
#include "ui/till/sign_in_presenter.h"

namespace comptoir::ui {

SignInPresenter::SignInPresenter(TillParts parts, SignInViewModel& page, ShellViewModel& shell, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
{
    connect(&m_page, &SignInViewModel::signInAsked, this, &SignInPresenter::signIn);
    connect(&m_page, &SignInViewModel::languageAsked, this, &SignInPresenter::languageAsked);
    connect(&m_page, &SignInViewModel::helpAsked, this,
        [this] { m_shell.showToast(tr("Un responsable peut donner un nouveau code depuis le siège.")); });
    connect(&m_shell, &ShellViewModel::lockAsked, this, [this] { lock(); });
    m_minute.setInterval(std::chrono::seconds(1));
    connect(&m_minute, &QTimer::timeout, this, &SignInPresenter::show);
    m_minute.start();
}

void SignInPresenter::speak(const TillWords& words)
{
    m_words = words;
    m_state.english = words.language == Language::English;
    refresh();
}

void SignInPresenter::refresh()
{
    struct House {
        std::vector<Operator> people;
        std::optional<Store> store;
        std::map<std::string, LocalText> roles;
        std::string till;
    };
    m_parts.thread
        .run([this] {
            House house{.people = m_parts.staff.people(), .store = m_parts.desk.store(), .till = m_parts.desk.name()};
            return house;
        })
        .then(this, [this](const House& house) {
            m_state.people.clear();
            for (const Operator& person : house.people) {
                m_state.people << PersonRow{QString::fromStdString(person.code),
                    QString::fromStdString(person.firstName + " " + person.initial), m_words.in(person.duty),
                    initials(person), avatarColour(person)};
            }
            m_state.till = QString::fromStdString(house.till);
            if (house.store) {
                m_words.timeZone = house.store->timeZone;
                m_state.shop = QStringLiteral("%1 · %2").arg(
                    QString::fromStdString(house.store->brand), m_words.in(house.store->name));
                m_state.problem.clear();
            } else {
                m_state.problem = tr("La caisse attend le magasin et ses vendeurs du siège.");
            }
            show();
        });
}

void SignInPresenter::showReadiness(const QList<ReadinessRow>& rows)
{
    m_state.readiness = rows;
    show();
}

void SignInPresenter::show()
{
    const Instant now = m_parts.desk.clock().now();
    m_state.clock = m_words.time(now);
    m_state.date = QString::fromStdString(text::longDate(now, m_words.timeZone, m_words.language));
    m_page.show(m_state);
}

void SignInPresenter::lock(const QString& next)
{
    // All at once: the till thread may be late, and a digit typed meanwhile is one of the code.
    m_shell.setStage(ShellViewModel::Locked);
    m_state.lockedBy = m_workingName;
    show();
    m_page.pin()->clear();
    m_page.choosePerson(next.isEmpty() ? m_workingCode : next);
    m_parts.thread.post([this] { m_parts.staff.signOut(); });
}

void SignInPresenter::checkPin(const QString& person, const QString& pin, const std::function<void(bool)>& then,
    const std::function<void(shop::SignInFailure)>& refused)
{
    using Check = Result<shop::PinCheck, shop::SignInFailure>;
    m_parts.thread.run([this, person = person.toStdString()] { return m_parts.staff.pinCheck(person); })
        .then(this, [this, pin = pin.toStdString(), then, refused](const Check& check) {
            if (!check) {
                refused(check.error());
                return;
            }
            m_hashing.run([matches = *check, pin] { return matches(pin); }).then(this, then);
        });
}

void SignInPresenter::signIn(const QString& person, const QString& pin)
{
    using Answer = Result<shop::SignedIn, shop::SignInFailure>;
    const auto refuse = [this](const shop::SignInFailure& failure) { m_page.pin()->answer(sentence(failure)); };
    checkPin(
        person, pin,
        [this, person, refuse](bool matches) {
            m_parts.thread
                .run([this, code = person.toStdString(), matches] { return m_parts.staff.signIn(code, matches); })
                .then(this, [this, refuse](const Answer& answer) {
                    if (!answer) {
                        refuse(answer.error());
                        return;
                    }
                    m_page.pin()->answer({});
                    m_state.lockedBy.clear();
                    if (QString::fromStdString(answer->person.code) != m_workingCode) {
                        // What the other person had open was theirs; the sale itself stays.
                        m_shell.closeSheet();
                        m_shell.closeQuestion();
                    }
                    m_workingCode = QString::fromStdString(answer->person.code);
                    m_workingName = QString::fromStdString(answer->person.firstName + " " + answer->person.initial);
                    m_shell.setStage(ShellViewModel::Working);
                    emit signedIn(*answer);
                });
        },
        refuse);
}

QString sentence(const shop::SignInFailure& failure)
{
    switch (failure.error) {
    case shop::SignInError::WrongPin:
        return SignInPresenter::tr("Code incorrect, %n essai(s) restant(s)", nullptr, failure.attemptsLeft);
    case shop::SignInError::Waiting:
        return SignInPresenter::tr("Trop d’essais. Attendez %1 s, ou appelez un responsable.").arg(failure.waitSeconds);
    case shop::SignInError::UnknownPerson:
        return SignInPresenter::tr("Cette personne n’est plus dans l’équipe.");
    case shop::SignInError::NotAllowed:
        return SignInPresenter::tr("Ce rôle ne le permet pas.");
    case shop::SignInError::NotReady:
        return SignInPresenter::tr("La caisse attend le magasin et ses vendeurs du siège.");
    }
    return {};
}

} // namespace comptoir::ui
