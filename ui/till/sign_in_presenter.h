// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shell_view_model.h"
#include "ui/signin/sign_in_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

namespace comptoir::ui {

/// Joins the sign-in and lock pages to the staff of the store. GUI thread; codes are hashed on a thread of their own.
class SignInPresenter : public QObject {
    Q_OBJECT

public:
    SignInPresenter(TillParts parts, SignInViewModel& page, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads people and store again: at start, and when a feed brought others.
    void refresh();

    /// What the till's devices and network say before anyone signs in.
    void showReadiness(const QList<ReadinessRow>& rows);

    /// Covers the screen; the same person comes back to the same place. `next` is who is asked for their code: whoever
    /// showed a badge, else the one who worked here.
    void lock(const QString& next = {});

    /// A badge says who; the code is still asked.
    void choose(const QString& person) { m_page.choosePerson(person); }

    /// Runs `check` of the typed code elsewhere; `then` gets its answer on this thread.
    void checkPin(const QString& person, const QString& pin, const std::function<void(bool matches)>& then,
        const std::function<void(shop::SignInFailure)>& refused);

signals:
    void signedIn(const comptoir::shop::SignedIn& who);
    void languageAsked(bool english);

private:
    void signIn(const QString& person, const QString& pin);
    void show();

    TillParts m_parts;
    SignInViewModel& m_page;
    ShellViewModel& m_shell;
    TillWords m_words;
    QString m_workingCode; // of who works here, or did until it was locked
    QString m_workingName;
    SignInState m_state;
    WorkThread m_hashing; // heavy on purpose
    QTimer m_minute;
};

/// Why a code was not taken.
QString sentence(const shop::SignInFailure& failure);

} // namespace comptoir::ui
