// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/row_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// A figure of a sealed session: `Tickets`, `118`.
struct SealedFact {
    QString id;
    QString name;
    QString value;

    friend bool operator==(const SealedFact&, const SealedFact&) = default;
};

class SealedFactModel : public RowModel<SealedFact> {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit SealedFactModel(QObject* parent = nullptr);
};

/// Everything the page after sealing shows.
struct SealedState {
    QString title; // `Z n° 112`
    QString day; // what became of the day: `Journée n° 45 scellée`
    QString counted;
    QString difference;
    bool right = true;
    bool daySealed = false; // there is a report of the day
    QString troubleTitle; // `Rien n’est sorti de l’imprimante`; empty when all is well
    QString trouble; // what is safe, and how to go on
    QList<SealedFact> facts;
};

/// The session is sealed: its figures, and its reports on paper and in a file.
class SealedViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::SealedFactModel* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY changed FINAL)
    Q_PROPERTY(QString difference READ difference NOTIFY changed FINAL)
    Q_PROPERTY(bool exact READ exact NOTIFY changed FINAL)
    Q_PROPERTY(bool daySealed READ daySealed NOTIFY changed FINAL)
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    explicit SealedViewModel(QObject* parent = nullptr);

    void show(const SealedState& state);

    SealedFactModel* facts() { return &m_facts; }
    QString title() const { return m_state.title; }
    QString day() const { return m_state.day; }
    QString counted() const { return m_state.counted; }
    QString difference() const { return m_state.difference; }
    bool exact() const { return m_state.right; }
    bool daySealed() const { return m_state.daySealed; }
    QString troubleTitle() const { return m_state.troubleTitle; }
    QString trouble() const { return m_state.trouble; }

signals:
    void changed();

    // What the person asks.
    void printAsked(bool day);
    void pdfAsked(bool day);
    void doneAsked();

private:
    SealedState m_state;
    SealedFactModel m_facts;
};

} // namespace comptoir::ui
