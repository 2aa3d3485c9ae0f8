// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/pin_entry.h"
#include "ui/signin/person_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// What the sign-in and lock screens show.
struct SignInState {
    QString clock;
    QString date; // jeudi 19 novembre 2026
    QString shop; // Maison Orvane · Lyon Bellecour
    QString till;
    QList<PersonRow> people;
    QList<ReadinessRow> readiness;
    bool english = false;
    QString lockedBy; // who locked this screen; empty when nobody is signed in
    QString problem; // why nobody can sign in yet
};

class SignInViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(QString clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString shop READ shop NOTIFY changed FINAL)
    Q_PROPERTY(QString till READ till NOTIFY changed FINAL)
    Q_PROPERTY(QString lockedBy READ lockedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool english READ english NOTIFY changed FINAL)
    Q_PROPERTY(int person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::PersonModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ReadinessModel* readiness READ readiness CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::PinEntry* pin READ pin CONSTANT FINAL)

public:
    explicit SignInViewModel(QObject* parent = nullptr);

    void show(const SignInState& state);

    QString clock() const { return m_state.clock; }
    QString date() const { return m_state.date; }
    QString shop() const { return m_state.shop; }
    QString till() const { return m_state.till; }
    QString lockedBy() const { return m_state.lockedBy; }
    QString problem() const { return m_state.problem; }
    bool english() const { return m_state.english; }
    /// Row of the chosen person, -1 before one is.
    int person() const { return m_person; }
    QString firstName() const;
    PersonModel* people() { return &m_people; }
    ReadinessModel* readiness() { return &m_readiness; }
    PinEntry* pin() { return &m_pin; }

    /// What was typed for another person is forgotten.
    Q_INVOKABLE void choose(int row);
    /// By code of the person; nobody when they are not on the list.
    void choosePerson(const QString& id);

signals:
    void changed();
    /// Six digits were typed for the chosen person: answer with pin()->answer().
    void signInAsked(const QString& personId, const QString& pin);
    void languageAsked(bool english);
    void otherPersonAsked();
    void helpAsked();

private:
    SignInState m_state;
    PersonModel m_people;
    ReadinessModel m_readiness;
    PinEntry m_pin;
    int m_person = -1;
};

} // namespace comptoir::ui
