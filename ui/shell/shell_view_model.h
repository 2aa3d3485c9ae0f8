// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Where one is: a place, at most one task above it, at most one sheet above that (ui.md §6), and the one toast.
class ShellViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(Stage stage READ stage WRITE setStage NOTIFY stageChanged FINAL)
    Q_PROPERTY(Place place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(Task task READ task NOTIFY taskChanged FINAL)
    Q_PROPERTY(Sheet sheet READ sheet NOTIFY sheetChanged FINAL)
    Q_PROPERTY(Question question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionWords READ questionWords NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool networkPanel READ networkPanel NOTIFY networkPanelChanged FINAL)
    Q_PROPERTY(bool menu READ menu NOTIFY menuChanged FINAL)
    Q_PROPERTY(QString toast READ toast NOTIFY toastChanged FINAL)
    Q_PROPERTY(QString toastAction READ toastAction NOTIFY toastChanged FINAL)

public:
    enum Stage { SignIn, Working, Locked, Faulted };
    Q_ENUM(Stage)
    enum Place { Sell, Pickups, Returns, Customers, Cash, More };
    Q_ENUM(Place)
    enum Task {
        NoTask,
        Payment,
        Change,
        OpenSession,
        Count,
        Compare,
        Sealed,
        DeviceTrouble,
        Journal,
        CashMove,
        Reading
    };
    Q_ENUM(Task)
    enum Sheet {
        NoSheet,
        ArticleSearch,
        Quantity,
        Price,
        Discount,
        Remark,
        HeldTickets,
        LastTicket,
        Approval,
        Devices,
        Actions,
        Authorisation,
        Email,
        JournalEntry,
        Reason,
        Bag,
        DrawerEntry,
        Reconcile,
        Clock,
        CountNote,
        Cancel,
    };
    Q_ENUM(Sheet)
    /// The dialogs of ui.md §6.4 this version has.
    enum Question { NoQuestion, VoidSale, SealTill, LeaveTraining, VoidHeld, DayOver };
    Q_ENUM(Question)

    explicit ShellViewModel(QObject* parent = nullptr);

    Stage stage() const { return m_stage; }
    void setStage(Stage stage);
    Place place() const { return m_place; }
    Task task() const { return m_task; }
    Sheet sheet() const { return m_sheet; }
    Question question() const { return m_question; }
    /// What is asked about this time, where the question alone does not say it.
    QString questionWords() const { return m_questionWords; }
    bool networkPanel() const { return m_networkPanel; }
    bool menu() const { return m_menu; }
    QString toast() const { return m_toast; }
    QString toastAction() const { return m_toastAction; }

    /// One sentence at the bottom left, and maybe one verb that takes it back or goes further.
    void showToast(const QString& sentence, const QString& action = {});

    /// A place of a later version only says so.
    Q_INVOKABLE void openPlace(Place place);
    Q_INVOKABLE void openTask(Task task);
    /// Closes what is on top: menu, panel, question, sheet, then task.
    Q_INVOKABLE void back();
    Q_INVOKABLE void openSheet(Sheet sheet);
    Q_INVOKABLE void closeSheet();
    Q_INVOKABLE void ask(Question question, const QString& words = {});
    Q_INVOKABLE void closeQuestion();
    Q_INVOKABLE void toggleNetworkPanel();
    Q_INVOKABLE void toggleMenu();
    Q_INVOKABLE void hideToast();
    /// A key nobody on screen took: figures are what the keypad in front would type. True when it is one of those.
    Q_INVOKABLE bool typed(int key, const QString& text);
    /// Says that this version does not have it yet.
    Q_INVOKABLE void sayLater();

signals:
    void stageChanged();
    void placeChanged();
    void taskChanged();
    void sheetChanged();
    void questionChanged();
    void networkPanelChanged();
    void menuChanged();
    void toastChanged();
    /// The person leaves a task: what it was doing may have to be told.
    void taskLeft(Task task);
    void lockAsked();
    void toastActionAsked();
    void digitTyped(const QString& digit);
    void digitErased();
    /// The × of "3 × scan".
    void timesTyped();
    // The actions menu.
    void voidAsked();
    void trainingAsked(bool on);
    void openDrawerAsked();
    void noteAsked();
    void sealAsked();
    void voidHeldAsked();
    void closeDayAsked();
    void languageAsked();
    void darkAsked();
    void textScaleAsked(int percent);

private:
    Stage m_stage = SignIn;
    Place m_place = Sell;
    Task m_task = NoTask;
    Sheet m_sheet = NoSheet;
    Question m_question = NoQuestion;
    QString m_questionWords;
    bool m_networkPanel = false;
    bool m_menu = false;
    QString m_toast;
    QString m_toastAction;
};

} // namespace comptoir::ui
