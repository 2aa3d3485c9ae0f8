// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shell_view_model.h"

namespace comptoir::ui {

ShellViewModel::ShellViewModel(QObject* parent)
    : QObject(parent)
{
}

void ShellViewModel::setStage(Stage stage)
{
    if (stage != m_stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

void ShellViewModel::showToast(const QString& sentence, const QString& action)
{
    m_toast = sentence;
    m_toastAction = action;
    emit toastChanged();
}

void ShellViewModel::openPlace(Place place)
{
    if (m_menu) {
        toggleMenu();
    }
    switch (place) {
    case Pickups:
    case Returns:
    case Customers:
        sayLater();
        return;
    case Sell:
    case Cash:
    case More:
        break;
    }
    closeSheet();
    openTask(NoTask);
    if (place != m_place) {
        m_place = place;
        emit placeChanged();
    }
}

void ShellViewModel::openTask(Task task)
{
    if (task != m_task) {
        closeSheet();
        m_task = task;
        emit taskChanged();
    }
}

void ShellViewModel::back()
{
    if (m_menu) {
        toggleMenu();
    } else if (m_networkPanel) {
        toggleNetworkPanel();
    } else if (m_question == DayOver) {
        return; // only its key answers it
    } else if (m_question != NoQuestion) {
        closeQuestion();
    } else if (m_sheet != NoSheet) {
        closeSheet();
    } else if (m_task != NoTask) {
        // The one who runs the task decides whether it can be left.
        emit taskLeft(m_task);
    }
}

void ShellViewModel::openSheet(Sheet sheet)
{
    if (m_networkPanel) {
        toggleNetworkPanel();
    }
    if (sheet != m_sheet) {
        m_sheet = sheet;
        emit sheetChanged();
    }
}

void ShellViewModel::closeSheet()
{
    openSheet(NoSheet);
}

void ShellViewModel::ask(Question question, const QString& words)
{
    if (question != m_question || words != m_questionWords) {
        m_question = question;
        m_questionWords = words;
        emit questionChanged();
    }
}

void ShellViewModel::closeQuestion()
{
    ask(NoQuestion);
}

void ShellViewModel::toggleNetworkPanel()
{
    m_networkPanel = !m_networkPanel;
    emit networkPanelChanged();
}

void ShellViewModel::toggleMenu()
{
    m_menu = !m_menu;
    emit menuChanged();
}

void ShellViewModel::hideToast()
{
    showToast({});
}

bool ShellViewModel::typed(int key, const QString& text)
{
    if (text.size() == 1 && text[0].isDigit()) {
        emit digitTyped(text);
        return true;
    }
    if (key == Qt::Key_Backspace) {
        emit digitErased();
        return true;
    }
    if (key == Qt::Key_Asterisk || key == Qt::Key_multiply) {
        emit timesTyped();
        return true;
    }
    return false;
}

void ShellViewModel::sayLater()
{
    showToast(tr("Cette version ne l’a pas encore."));
}

} // namespace comptoir::ui
